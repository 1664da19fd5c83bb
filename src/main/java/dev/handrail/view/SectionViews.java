package dev.handrail.view;

import dev.handrail.model.Branches;
import dev.handrail.model.Command;
import dev.handrail.model.Doc;
import dev.handrail.model.Element;
import dev.handrail.model.Expectation;
import dev.handrail.model.Prose;
import dev.handrail.model.Section;
import dev.handrail.model.Step;
import dev.handrail.model.Undo;
import dev.handrail.model.Where;
import java.util.ArrayList;
import java.util.List;

/** Makes sections ready to be shown: links filled in, neighbouring steps gathered into lists. */
final class SectionViews {

    private static final int DEEPEST_HEADING = 6;

    private final Filling filling;
    private final Trials trials;

    SectionViews(Place place, Doc doc) {
        this.filling = new Filling(place, doc);
        this.trials = new Trials(place.catalog().site().proof(), doc);
    }

    List<SectionView> of(List<Section> sections) {
        return sections.stream().map(this::section).toList();
    }

    /**
     * The page's title is its one first-level heading, so that a section starts at the second. A heading that is a step
     * is shown by the step.
     */
    private SectionView section(Section section) {
        boolean shown = section.level() > 0 && !section.isStep();
        int level = shown ? Math.max(2, section.level()) : 0;
        int stepLevel =
                section.isStep() ? Math.max(2, section.level()) : Math.min(DEEPEST_HEADING, Math.max(1, level) + 1);
        return new SectionView(
                level,
                section.id(),
                section.title(),
                filling.fill(section.heading()),
                section.role().id(),
                section.role().procedural(),
                elements(section.elements(), Where.UNSTATED, stepLevel));
    }

    private List<ElementView> elements(List<Element> elements, Where where, int stepLevel) {
        List<ElementView> views = new ArrayList<>();
        List<ElementView.Step> steps = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Step step) {
                steps.add(step(step, stepLevel));
                continue;
            }
            flush(steps, views);
            views.add(element(element, where));
        }
        flush(steps, views);
        return views;
    }

    private static void flush(List<ElementView.Step> steps, List<ElementView> views) {
        if (!steps.isEmpty()) {
            views.add(new ElementView.Steps(steps));
            steps.clear();
        }
    }

    private ElementView.Step step(Step step, int level) {
        return new ElementView.Step(
                step.id(),
                step.number(),
                level,
                step.title(),
                filling.fill(step.lead()),
                RiskView.of(step.risk(), step.guess()),
                Words.where(step.where()),
                elements(step.body(), step.where(), Math.min(DEEPEST_HEADING, level + 1)));
    }

    private ElementView element(Element element, Where where) {
        if (element instanceof Prose prose) {
            return new ElementView.Prose(filling.fill(prose.markup()));
        }
        if (element instanceof Command command) {
            String place = command.where() == where ? "" : Words.where(command.where());
            return new ElementView.Command(
                    filling.fill(command.markup()),
                    RiskView.of(command.risk(), command.guess()),
                    place,
                    trials.of(command));
        }
        if (element instanceof Expectation expectation) {
            return new ElementView.Expectation(filling.fill(expectation.markup()), expectation.faults());
        }
        if (element instanceof Undo undo) {
            return new ElementView.Undo(filling.fill(undo.markup()));
        }
        return branches((Branches) element);
    }

    private ElementView.Branches branches(Branches branches) {
        return new ElementView.Branches(
                branches.branches().stream().map(this::branch).toList());
    }

    private ElementView.Branch branch(Branches.Branch branch) {
        return new ElementView.Branch(
                filling.fill(branch.condition()),
                filling.fill(branch.target()),
                branch.links().size() == 1);
    }
}
