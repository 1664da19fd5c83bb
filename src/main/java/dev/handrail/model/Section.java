package dev.handrail.model;

import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import java.util.List;

/**
 * A heading with what follows it up to the next heading of any level.
 *
 * @param level 1 to 6; 0 for the text before the first heading, or directly below the page's title
 * @param id the anchor of the heading; empty for level 0
 * @param title plain text of the heading; empty for level 0
 */
public record Section(int level, String id, String title, Markup heading, Role role, List<Element> elements, Span at) {

    public Section {
        elements = List.copyOf(elements);
    }

    /**
     * Whether the heading is itself a step, such as "Step 2: Stop the writers". Then the section holds that step alone,
     * under the section's id and with the heading as its lead; it is shown once, as the step.
     */
    public boolean isStep() {
        return elements.size() == 1
                && elements.get(0) instanceof Step step
                && !id.isEmpty()
                && step.id().equals(id);
    }
}
