package dev.handrail.lint.postmortem;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Incident;
import dev.handrail.model.Incident.Event;
import dev.handrail.model.Moment;
import dev.handrail.model.Postmortem;
import dev.handrail.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An incident that has not happened yet. The first time in the future is named; one wrong year makes all of them so. */
public final class FutureDate implements Rule {

    @Override
    public Code code() {
        return Code.PM_DATE_IMPLAUSIBLE;
    }

    @Override
    public List<Fault> check(Page page) {
        if (!(page.doc() instanceof Postmortem postmortem)) {
            return List.of();
        }
        Incident incident = postmortem.incident();
        Stream<Fault> stated = Stream.of(
                        incident.started(),
                        incident.detected(),
                        incident.engaged(),
                        incident.mitigated(),
                        incident.resolved())
                .flatMap(Optional::stream)
                .flatMap(moment -> future(moment, place(page, moment), page.today()).stream());
        Stream<Fault> rows = incident.timeline().stream().flatMap(event -> future(event, page.today()).stream());
        return Stream.concat(stated, rows).limit(1).toList();
    }

    private static Optional<Fault> future(Event event, LocalDate today) {
        return future(event.moment(), event.at(), today);
    }

    /** Somewhere on earth it is a day later than here. */
    private static Optional<Fault> future(Moment moment, Span at, LocalDate today) {
        return moment.day()
                .filter(day -> day.isAfter(today.plusDays(1)))
                .map(day -> new Fault(
                        at,
                        "The time \"" + moment.text() + "\" lies on " + day + ", " + ChronoUnit.DAYS.between(today, day)
                                + " days after " + today + ": an incident is told when it is over."));
    }

    private static Span place(Page page, Moment moment) {
        int at = page.text().value().indexOf(moment.text());
        return at < 0 ? Span.START : page.text().span(at, at + moment.text().length());
    }
}
