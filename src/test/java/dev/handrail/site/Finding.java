package dev.handrail.site;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A finding as the program prints it: {@code path:line:column: severity: message [code]}. */
public record Finding(String path, int line, int column, String severity, String message, String code) {

    private static final Pattern LINE =
            Pattern.compile("(.+?):(\\d+):(\\d+): (error|warning|info): (.+) \\[([a-z-]+[.][a-z-]+)]");

    /** Every line of a text that is a finding, in order. */
    public static List<Finding> in(String text) {
        return text.lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(found -> new Finding(
                        found.group(1),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)),
                        found.group(4),
                        found.group(5),
                        found.group(6)))
                .toList();
    }
}
