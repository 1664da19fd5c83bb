package dev.handrail.model;

import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The facts of an incident.
 *
 * @param zone the time zone as written; empty if none was
 * @param stated the duration the page itself states
 * @param impact plain text
 * @param contradictions where the page disagrees with itself, as sentences to show on the page
 */
public record Incident(
        Optional<Moment> started,
        Optional<Moment> detected,
        Optional<Moment> engaged,
        Optional<Moment> mitigated,
        Optional<Moment> resolved,
        String zone,
        Optional<Duration> stated,
        String severity,
        String status,
        String impact,
        List<Event> timeline,
        List<Markup> causes,
        List<Markup> factors,
        List<String> categories,
        List<Action> actions,
        List<String> contradictions) {

    public Incident {
        timeline = List.copyOf(timeline);
        causes = List.copyOf(causes);
        factors = List.copyOf(factors);
        categories = List.copyOf(categories);
        actions = List.copyOf(actions);
        contradictions = List.copyOf(contradictions);
    }

    /** What a row of a timeline stands for. */
    public enum Mark {
        NONE,
        /** The change or event that brought it about. */
        TRIGGER,
        STARTED,
        DETECTED,
        ENGAGED,
        MITIGATED,
        RESOLVED;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A row of the timeline. */
    public record Event(Moment moment, Markup markup, String text, Mark mark, Span at) {}

    /**
     * Something to be done so that it does not happen again.
     *
     * @param text plain text
     * @param type as written, such as prevent or detect; empty if none
     * @param due the day it is due, if it can be read
     * @param ticket as written; empty if none
     * @param links indices of links in it, such as the runbook that closed it
     */
    public record Action(
            String text,
            Markup markup,
            String type,
            String owner,
            Optional<LocalDate> due,
            String ticket,
            State state,
            List<Integer> links,
            Span at) {

        public Action {
            links = List.copyOf(links);
        }
    }

    /** How far an action is. */
    public enum State {
        /** Nobody said; counts as open. */
        UNSTATED,
        OPEN,
        DONE,
        DROPPED;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
