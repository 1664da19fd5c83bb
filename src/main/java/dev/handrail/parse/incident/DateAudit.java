package dev.handrail.parse.incident;

import dev.handrail.diag.Code;
import dev.handrail.model.Incident.Event;
import java.time.LocalTime;
import java.util.Optional;

/** Looks for times of day of which the page does not say the day, and for the order of those it can't date. */
record DateAudit(Audit audit, Stated stated, Timeline timeline) {

    void run() {
        boolean dated = timeline.events().stream()
                        .anyMatch(event -> event.moment().day().isPresent())
                || stated.all().stream().anyMatch(told -> told.moment().day().isPresent())
                || timeline.rows().stream().anyMatch(row -> hasUnusableDay(row.time()));
        if (dated) {
            midnight();
        } else {
            undated();
        }
    }

    /** A date that can't be, or of which a part is not known, has a finding of its own or is honest. */
    private static boolean hasUnusableDay(TimeText time) {
        return time.hasDay() && time.day().isEmpty();
    }

    // ---- a page with dates

    private void midnight() {
        for (int i : timeline.turns()) {
            Event event = timeline.events().get(i);
            if (event.moment().local().isPresent() && !isFramed(event)) {
                audit.find(
                        Code.PM_DATE_MISSING,
                        event.at(),
                        passes(i) + " and gives no date: it is read as of "
                                + event.moment().day().orElseThrow()
                                + ", which is a guess.");
            }
        }
    }

    /** Whether the head says itself that the incident went on after midnight, at least until this row. */
    private boolean isFramed(Event event) {
        Optional<Stated.Told> end = stated.resolved().filter(told -> told.time().hasDay());
        boolean startsDated =
                stated.started().filter(told -> told.time().hasDay()).isPresent();
        return startsDated
                && end.flatMap(told -> told.moment().day())
                        .filter(day -> !event.moment().day().orElseThrow().isAfter(day))
                        .isPresent();
    }

    // ---- a page without

    private void undated() {
        Optional<LocalTime> before = Optional.empty();
        boolean told = false;
        for (int i = 0; i < timeline.rows().size(); i++) {
            Row row = timeline.rows().get(i);
            Optional<LocalTime> clock = row.time().clock();
            if (clock.isEmpty()) {
                continue;
            }
            if (!told) {
                String message = "The time \"" + row.time().text()
                        + "\" and those below belong to no day: the page gives" + " no date with its year.";
                audit.find(Code.PM_DATE_MISSING, row.at(), message);
                told = true;
            }
            order(i, before, clock.get());
            before = clock;
        }
    }

    private void order(int i, Optional<LocalTime> before, LocalTime clock) {
        Row row = timeline.rows().get(i);
        boolean sure = !row.time().hasDay() && !row.time().approximate();
        if (timeline.turns().contains(i)) {
            audit.find(Code.PM_DATE_MISSING, row.at(), passes(i) + " and gives no date.");
        } else if (sure && before.filter(clock::isBefore).isPresent() && sameZone(i)) {
            String message = "The row of " + clock + " stands below that of " + before.get() + ", which is later.";
            audit.contradict(Code.PM_ORDER, row.at(), message);
        }
    }

    private boolean sameZone(int i) {
        return i > 0 && timeline.zones().get(i).equals(timeline.zones().get(i - 1));
    }

    private String passes(int i) {
        return "The row of " + timeline.rows().get(i).time().own() + " stands below that of "
                + timeline.rows().get(i - 1).time().own()
                + ", so that midnight lies between them or one of them is wrong,";
    }
}
