package dev.handrail.view;

import java.util.List;

/**
 * A heading with what follows it.
 *
 * @param level of the heading in HTML, 2 to 6; 0 without a heading
 * @param id the anchor; empty with level 0
 * @param role the section's purpose, {@code diagnose}
 * @param procedural whether it holds steps to follow
 */
public record SectionView(
        int level,
        String id,
        String title,
        Fragment heading,
        String role,
        boolean procedural,
        List<ElementView> elements) {

    public SectionView {
        elements = List.copyOf(elements);
    }
}
