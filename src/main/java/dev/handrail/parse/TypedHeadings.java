package dev.handrail.parse;

import dev.handrail.markdown.Block;
import dev.handrail.markdown.Inline;
import dev.handrail.model.Role;
import dev.handrail.parse.incident.IncidentReader.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the headings of a page that was pasted from a word processor or a mail and has none in markdown: lines by
 * themselves, {@code Timeline:} or in bold, whose words name a part of a postmortem. A page with headings keeps to them.
 */
final class TypedHeadings {

    private static final int LONGEST = 60;
    private static final int LEVEL = 2;

    private TypedHeadings() {}

    /** A page cut at its headings, or at the typed ones if it has none but its title. */
    static List<Part> parts(Outline outline) {
        List<Part> parts = new ArrayList<>();
        boolean typed = outline.entries().stream().allMatch(entry -> entry.level() == 0);
        for (Outline.Entry entry : outline.entries()) {
            Role role = entry.ownRole().orElse(Role.OTHER);
            Part part = new Part(entry.level(), entry.title(), role, entry.blocks(), entry.at());
            parts.addAll(typed ? cut(part) : List.of(part));
        }
        return parts;
    }

    private static List<Part> cut(Part page) {
        List<Part> parts = new ArrayList<>();
        Part current = page;
        List<Block> blocks = new ArrayList<>();
        for (Block block : page.blocks()) {
            Optional<String> title = title(block);
            if (title.isPresent()) {
                parts.add(with(current, blocks));
                current = new Part(LEVEL, title.get(), Roles.of(title.get()).orElse(Role.OTHER), List.of(), block.at());
                blocks = new ArrayList<>();
            } else {
                blocks.add(block);
            }
        }
        parts.add(with(current, blocks));
        return parts;
    }

    private static Part with(Part part, List<Block> blocks) {
        return new Part(part.level(), part.title(), part.role(), blocks, part.at());
    }

    private static Optional<String> title(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        Inline line = paragraph.inline();
        String text = line.text().strip();
        boolean marked = text.endsWith(":") || line.bold().strip().equals(text);
        String title = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
        boolean isTitle = marked && text.length() <= LONGEST && Roles.of(title).isPresent();
        return isTitle ? Optional.of(title) : Optional.empty();
    }
}
