package dev.handrail.config;

import dev.handrail.diag.Code;
import dev.handrail.diag.Severity;
import dev.handrail.model.Kind;
import dev.handrail.model.Parameter;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code handrail.yml} says, with every default filled in.
 *
 * @param title the site's name
 * @param description one sentence for the front page; may be empty
 * @param baseUrl where the site will be published, ending in {@code /}; empty if unknown
 * @param language of the pages, BCP 47
 * @param triage source path of the page to start from when nothing else fits; empty if none
 * @param editUrl address of the forge's editor with {@code {path}} and {@code {ref}}; empty to derive it from the remote
 * @param kinds folders, as source path prefixes, whose pages are of a kind; the longest match wins
 * @param exclude globs over source paths, {@code java.nio} syntax, of files to leave out
 * @param services what is known of services without a page of their own, by name
 * @param parameters site-wide descriptions of placeholders, by name
 * @param search what the search of the site knows of words
 * @param alerts which rule files define the alerts, and how their links may be written
 * @param reviewEvery how often a page should be reviewed when it does not say so
 * @param bulkCommit a commit that touches more pages than this does not count as a change of any of them
 * @param maxPageBytes the largest page that is read, in bytes
 * @param budget how large pages may be before it is a finding
 * @param required what front matter must give, by kind of page
 * @param rules severities changed by configuration; an empty value switches the rule off
 */
public record SiteConfig(
        String title,
        String description,
        String baseUrl,
        String language,
        String triage,
        String editUrl,
        Map<String, Kind> kinds,
        List<String> exclude,
        Map<String, Service> services,
        Map<String, Parameter> parameters,
        Search search,
        Alerts alerts,
        Optional<Period> reviewEvery,
        int bulkCommit,
        int maxPageBytes,
        Budget budget,
        Map<Kind, List<String>> required,
        Map<Code, Optional<Severity>> rules) {

    /** What holds when there is no {@code handrail.yml}. */
    public static final SiteConfig DEFAULT = new SiteConfig(
            "Runbooks",
            "",
            "",
            "en",
            "",
            "",
            Map.of(),
            List.of(),
            Map.of(),
            Map.of(),
            Search.DEFAULT,
            Alerts.DEFAULT,
            Optional.empty(),
            50,
            4_000_000,
            Budget.DEFAULT,
            Map.of(),
            Map.of());

    public SiteConfig {
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        exclude = List.copyOf(exclude);
        services = Collections.unmodifiableMap(new TreeMap<>(services));
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        required = Map.copyOf(required);
        rules = Map.copyOf(rules);
    }

    /**
     * Sizes in bytes.
     *
     * @param page of the markdown of one page
     * @param image of one image
     * @param total of a page and all its images
     */
    public record Budget(int page, int image, int total) {

        static final Budget DEFAULT = new Budget(250_000, 1_000_000, 4_000_000);
    }

    /**
     * What the search knows of words.
     *
     * @param packs whether the packs that come with the program take part
     * @param words rules such as {@code pg = postgres} and {@code 53300 => too many connections}
     */
    public record Search(boolean packs, List<String> words) {

        static final Search DEFAULT = new Search(true, List.of());

        public Search {
            words = List.copyOf(words);
        }
    }

    /**
     * What is known of alerts.
     *
     * @param rules globs over source paths of the rule files; without any, rule files are recognised by name and content
     * @param redirects patterns of addresses under which rules look for the page of an alert, {@code
     *     runbooks/{folder}/{alert-lower}/}
     */
    public record Alerts(List<String> rules, List<String> redirects) {

        static final Alerts DEFAULT = new Alerts(List.of(), List.of());

        public Alerts {
            rules = List.copyOf(rules);
            redirects = List.copyOf(redirects);
        }
    }

    /**
     * A service without a page of its own.
     *
     * @param escalation whom to call, in order
     */
    public record Service(String owner, List<String> escalation, String description) {

        /** A service of which nothing is said but its name. */
        public static final Service UNKNOWN = new Service("", List.of(), "");

        public Service {
            escalation = List.copyOf(escalation);
        }
    }
}
