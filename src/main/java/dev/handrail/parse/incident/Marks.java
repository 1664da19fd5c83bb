package dev.handrail.parse.incident;

import dev.handrail.model.Incident.Mark;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What the rows of a timeline stand for. Words in parentheses at a row's end, {@code (resolved)}, are the author's own
 * and come first; else the text is read. Each mark is given to one row at most.
 */
final class Marks {

    private static final List<String> STARTS =
            List.of("problem", "incident", "outage", "impact", "errors", "disruption");
    private static final List<String> ENDED = List.of("ends", "ended", "over", "closed");
    private static final List<String> BEGUN = List.of("started", "starts", "began", "begins", "begin", "start");
    private static final List<String> NOTICED = List.of(
            "alert",
            "alerts",
            "alerted",
            "alarm",
            "alarms",
            "detected",
            "reported",
            "reports",
            "noticed",
            "discovered",
            "witnessed",
            "observed",
            "reporting",
            "pager");
    private static final List<String> CALLED =
            List.of("engaged", "paged", "acknowledged", "acknowledges", "acks", "assembled", "escalated");
    private static final List<String> EASED = List.of("mitigated", "mitigation", "workaround", "reattached");
    private static final List<String> OVER =
            List.of("resolved", "restored", "restoration", "recovered", "resolves", "solved", "operational");
    private static final List<String> CHANGED = List.of(
            "deployment",
            "deployed",
            "deploy",
            "deploys",
            "release",
            "released",
            "rollout",
            "upgrade",
            "upgraded",
            "update",
            "updated",
            "change",
            "changed",
            "migration",
            "migrated",
            "merged",
            "pushed",
            "applied",
            "expires",
            "expired",
            "initiated",
            "enabled",
            "disabled");
    private static final List<String> DENIED = List.of(
            "not",
            "no",
            "never",
            "cannot",
            "failed",
            "fails",
            "unable",
            "if",
            "until",
            "before",
            "attempt",
            "attempts",
            "be",
            "without",
            "to",
            "partially",
            "unresolved",
            "isn",
            "wasn",
            "t",
            "yet",
            "expected");

    private final List<Row> rows;
    private final List<List<String>> words;
    private final Mark[] marks;
    private final Set<Mark> given = EnumSet.noneOf(Mark.class);
    private final Set<Mark> sure = EnumSet.noneOf(Mark.class);

    private Marks(List<Row> rows) {
        this.rows = rows;
        this.words = rows.stream().map(row -> words(row.text())).toList();
        this.marks = new Mark[rows.size()];
        Arrays.fill(marks, Mark.NONE);
    }

    /**
     * Reads the marks of rows.
     *
     * @param beforeStart whether the row with that index is earlier than the start that the page states
     */
    static Marks of(List<Row> rows, IntPredicate beforeStart) {
        Marks marks = new Marks(rows);
        marks.written();
        marks.sure.addAll(marks.given);
        marks.first(Mark.STARTED, i -> marks.saysOfIncident(i, BEGUN));
        marks.last(Mark.RESOLVED, i -> marks.saysOver(i));
        marks.first(Mark.DETECTED, i -> marks.says(i, NOTICED) && !marks.isEarly(i, beforeStart));
        marks.first(Mark.DETECTED, i -> marks.says(i, NOTICED));
        marks.first(Mark.ENGAGED, i -> marks.says(i, CALLED));
        marks.first(Mark.MITIGATED, i -> marks.says(i, EASED));
        marks.first(Mark.MITIGATED, marks::saysTrafficIsBack);
        marks.trigger(beforeStart);
        return marks;
    }

    /** The mark of a row. */
    Mark at(int row) {
        return marks[row];
    }

    /** The marks that the author gave in so many words. */
    Set<Mark> sure() {
        return sure;
    }

    // ---- words in parentheses at the end of a row

    private void written() {
        for (int i = 0; i < marks.length; i++) {
            Mark mark = written(rows.get(i).text());
            if (mark != Mark.NONE && given.add(mark)) {
                marks[i] = mark;
            }
        }
    }

