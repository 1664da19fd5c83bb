package dev.handrail.lint.postmortem;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Incident;
import dev.handrail.model.Moment;
import dev.handrail.model.Postmortem;
import dev.handrail.text.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
                .flatMap(moment ->
                        future(page, moment, span(page, moment.text()).orElse(Span.START)).stream());
        Stream<Fault> rows =
                incident.timeline().stream().flatMap(event -> future(page, event.moment(), event.at()).stream());
        return Stream.of(stated, rows, date(page).stream())
                .flatMap(faults -> faults)
                .limit(1)
                .toList();
    }

    private static Optional<Fault> future(Page page, Moment moment, Span own) {
        return moment.day()
                .filter(day -> isFuture(day, page.today()))
                .map(day -> fault(place(page, moment, day, own), moment.text(), day, page.today()));
    }

    /** Somewhere on earth it is a day later than here. */
    private static boolean isFuture(LocalDate day, LocalDate today) {
        return day.isAfter(today.plusDays(1));
    }

    private static Fault fault(Span at, String text, LocalDate day, LocalDate today) {
        return new Fault(
                at,
                "The time \"" + text + "\" lies on " + day + ", " + ChronoUnit.DAYS.between(today, day) + " days after "
                        + today + ": an incident is told when it is over.");
    }

    /** Where the day is written: with the time, else somewhere else once for all times. */
    private static Span place(Page page, Moment moment, LocalDate day, Span own) {
        boolean dated = moment.text().contains(String.valueOf(day.getYear()));
        return dated ? own : span(page, day.toString()).orElse(own);
    }

    private static Optional<Span> span(Page page, String text) {
        int at = page.text().value().indexOf(text);
        return at < 0 ? Optional.empty() : Optional.of(page.text().span(at, at + text.length()));
    }

    // ---- the date of a page without times

    private static Optional<Fault> date(Page page) {
        boolean open = page.text().line(1).startsWith("---");
        for (int number = 2; open && number <= page.text().lineCount(); number++) {
            String line = page.text().line(number);
            if (line.startsWith("date:")) {
                String value =
                        line.substring(5).replace("\"", "").replace("'", "").strip();
                return day(value)
                        .filter(day -> isFuture(day, page.today()))
                        .map(day -> fault(span(page, day.toString()).orElseThrow(), value, day, page.today()));
            }
            open = !line.startsWith("---");
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return value.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(value.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
