package dev.handrail.parse;

import dev.handrail.model.Alias;
import dev.handrail.model.Kind;
import dev.handrail.model.LinkUse;
import dev.handrail.model.Review;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import dev.handrail.yaml.Reading;
import dev.handrail.yaml.Value;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a page's front matter under the names that Handrail teaches and those of Hugo, MkDocs, Jekyll, Docusaurus, Zola,
 * of review habits and of agents' runbook catalogues. Values under names of others are read leniently: what does not fit
 * is kept as it is, without a finding.
 */
final class HeadReader {
    private final SourcePath file;
    private final Value.Fields fields;
    private final Reading head;

    HeadReader(SourcePath file, Value.Fields fields) {
        this.file = file;
        this.fields = fields;
        this.head = new Reading(file, fields);
    }

    /** The fields themselves, for what is read elsewhere. */
    Reading fields() {
        return head;
    }

    String title() {
        return head.text("title").orElse("");
    }

    String name() {
        return head.text("name", "service").orElse("");
    }

    /** The kind that is stated; a {@code type} that names no kind belongs to another program. */
    Optional<Kind> kind() {
        Optional<Kind> kind = head.read("one of runbook, postmortem, service, page", Kind::of, "kind");
        return kind.or(() -> quiet().text("type").flatMap(Kind::of));
    }

    String summary() {
        return lenient("summary", "description", "excerpt");
    }

    String owner() {
        return String.join(", ", head.texts("owner", "owners", "team", "owner_slack", "maintainer", "maintainers"));
    }

    List<String> escalation() {
        return head.texts("escalation", "escalate", "contacts", "contact", "oncall", "on-call");
    }

    String severity() {
        return lenient("severity", "sev");
    }

    /** Takes the first text, a foreign shape is left alone. */
    private String lenient(String... keys) {
        Optional<String> text = quiet().text(keys);
        if (text.isPresent() || quiet().value(keys).isEmpty()) {
            head.value(keys);
        }
        return text.orElse("");
    }

    /** A second look at the fields whose findings nobody hears of. */
    private Reading quiet() {
        return new Reading(file, fields);
    }

    Review review(Optional<Period> usual) {
        Optional<LocalDate> last = head.date("last-reviewed")
                .or(() -> quiet().date(
                                "last_reviewed_on",
                                "reviewed",
                                "reviewed_on",
                                "review_date",
                                "last_verified",
                                "tested-at",
                                "ms.date"));
        Optional<Period> every = head.period("review-every")
                .or(() ->
                        quiet().period("review_in", "review_cycle", "review-interval", "stale_after", "test-interval"));
        head.value("last_reviewed_on", "reviewed", "reviewed_on", "review_date", "last_verified", "review_in");
        return new Review(last, every.or(() -> usual));
    }

    List<String> tags() {
        Set<String> tags = new LinkedHashSet<>(head.texts("tags"));
        Reading quiet = quiet();
        for (String key : new String[] {"tag", "keywords", "categories", "category", "labels"}) {
            quiet.texts(key).forEach(tags::add);
            head.value(key);
        }
        quiet.fields("taxonomies").ifPresent(taxonomies -> tags.addAll(taxonomies.texts("tags")));
        return List.copyOf(tags);
    }

    List<String> services() {
        return distinct(head.texts("services", "service", "components", "component"));
    }

    List<String> dependsOn() {
        return distinct(head.texts("depends-on", "dependencies"));
    }

    /** The alerts, also those that an agent's catalogue matches without a wildcard. */
    List<String> alerts() {
        Set<String> alerts = new LinkedHashSet<>();
        for (Value item : head.items("alerts", "alert", "alertname")) {
            if (item instanceof Value.Text text) {
                alerts.add(text.value().strip());
            } else if (item instanceof Value.Fields entry) {
                head.within(entry).text("name", "alert", "alertname").ifPresent(alerts::add);
            }
        }
        quiet().fields("match")
                .ifPresent(match -> match.texts("alerts", "alert", "alertname").stream()
                        .filter(alert -> alert.indexOf('*') < 0)
                        .forEach(alerts::add));
        return List.copyOf(alerts);
    }

    List<Alias> aliases() {
        return head.spanned("aliases", "alias", "redirect_from").stream()
                .filter(alias -> !alias.value().isEmpty())
                .map(alias -> new Alias(alias.value(), alias.at()))
                .toList();
    }

    List<Integer> runbooks(PageReading page) {
        return links(page, "runbooks", "runbook", "related-runbooks");
    }

    List<Integer> incidents(PageReading page) {
        return links(page, "incidents", "incident", "postmortems", "postmortem");
    }

    private List<Integer> links(PageReading page, String... keys) {
        List<Integer> links = new ArrayList<>();
        for (Value item : head.items(keys)) {
            Optional<Value> target = item instanceof Value.Fields entry
                    ? head.within(entry).value("path", "page", "url", "link", "file")
                    : Optional.of(item);
            if (target.isPresent() && target.get() instanceof Value.Text text) {
                links.add(page.addLink(link(text.value().strip(), text.at())));
            } else {
                head.refuse(item.at(), "an item of \"" + keys[0] + "\" must be the path or name of a page");
            }
        }
        return links;
    }

    /** A path or address is a link; a bare name is looked up as in a wiki link. */
    private static LinkUse link(String target, Span at) {
        boolean path = target.indexOf('/') >= 0 || target.indexOf('.') >= 0;
        LinkUse.Form form = path ? LinkUse.Form.LINK : LinkUse.Form.WIKI;
        return new LinkUse(form, target, target, "", LinkUse.Role.FRONT_MATTER, at);
    }

    /** Whether the fields are those of an incident. */
    boolean isIncident() {
        Reading quiet = quiet();
        return quiet.value("started", "start_time", "detected", "mitigated", "resolved", "end_time")
                .isPresent();
    }

    /** Says that the fields of an incident have a meaning here, so that they are not kept as unknown. */
    void takeIncident() {
        head.value(
                "started",
                "start_time",
                "detected",
                "engaged",
                "mitigated",
                "resolved",
                "end_time",
                "date",
                "timezone",
                "zone",
                "duration",
                "status",
                "category",
                "categories",
                "impact",
                "trigger",
                "causes",
                "factors",
                "actions",
                "authors");
    }

    private static List<String> distinct(List<String> texts) {
        return texts.stream().distinct().toList();
    }
}
