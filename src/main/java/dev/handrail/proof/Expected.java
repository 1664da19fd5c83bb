package dev.handrail.proof;

import dev.handrail.model.Trial.By;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that shows that a command did under a fault what its page says.
 *
 * @param by where the page, or the description of the lab, says so
 * @param text the words as they stand there
 * @param pattern the same as a regular expression, of a form that Java and Python read alike
 */
record Expected(By by, String text, String pattern) {

    /** That nothing at all is printed. */
    static final Expected NOTHING = new Expected(By.PATTERN, "nothing", "\\A\\s*\\Z");

    /** Dates, times and the numbers of processes and files: they differ from run to run. */
    private static final Pattern FLEETING =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d|\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?|\\[\\d+\\]|\\b(pid|fd)=\\d+");

    private static final String BETWEEN_LINES = "[^\\n]*\\n[\\s\\S]*?";

    /** That a text is printed, as whole words. {@code ...} in it stands for anything on the line. */
    static Expected text(By by, String text) {
        String words = text.strip();
        String before = isWord(words.codePointAt(0)) ? "(?<![A-Za-z0-9_])" : "";
        String after = isWord(words.codePointBefore(words.length())) ? "(?![A-Za-z0-9_])" : "";
        return new Expected(by, words, before + literal(words) + after);
    }

    /** That the lines of an output are printed in their order, with others between them or not. */
    static Expected output(String output) {
        String lines = output.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Expected::line)
                .collect(Collectors.joining(BETWEEN_LINES));
        return new Expected(By.OUTPUT, output.strip(), lines);
    }

    /** What the description of the lab says instead of the page. */
    static Expected pattern(String pattern) {
        return new Expected(By.PATTERN, pattern, pattern);
    }

    boolean isMet(String output) {
        return Pattern.compile(pattern).matcher(output).find();
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static String line(String line) {
        StringBuilder out = new StringBuilder();
        Matcher fleeting = FLEETING.matcher(line);
        int from = 0;
        while (fleeting.find()) {
            out.append(literal(line.substring(from, fleeting.start())));
            out.append(literal(fleeting.group()).replaceAll("\\d+", "[0-9]+"));
            from = fleeting.end();
        }
        return out.append(literal(line.substring(from))).toString();
    }

    /** The text as it is, whatever its characters mean in a pattern; a blank may be several. */
    private static String literal(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith("...", i)) {
                out.append(".*");
                i += 2;
            } else if (c == ' ' || c == '\t') {
                out.append(i > 0 && text.charAt(i - 1) == c ? "" : "[ \\t]+");
            } else {
                out.append("\\^$.|?*+()[]{}".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }
}
