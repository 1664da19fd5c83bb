package dev.handrail.proof;

import dev.handrail.model.Trial.By;
import java.util.List;
import java.util.OptionalInt;
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

    /** What differs from run to run: dates, times, long numbers such as a client's port; numbers of processes and files. */
    private static final Pattern FLEETING = Pattern.compile("(?<free>\\d{4}-\\d\\d-\\d\\d|\\d\\d/[A-Z][a-z]{2}/\\d{4}"
            + "|[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\d{4}|\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?|\\b0x[0-9a-f]+"
            + "|(?<!\\d)\\d{5,}(?!\\d))|\\[\\d+\\]|(?i:\\b(pid|fd)[ =]\\d+)|\\{\\d+\\}|^\\d+(?= )");

    private static final Pattern WORD = Pattern.compile("[0-9A-Za-z]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String BETWEEN_LINES = "[^\\n]*\\n[\\s\\S]*?";

    /** That all of some texts are printed, as whole words. {@code ...} in one stands for anything on the line. */
    static Expected texts(By by, List<String> texts) {
        String pattern = texts.size() == 1
                ? words(texts.get(0))
                : texts.stream()
                        .map(text -> "(?=[\\s\\S]*" + words(text) + ")")
                        .collect(Collectors.joining("", "\\A", ""));
        return new Expected(by, String.join(" and ", texts), pattern);
    }

    private static String words(String text) {
        String before = isWord(text.codePointAt(0)) ? "(?<![A-Za-z0-9_])" : "";
        String after = isWord(text.codePointBefore(text.length())) ? "(?![A-Za-z0-9_])" : "";
        return before + literal(text) + after;
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

    /** Where in an output it is met; empty if it is not. */
    OptionalInt in(String output) {
        Matcher matcher = Pattern.compile(pattern).matcher(output);
        return matcher.find() ? OptionalInt.of(matcher.start()) : OptionalInt.empty();
    }

    boolean isMet(String output) {
        return in(output).isPresent();
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
            out.append(fleeting(fleeting.group(), fleeting.group("free") != null ? WORD : NUMBER));
            from = fleeting.end();
        }
        return out.append(literal(line.substring(from))).toString();
    }

    /** Any words or numbers in the place of those of a text. */
    private static String fleeting(String text, Pattern parts) {
        StringBuilder out = new StringBuilder();
        Matcher part = parts.matcher(text);
        int from = 0;
        while (part.find()) {
            out.append(literal(text.substring(from, part.start()))).append("[0-9A-Za-z]+");
            from = part.end();
        }
        return out.append(literal(text.substring(from))).toString();
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
