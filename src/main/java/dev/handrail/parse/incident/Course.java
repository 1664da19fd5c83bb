package dev.handrail.parse.incident;

import dev.handrail.model.Incident.Event;
import dev.handrail.model.Incident.Mark;
import dev.handrail.model.Moment;
import java.util.Optional;

/** The course of an incident: what its page states, else the rows of its timeline that are marked so. */
record Course(
        Optional<Moment> started,
        Optional<Moment> detected,
        Optional<Moment> engaged,
        Optional<Moment> mitigated,
        Optional<Moment> resolved) {

    static Course of(Stated stated, Timeline timeline) {
        return new Course(
                either(stated.started(), timeline, Mark.STARTED),
                either(stated.detected(), timeline, Mark.DETECTED),
                either(stated.engaged(), timeline, Mark.ENGAGED),
                either(stated.mitigated(), timeline, Mark.MITIGATED),
                either(stated.resolved(), timeline, Mark.RESOLVED));
    }

    private static Optional<Moment> either(Optional<Stated.Told> told, Timeline timeline, Mark mark) {
        return told.map(Stated.Told::moment)
                .or(() -> timeline.marked(mark)
                        .map(Event::moment)
                        .filter(moment -> !moment.text().isEmpty()));
    }
}
