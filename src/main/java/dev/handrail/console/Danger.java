package dev.handrail.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the place in a command block that destroys something. Text that is only printed or searched for does not. */
public final class Danger {

    private Danger() {}

    /**
     * A place that destroys.
     *
     * @param what a few words of it
     * @param start index of its first character in the text
     * @param end index just after its line
     */
    public record Found(String what, int start, int end) {}

    /**
     * The first place that destroys.
     *
     * @param dialect of the block: the language of its fence, or the one its prompts give away
     * @param text commands without prompts and output
     */
    public static Optional<Found> in(String dialect, String text) {
        String what = what(dialect.toLowerCase(Locale.ROOT), text);
        return what.isEmpty() ? Optional.empty() : Optional.of(found(what, text));
    }

    private static String what(String dialect, String text) {
        if (Dialect.metrics(dialect)) {
            return "";
        }
        if (dialect.startsWith("redis")) {
            return text.lines()
                    .map(line -> line.strip().toUpperCase(Locale.ROOT))
                    .filter(line -> line.startsWith("FLUSHALL") || line.startsWith("FLUSHDB"))
                    .findFirst()
                    .orElse("");
        }
        if (Dialect.of(dialect) == Dialect.QUERY) {
            return StatementDestruction.of(text);
        }
        HereDocuments cut = HereDocuments.cut(text);
        String what = Destruction.script(cut.script(), 0);
        return what.isEmpty() ? inside(cut.documents()) : what;
    }

    /** What is fed to a shell or a database runs; what goes into a file does not. */
    private static String inside(List<HereDocuments.Document> documents) {
        for (HereDocuments.Document document : documents) {
            String what = switch (document.reader()) {
                case "psql", "gitlab-psql", "mysql", "mariadb", "sqlite3" -> StatementDestruction.of(document.text());
                case "sh", "bash", "ssh" -> Destruction.script(document.text(), 0);
                default -> "";
            };
            if (!what.isEmpty()) {
                return what;
            }
        }
        return "";
    }

    /** The first line that has all the words. */
    private static Found found(String what, String text) {
        String[] words = what.toLowerCase(Locale.ROOT).split(" ");
        int start = 0;
        for (String line : text.split("\n", -1)) {
            String lower = line.toLowerCase(Locale.ROOT);
            int at = lower.indexOf(words[0]);
            if (at >= 0 && lower.indexOf(words[words.length - 1], at) >= 0) {
                return new Found(what, start + at, start + line.stripTrailing().length());
            }
            start += line.length() + 1;
        }
        return new Found(what, 0, text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n'));
    }
}
