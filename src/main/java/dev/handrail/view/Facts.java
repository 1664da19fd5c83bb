package dev.handrail.view;

import dev.handrail.model.Doc;
import dev.handrail.model.EntityKind;
import dev.handrail.model.FileHistory;
import dev.handrail.model.Head;
import dev.handrail.model.Kind;
import dev.handrail.model.ServicePage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The facts at the top of a page; what is not known is left out. */
final class Facts {

    private final List<DocView.Fact> facts = new ArrayList<>();

    private Facts() {}

    static List<DocView.Fact> of(Place place, Doc doc) {
        Head head = doc.head();
        Facts facts = new Facts();
        facts.texts("Owner", head.owner().isEmpty() ? List.of() : List.of(head.owner()), false);
        facts.texts("Escalation", head.escalation(), true);
        // An incident's severity stands with its figures.
        boolean severity = !head.severity().isEmpty() && doc.kind() != Kind.POSTMORTEM;
        facts.texts("Severity", severity ? List.of(head.severity()) : List.of(), false);
        facts.links("Services", place.entities(EntityKind.SERVICE, otherServices(doc)));
        facts.links("Alerts", place.entities(EntityKind.ALERT, head.alerts()));
        facts.links("Tags", place.entities(EntityKind.TAG, head.tags()));
        place.catalog()
                .history(doc.path())
                .flatMap(FileHistory::changed)
                .ifPresent(changed -> facts.day("Last changed", Times.day(changed), ""));
        facts.review(place, doc);
        return facts.facts;
    }

    private static List<String> otherServices(Doc doc) {
        String self = doc instanceof ServicePage service ? service.name() : "";
        return doc.head().services().stream()
                .filter(name -> !name.equalsIgnoreCase(self))
                .toList();
    }

    /** Facts of a service that the configuration describes. */
    static List<DocView.Fact> of(ViewOptions.Service service) {
        Facts facts = new Facts();
        facts.texts("Owner", service.owner().isEmpty() ? List.of() : List.of(service.owner()), false);
        facts.texts("Escalation", service.escalation(), true);
        return facts.facts;
    }

    private void review(Place place, Doc doc) {
        doc.head().review().last().ifPresent(last -> day("Reviewed", Times.day(last), ""));
        if (doc.head().review().due().isEmpty()) {
            return;
        }
        LocalDate due = doc.head().review().due().get();
        boolean overdue = place.catalog().overdue(doc).isPresent();
        day(overdue ? "Review overdue since" : "Review due", Times.day(due), overdue ? "overdue" : "due");
    }

    private void texts(String label, List<String> values, boolean ordered) {
        add(new DocView.Fact(label, values.stream().map(Link::plain).toList(), Day.UNKNOWN, "", ordered));
    }

    private void links(String label, List<Link> values) {
        add(new DocView.Fact(label, values, Day.UNKNOWN, "", false));
    }

    private void day(String label, Day day, String tone) {
        facts.add(new DocView.Fact(label, List.of(), day, tone, false));
    }

    private void add(DocView.Fact fact) {
        if (!fact.values().isEmpty()) {
            facts.add(fact);
        }
    }
}
