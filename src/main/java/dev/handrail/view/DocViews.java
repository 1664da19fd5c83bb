package dev.handrail.view;

import dev.handrail.model.Anchor;
import dev.handrail.model.Doc;
import dev.handrail.model.Head;
import dev.handrail.model.Parameter;
import dev.handrail.model.Section;
import dev.handrail.model.Step;
import dev.handrail.text.SitePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes what the pages of all documents show. */
final class DocViews {

    /** Beyond this a table of contents holds headings alone: a list of every step is no longer a map. */
    private static final int LONGEST_TOC_WITH_STEPS = 40;

    private DocViews() {}

    static DocView of(Place place, Doc doc) {
        List<SectionView> sections = new SectionViews(place, doc).of(doc.sections());
        Head head = doc.head();
        Connections connections = Connections.of(place, doc);
        return new DocView(
                head.title(),
                titleId(doc),
                doc.kind().id(),
                head.summary(),
                Facts.of(place, doc),
                Signs.of(place, head),
                parameters(head),
                toc(doc),
                sections,
                connections.incidents(),
                connections.linkedFrom(),
                connections.linkedFromMore(),
                Provenances.of(place, doc));
    }

    /** The anchor of the page's title: the first that is named like it and belongs to no section or step. */
    static String titleId(Doc doc) {
        Set<String> taken = new HashSet<>();
        doc.sections().forEach(section -> taken.add(section.id()));
        doc.steps().forEach(step -> taken.add(step.id()));
        return doc.head().anchors().stream()
                .filter(anchor -> anchor.title().equals(doc.head().title()) && !taken.contains(anchor.id()))
                .map(Anchor::id)
                .findFirst()
                .orElse("");
    }

    private static List<DocView.ParameterView> parameters(Head head) {
        return head.parameters().stream().map(DocViews::parameter).toList();
    }

    private static DocView.ParameterView parameter(Parameter parameter) {
        return new DocView.ParameterView(
                parameter.name(), parameter.description(), parameter.preset(), parameter.pattern(), parameter.secret());
    }

    static List<DocView.TocEntry> toc(Doc doc) {
        List<DocView.TocEntry> whole = toc(doc, true);
        List<DocView.TocEntry> shown = whole.size() > LONGEST_TOC_WITH_STEPS ? toc(doc, false) : whole;
        return shown.size() < 2 ? List.of() : shown;
    }

    private static List<DocView.TocEntry> toc(Doc doc, boolean withSteps) {
        List<DocView.TocEntry> entries = new ArrayList<>();
        for (Section section : doc.sections()) {
            if (section.level() > 0 && section.level() <= 3) {
                entries.add(entry(Math.max(0, section.level() - 2), 0, section.title(), section.id()));
            }
            if (withSteps && !section.isStep()) {
                steps(section)
                        .forEach(step -> entries.add(entry(
                                Math.max(1, Math.min(2, section.level() - 1)),
                                step.number(),
                                step.title(),
                                step.id())));
            }
        }
        return entries;
    }

    private static List<Step> steps(Section section) {
        return section.elements().stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
    }

    private static DocView.TocEntry entry(int depth, int number, String title, String id) {
        return new DocView.TocEntry(depth, number, new Link(title, "#" + SitePath.encodeFragment(id)));
    }
}
