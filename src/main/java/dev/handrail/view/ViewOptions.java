package dev.handrail.view;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What pages show that the source itself does not say.
 *
 * @param title the site's name
 * @param description one sentence for the front page; may be empty
 * @param language of the pages, BCP 47
 * @param baseUrl where the site will be published, ending in {@code /}; empty if unknown. Only the page for unknown
 *     addresses uses it, because that page alone does not know where it stands
 * @param triage source path of the page to start from when nothing else fits; empty if none
 * @param asOf the day of the commit that is shown, in UTC: what is overdue is overdue on that day, so that the same
 *     commit gives the same pages; empty if there is no commit
 * @param services what is known of services without a page of their own, by name
 */
public record ViewOptions(
        String title,
        String description,
        String language,
        String baseUrl,
        String triage,
        Optional<LocalDate> asOf,
        Map<String, Service> services) {

    public ViewOptions {
        services = Collections.unmodifiableMap(new TreeMap<>(services));
    }

    /** A service without a page of its own. @param escalation whom to call, in order */
    public record Service(String owner, List<String> escalation, String description) {
        public Service {
            escalation = List.copyOf(escalation);
        }
    }
}
