package dev.handrail.parse.incident;

import static dev.handrail.parse.incident.Between.fullName;
import static dev.handrail.parse.incident.Between.name;

import dev.handrail.diag.Code;
import dev.handrail.model.Incident.Event;
import dev.handrail.model.Incident.Mark;
import dev.handrail.model.Moment;
import dev.handrail.text.Span;
import java.time.Duration;
import java.util.Optional;

/** Looks for times that can't be, stand in the wrong order, or differ between head and timeline. */
record TimeAudit(Audit audit, Facts facts, Stated stated, Timeline timeline, Course course) {

    /** Times stated in a head and in a timeline may differ so much by rounding. */
    static final Duration ROUNDING = Duration.ofMinutes(5);

    void run() {
        implausible();
        order();
        span();
    }

    // ---- single times

    private void implausible() {
        facts.times().forEach(timed -> implausible(timed.time(), timed.at()));
        for (Row row : timeline.rows()) {
            implausible(row.time(), row.at());
            if (row.time().isUnread() && isMeantAsTime(row.time().text())) {
                audit.find(
                        Code.PM_DATE_IMPLAUSIBLE,
                        row.at(),
                        "The time \"" + row.time().text() + "\" can't be read.");
            }
        }
    }

    /** Digits, but not {@code T+5m}, which counts from the start. */
    private static boolean isMeantAsTime(String text) {
        boolean relative = text.startsWith("T") && text.length() > 1 && !Character.isLetterOrDigit(text.charAt(1));
        return !relative && text.chars().anyMatch(Character::isDigit);
    }

    private void implausible(TimeText time, Span at) {
        time.until().ifPresent(until -> implausible(until, at));
        if (!time.fault().isEmpty()) {
            String message = "The time \"" + time.own() + "\" can't be read: " + time.fault() + ".";
            audit.find(Code.PM_DATE_IMPLAUSIBLE, at, message);
        }
    }

    // ---- order

    private void order() {
        Optional<Event> previous = Optional.empty();
        for (Event event : timeline.events()) {
            if (event.moment().day().isPresent()) {
                previous.ifPresent(before -> order(before, event));
                previous = Optional.of(event);
            }
        }
        Optional<Range> length =
                course.started().flatMap(start -> course.resolved().flatMap(end -> Range.between(start, end)));
        if (length.filter(Range::isNegative).isPresent()) {
            Moment start = course.started().orElseThrow();
            Moment end = course.resolved().orElseThrow();
            audit.contradict(
                    Code.PM_ORDER,
                    placeOfEnd(),
                    "The incident ends at " + fullName(end) + ", " + earlier(length.get()) + " before its start at "
                            + fullName(start) + ".");
        }
    }

    private Span placeOfEnd() {
        return stated.resolved()
                .map(Stated.Told::at)
                .or(() -> timeline.marked(Mark.RESOLVED).map(Event::at))
                .orElse(Span.START);
    }

    private void order(Event before, Event event) {
        boolean vague = before.moment().approximate() || event.moment().approximate();
        Optional<Range> apart = Range.between(before.moment(), event.moment()).filter(Range::isNegative);
        if (apart.isPresent() && !vague) {
            audit.contradict(
                    Code.PM_ORDER,
                    event.at(),
                    "The row of " + fullName(event.moment()) + " stands below that of " + fullName(before.moment())
                            + ", which is " + earlier(apart.get()) + " later.");
        }
    }

    /** How much earlier the second moment of a negative range is, at least. */
    private static String earlier(Range range) {
        return DurationText.words(range.most().abs());
    }

    // ---- head against timeline

    private void span() {
        compare(stated.started(), Mark.STARTED, "start");
        compare(stated.detected(), Mark.DETECTED, "detection");
        compare(stated.mitigated(), Mark.MITIGATED, "mitigation");
        compare(stated.resolved(), Mark.RESOLVED, "end");
        noticedTooEarly();
    }

    private void compare(Optional<Stated.Told> told, Mark mark, String what) {
        Optional<Event> row = timeline.marked(mark);
        if (told.isEmpty() || row.isEmpty()) {
            return;
        }
        Moment head = told.get().moment();
        Moment written = row.get().moment();
        Optional<Duration> apart = Range.between(head, written).flatMap(TimeAudit::apart);
        if (apart.isEmpty()) {
            return;
        }
        String message = "The head gives the " + what + " as " + fullName(head) + ", the timeline as "
                + fullName(written) + ", " + DurationText.words(apart.get().abs())
                + (apart.get().isNegative() ? " earlier." : " later.");
        if (head.local().equals(written.local())) {
            audit.find(Code.PM_SPAN_MISMATCH, told.get().at(), message);
        } else {
            audit.contradict(Code.PM_SPAN_MISMATCH, told.get().at(), message);
        }
    }

    /** How far two statements are apart at least; empty if they may mean the same time. */
    private static Optional<Duration> apart(Range range) {
        if (range.least().compareTo(ROUNDING) > 0) {
            return Optional.of(range.least());
        }
        return range.most().plus(ROUNDING).isNegative() ? Optional.of(range.most()) : Optional.empty();
    }

    private void noticedTooEarly() {
        Optional<Event> noticed = timeline.marked(Mark.DETECTED);
        if (noticed.isEmpty() || stated.started().isEmpty() || stated.detected().isPresent()) {
            return;
        }
        Moment start = stated.started().get().moment();
        Moment alert = noticed.get().moment();
        boolean early = Between.of(start, alert)
                .filter(d -> d.plus(ROUNDING).isNegative())
                .isPresent();
        if (early) {
            audit.contradict(
                    Code.PM_SPAN_MISMATCH,
                    noticed.get().at(),
                    "The timeline has it noticed at " + name(alert) + ", before the start that the page states, "
                            + name(start) + ".");
        }
    }
}
