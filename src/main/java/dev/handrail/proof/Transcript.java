package dev.handrail.proof;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a lab printed while it ran the commands of a {@link ChecksFile}:
 *
 * <pre>
 * [3/90] pg-connection-refused: the server is stopped
 *       check [app]$ # check 0f3a56d1c2b4e798
 * nc -vz -w 3 pg.db.example 5432
 *         -&gt; exit 1 as expected
 *         nc: connect to pg.db.example (10.77.0.20) port 5432 (tcp) failed: Connection refused
 * </pre>
 *
 * Outputs are indented, so that no output can look like the start of a check. Other lines mean nothing here.
 */
final class Transcript {

    private static final Pattern FAULT = Pattern.compile("\\[\\d+/\\d+\\] (\\S+): .*");
    private static final Pattern START = Pattern.compile(" {6}check \\[[^\\]]*\\]\\$ (.*)");
    private static final Pattern EXIT = Pattern.compile(" {8}-> exit (\\S+) ?(.*)");
    private static final String OUTPUT = " ".repeat(8);
    private static final String REFUSED = "NOT as expected";

    private Transcript() {}

    /**
     * What one command printed.
     *
     * @param mark the first line of the command, see {@link Mark}
     * @param exit its status, a number or {@code timeout}
     * @param refused whether the lab itself says that it is not as expected
     */
    record Answer(String fault, String mark, String exit, boolean refused, String output) {}

    /** The answers in their order; a command whose end is missing has none. */
    static List<Answer> read(String text) {
        List<Answer> answers = new ArrayList<>();
        Lines lines = new Lines(text.lines().iterator());
        String fault = "";
        while (lines.hasNext()) {
            String line = lines.next();
            Matcher head = FAULT.matcher(line);
            Matcher start = START.matcher(line);
            if (head.matches()) {
                fault = head.group(1);
            } else if (start.matches()) {
                Matcher exit = exit(lines);
                if (exit.matches()) {
                    boolean refused = exit.group(2).startsWith(REFUSED);
                    answers.add(new Answer(fault, start.group(1).strip(), exit.group(1), refused, output(lines)));
                }
            }
        }
        return answers;
    }

    /** Skips the rest of the command. */
    private static Matcher exit(Lines lines) {
        Matcher exit = EXIT.matcher("");
        while (!exit.matches()
                && lines.hasNext()
                && !START.matcher(lines.peek()).matches()) {
            exit = EXIT.matcher(lines.next());
        }
        return exit;
    }

    private static String output(Lines lines) {
        List<String> output = new ArrayList<>();
        while (lines.hasNext() && lines.peek().startsWith(OUTPUT)) {
            output.add(lines.next().substring(OUTPUT.length()));
        }
        return String.join("\n", output);
    }

    /** Lines with a look at the next one. */
    private static final class Lines {

        private final Iterator<String> rest;
        private String next;

        Lines(Iterator<String> rest) {
            this.rest = rest;
            this.next = rest.hasNext() ? rest.next() : null;
        }

        boolean hasNext() {
            return next != null;
        }

        String peek() {
            return next;
        }

        String next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            String line = next;
            next = rest.hasNext() ? rest.next() : null;
            return line;
        }
    }
}
