package dev.handrail.model;

import java.time.Duration;
import java.util.Optional;

/**
 * How long the phases of an incident took. Each is empty if one of its ends is unknown, or if the page gives the later
 * one as earlier. The constants say what is measured; show them beside the numbers, because pages mean different things
 * by the same words.
 *
 * @param detect {@value #DETECT}
 * @param engage {@value #ENGAGE}
 * @param mitigate {@value #MITIGATE}
 * @param restore {@value #RESTORE}
 * @param engageFromDetection {@value #ENGAGE_FROM_DETECTION}
 * @param mitigateFromDetection {@value #MITIGATE_FROM_DETECTION}
 * @param restoreFromDetection {@value #RESTORE_FROM_DETECTION}
 */
public record Metrics(
        Optional<Duration> detect,
        Optional<Duration> engage,
        Optional<Duration> mitigate,
        Optional<Duration> restore,
        Optional<Duration> engageFromDetection,
        Optional<Duration> mitigateFromDetection,
        Optional<Duration> restoreFromDetection) {

    public static final String DETECT = "from the start to the first alert or report";
    public static final String ENGAGE = "from the start until a responder was at work";
    public static final String MITIGATE = "from the start until users felt it no more or less";
    public static final String RESTORE = "from the start until service was fully restored";
    public static final String ENGAGE_FROM_DETECTION = "from the first alert or report until a responder was at work";
    public static final String MITIGATE_FROM_DETECTION =
            "from the first alert or report until users felt it no more or less";
    public static final String RESTORE_FROM_DETECTION =
            "from the first alert or report until service was fully restored";

    /** The metrics of an incident. */
    public static Metrics of(Incident incident) {
        Optional<Moment> start = incident.started();
        Optional<Moment> alert = incident.detected();
        return new Metrics(
                length(start, alert),
                length(start, incident.engaged()),
                length(start, incident.mitigated()),
                length(start, incident.resolved()),
                length(alert, incident.engaged()),
                length(alert, incident.mitigated()),
                length(alert, incident.resolved()));
    }

    private static Optional<Duration> length(Optional<Moment> from, Optional<Moment> to) {
        return from.flatMap(start -> to.flatMap(end -> between(start, end))).filter(length -> !length.isNegative());
    }

    /**
     * The time from one moment to another, negative if the other is earlier: between their instants, else between their
     * wall clocks if both name the same zone or none. Empty otherwise.
     */
    public static Optional<Duration> between(Moment from, Moment to) {
        if (from.instant().isPresent() && to.instant().isPresent()) {
            return Optional.of(
                    Duration.between(from.instant().get(), to.instant().get()));
        }
        if (!from.zone().equals(to.zone())
                || from.local().isEmpty()
                || to.local().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Duration.between(from.local().get(), to.local().get()));
    }
}
