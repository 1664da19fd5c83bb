package dev.handrail.parse.incident;

import dev.handrail.model.Moment;
import dev.handrail.text.Span;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The times that the head of a page states: front matter, labels, tables of facts. */
record Stated(
        Optional<Told> started,
        Optional<Told> detected,
        Optional<Told> engaged,
        Optional<Told> mitigated,
        Optional<Told> resolved) {

    /** A stated time. @param inText whether readers of the page see it */
    record Told(Moment moment, TimeText time, Zone zone, boolean inText, Span at) {}

    static Stated of(Facts facts, MomentReader moments) {
        Optional<Facts.Timed> start = facts.time(FieldName.STARTED)
                .or(() -> clocked(facts, FieldName.SPAN))
                .or(() -> clocked(facts, FieldName.DATE));
        Optional<Told> started = start.map(timed -> told(timed, timed.time(), moments, moments.read(timed.time())));
        Optional<LocalDateTime> base = started.flatMap(told -> told.moment().local());
        Optional<Told> end = facts.time(FieldName.RESOLVED).map(timed -> after(timed, timed.time(), moments, base));
        return new Stated(
                started,
                facts.time(FieldName.DETECTED).map(timed -> after(timed, timed.time(), moments, base)),
                facts.time(FieldName.ENGAGED).map(timed -> after(timed, timed.time(), moments, base)),
                facts.time(FieldName.MITIGATED).map(timed -> after(timed, timed.time(), moments, base)),
                end.or(() ->
                        start.flatMap(timed -> timed.time().until().map(until -> after(timed, until, moments, base)))));
    }

    private static Optional<Facts.Timed> clocked(Facts facts, FieldName name) {
        return facts.time(name).filter(timed -> timed.time().hasClock());
    }

    private static Told after(Facts.Timed timed, TimeText time, MomentReader moments, Optional<LocalDateTime> base) {
        return told(timed, time, moments, moments.readEnd(time, base));
    }

    private static Told told(Facts.Timed timed, TimeText time, MomentReader moments, Moment moment) {
        return new Told(moment, time, time.zone().or(moments.zone()), timed.inText(), timed.at());
    }

    /** All of them, in the order of an incident. */
    List<Told> all() {
        return Stream.of(started, detected, engaged, mitigated, resolved)
                .flatMap(Optional::stream)
                .toList();
    }
}
