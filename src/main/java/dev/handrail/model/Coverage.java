package dev.handrail.model;

import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.text.SourcePath;
import java.util.List;
import java.util.Locale;

/**
 * Which alerts have a page, and which pages have an alert.
 *
 * @param files the rule files that were read, sorted
 * @param alerts every alert of every rule file, in the order of files and lines
 * @param gone names of alerts that pages declare and no rule file defines
 */
public record Coverage(List<String> files, List<Covered> alerts, List<Gone> gone) {

    /** Without any rule file. */
    public static final Coverage NONE = new Coverage(List.of(), List.of(), List.of());

    public Coverage {
        files = List.copyOf(files);
        alerts = List.copyOf(alerts);
        gone = List.copyOf(gone);
    }

    /** How many alerts are covered in a way. */
    public int count(Way way) {
        return (int) alerts.stream().filter(alert -> alert.way() == way).count();
    }

    /** How an alert leads to its runbook. */
    public enum Way {
        /** The rule's own link leads to a page of the site. */
        LINK,
        /** A page names the alert, or is called after it. */
        NAME,
        /** The rule's own link leads out of the site, where nobody looked. */
        ELSEWHERE,
        /** Nothing leads to a page. */
        NONE;

        /** The word used in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An alert with what covers it.
     *
     * @param target the link that was followed, as written; empty if the rule has none
     * @param pages where it leads: one page or place, or all those that a link with template expressions can mean;
     *     empty unless the way is {@link Way#LINK} or {@link Way#NAME}
     */
    public record Covered(AlertRule rule, Way way, String target, List<PageRef> pages) {
        public Covered {
            pages = List.copyOf(pages);
        }
    }

    /** A name that a page declares under {@code alerts:} though no rule file defines such an alert. */
    public record Gone(String alert, SourcePath page) {}
}