    private static Mark written(String text) {
        String end = text.strip();
        if (end.endsWith(".")) {
            end = end.substring(0, end.length() - 1);
        }
        int open = end.lastIndexOf('(');
        if (open < 0 || !end.endsWith(")")) {
            return Mark.NONE;
        }
        return switch (String.join(" ", words(end.substring(open)))) {
            case "problem started", "started", "start", "incident started", "outage started", "impact started" ->
                Mark.STARTED;
            case "resolved", "problem resolved", "incident resolved", "end", "ended", "recovered" -> Mark.RESOLVED;
            case "detected", "problem detected", "incident detected", "detection" -> Mark.DETECTED;
            case "mitigated", "problem mitigated", "incident mitigated", "mitigation" -> Mark.MITIGATED;
            case "engaged", "team engaged", "paged", "acknowledged" -> Mark.ENGAGED;
            case "trigger", "triggered", "cause", "problem introduced" -> Mark.TRIGGER;
            default -> Mark.NONE;
        };
    }

    // ---- words in the text of a row

    /** Two words in a row, such as "outage begins". */
    private boolean saysOfIncident(int row, List<String> what) {
        List<String> text = words.get(row);
        for (int i = 0; i + 1 < text.size(); i++) {
            if (STARTS.contains(text.get(i)) && what.contains(text.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row says the end; that traffic flows again may be before it. */
    private boolean saysOver(int row) {
        return (says(row, OVER) && !words.get(row).contains("traffic")) || saysOfIncident(row, ENDED) || saysUsual(row);
    }

    /** "Back to normal", "returned to normal", "all clear", "all nodes healthy". */
    private boolean saysUsual(int row) {
        String text = " " + String.join(" ", words.get(row)) + " ";
        boolean usual = text.contains(" back to normal ")
                || text.contains(" returned to normal ")
                || text.contains(" returns to normal ")
                || text.contains(" all clear ")
                || text.contains(" all ") && text.indexOf(" healthy ", text.indexOf(" all ")) > 0;
        return usual && words.get(row).stream().noneMatch(word -> word.equals("not") || word.equals("until"));
    }

    /** Whether a row is before the start: news of something else, not of the incident. */
    private boolean isEarly(int row, IntPredicate beforeStart) {
        return beforeStart.test(row) || row < indexOf(Mark.STARTED);
    }

    private boolean saysTrafficIsBack(int row) {
        return words.get(row).contains("traffic") && says(row, List.of("restored", "resumed", "resumes"));
    }

    /** Whether one of the words stands in a row and is not denied by one of the three words before it. */
    private boolean says(int row, List<String> signs) {
        List<String> text = words.get(row);
        for (int i = 0; i < text.size(); i++) {
            if (signs.contains(text.get(i)) && !denied(text, i) && !leadsOn(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean denied(List<String> text, int at) {
        return text.subList(Math.max(0, at - 3), at).stream().anyMatch(DENIED::contains);
    }

    /** "Name resolved to 10.0.0.1", "restored from", are not the end of an incident. */
    private static boolean leadsOn(List<String> text, int at) {
        return text.get(at).equals("resolved")
                && at + 1 < text.size()
                && text.get(at + 1).equals("to");
    }

    /** The last change before the start; without a known start no row is one. */
    private void trigger(IntPredicate beforeStart) {
        int start = indexOf(Mark.STARTED);
        for (int i = marks.length - 1; i >= 0 && !given.contains(Mark.TRIGGER); i--) {
            boolean earlier = beforeStart.test(i) || i < start;
            give(i, Mark.TRIGGER, row -> earlier && says(row, CHANGED));
        }
    }

    // ---- giving marks

    private void first(Mark mark, IntPredicate sign) {
        for (int i = 0; i < marks.length && !given.contains(mark); i++) {
            give(i, mark, sign);
        }
    }

    private void last(Mark mark, IntPredicate sign) {
        for (int i = marks.length - 1; i >= 0 && !given.contains(mark); i--) {
            give(i, mark, sign);
        }
    }

    private void give(int row, Mark mark, IntPredicate sign) {
        if (marks[row] == Mark.NONE && sign.test(row)) {
            marks[row] = mark;
            given.add(mark);
        }
    }

    private int indexOf(Mark mark) {
        return Arrays.asList(marks).indexOf(mark);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
