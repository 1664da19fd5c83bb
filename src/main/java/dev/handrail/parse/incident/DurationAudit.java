package dev.handrail.parse.incident;

import static dev.handrail.parse.incident.Between.name;

import dev.handrail.diag.Code;
import dev.handrail.model.Incident.Event;
import dev.handrail.model.Incident.Mark;
import dev.handrail.model.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds the durations that a page states against its times. */
record DurationAudit(Audit audit, Facts facts, Stated stated, Timeline timeline) {

    private static final int FEWEST_ROWS = 2;

    private record Stretch(Moment from, Moment to, Range length) {}

    void run() {
        Optional<Moment> start = sure(stated.started(), Mark.STARTED);
        Optional<Moment> alert = sure(stated.detected(), Mark.DETECTED);
        Optional<Moment> engaged = sure(stated.engaged(), Mark.ENGAGED);
        Optional<Moment> eased = sure(stated.mitigated(), Mark.MITIGATED);
        Optional<Moment> end = sure(stated.resolved(), Mark.RESOLVED);
        check(FieldName.DURATION, "lasted", stretches(start, end));
        check(FieldName.TIME_TO_DETECT, "was detected after", stretches(start, alert));
        check(
                FieldName.TIME_TO_ENGAGE,
                "had someone on it after",
                stretches(start, engaged),
                stretches(alert, engaged));
        check(FieldName.TIME_TO_MITIGATE, "was mitigated after", stretches(start, eased), stretches(alert, eased));
        check(FieldName.TIME_TO_RESTORE, "was over after", stretches(start, end), stretches(alert, end));
    }

    /** A moment that the page itself names so; one read from a row's text is too weak to accuse the page of an error. */
    private Optional<Moment> sure(Optional<Stated.Told> told, Mark mark) {
        return told.map(Stated.Told::moment)
                .or(() -> timeline.marked(mark)
                        .filter(event -> timeline.sure().contains(mark))
                        .map(Event::moment));
    }

    private static List<Stretch> stretches(Optional<Moment> from, Optional<Moment> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        return Range.between(from.get(), to.get())
                .filter(length -> !length.isNegative())
                .map(length -> List.of(new Stretch(from.get(), to.get(), length)))
                .orElse(List.of());
    }

    /** A stated duration must fit one of the stretches it can mean, or else be no longer than the timeline. */
    @SafeVarargs
    private void check(FieldName name, String what, List<Stretch>... meanings) {
        Optional<Facts.Lasting> lasting = facts.duration(name);
        List<Stretch> known = new ArrayList<>();
        for (List<Stretch> meaning : meanings) {
            known.addAll(meaning);
        }
        if (lasting.isEmpty()) {
            return;
        }
        DurationText told = lasting.get().duration();
        if (known.isEmpty()) {
            exceeded(told).ifPresent(whole -> contradict(what, lasting.get(), whole, "all its times lie within "));
        } else if (known.stream().noneMatch(stretch -> stretch.length().agrees(told))) {
            contradict(what, lasting.get(), known.get(0), "it is ");
        }
    }

    private void contradict(String what, Facts.Lasting told, Stretch stretch, String is) {
        audit.contradict(
                Code.PM_METRIC_MISMATCH,
                told.at(),
                "The page states that it " + what + " "
                        + DurationText.words(told.duration().value()) + ", but from " + name(stretch.from()) + " to "
                        + name(stretch.to()) + " " + is + stretch.length().words() + ".");
    }

    /** From the first time of the page to the last, if all are exact and a duration can't lie between any of them. */
    private Optional<Stretch> exceeded(DurationText told) {
        List<Moment> moments = new ArrayList<>();
        stated.all().forEach(each -> moments.add(each.moment()));
        timeline.events().forEach(event -> moments.add(event.moment()));
        boolean exact = moments.stream().allMatch(moment -> moment.instant().isPresent() && !moment.approximate());
        if (!exact || timeline.events().size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        Comparator<Moment> order =
                Comparator.comparing(moment -> moment.instant().orElseThrow());
        Optional<Moment> first = moments.stream().min(order);
        Optional<Moment> last = moments.stream().max(order);
        return stretches(first, last).stream()
                .filter(whole -> exceeds(told, whole.length().most()))
                .findFirst();
    }

    private static boolean exceeds(DurationText told, Duration most) {
        return told.value().compareTo(most.plus(TimeAudit.ROUNDING)) > 0 && !told.agrees(most);
    }
}
