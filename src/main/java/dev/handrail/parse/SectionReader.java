package dev.handrail.parse;

import dev.handrail.markdown.Block;
import dev.handrail.model.Element;
import dev.handrail.model.Role;
import dev.handrail.model.Section;
import dev.handrail.model.Where;
import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the blocks of a page as sections in the order they were written; nothing of the text is left out. */
final class SectionReader {
    private final PageReading page;
    private final boolean steps;
    private final ElementReader elements;
    private final StepReader stepReader;

    /** @param steps whether steps are looked for; in a postmortem they are not */
    SectionReader(PageReading page, boolean steps) {
        this.page = page;
        this.steps = steps;
        this.elements = new ElementReader(page);
        this.stepReader = new StepReader(page, elements);
    }

    /** The sections of a page. @param title role of the page's title, for headings that say nothing themselves */
    List<Section> read(Outline outline, Role title) {
        List<Section> sections = new ArrayList<>();
        for (Outline.Entry entry : outline.entries()) {
            Role role = meant(entry.role(title), entry.blocks());
            place(entry);
            sections.add(entry.step() > 0 && steps ? step(entry, role) : section(entry, role));
        }
        return sections;
    }

    /**
     * A runbook's resolution is what to do. Under any heading a list is a procedure whose items hold commands, and under
     * one that says nothing also one with open tick boxes.
     */
    private Role meant(Role role, List<Block> blocks) {
        if (!steps) {
            return role;
        }
        if (role == Role.RESOLUTION) {
            return Role.MITIGATE;
        }
        boolean procedure = !role.procedural()
                && blocks.stream()
                        .anyMatch(block -> Blocks.isStepList(block)
                                && (Blocks.hasCommand((Block.Items) block)
                                        || role == Role.OTHER && Blocks.isToDo((Block.Items) block)));
        return procedure ? Role.PROCEDURE : role;
    }

    private void place(Outline.Entry entry) {
        if (!entry.id().isEmpty()) {
            page.place(entry.id(), entry.at().line(), entry.lastLine());
        }
    }

    private Section section(Outline.Entry entry, Role role) {
        List<Element> parts = !steps
                ? entry.blocks().isEmpty() ? List.of() : List.of(elements.prose(entry.blocks()))
                : role.procedural()
                        ? stepReader.section(entry.blocks(), role, entry.title())
                        : elements.read(entry.blocks(), Where.UNSTATED);
        Markup heading = entry.heading().map(h -> h.inline().markup()).orElse(Markup.EMPTY);
        String id = entry.level() == 0 ? "" : entry.id();
        return new Section(entry.level(), id, entry.title(), heading, role, parts, entry.at());
    }

    private Section step(Outline.Entry entry, Role role) {
        Block.Heading heading = entry.heading().orElseThrow();
        Role procedural = role.procedural() ? role : Role.PROCEDURE;
        List<Element> only = List.of(stepReader.heading(heading, entry.step(), entry.blocks(), procedural));
        Markup markup = heading.inline().markup();
        return new Section(entry.level(), entry.id(), entry.title(), markup, procedural, only, entry.at());
    }

    static Optional<Span> span(List<Block> blocks) {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(Blocks.join(
                        blocks.get(0).at(), blocks.get(blocks.size() - 1).at()));
    }
}
