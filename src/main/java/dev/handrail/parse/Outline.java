package dev.handrail.parse;

import dev.handrail.markdown.Block;
import dev.handrail.model.Role;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page cut at its headings.
 *
 * @param title the heading that is the page's title, if one is; it has no entry of its own
 */
record Outline(Optional<Block.Heading> title, List<Entry> entries) {

    /**
     * A heading with the blocks up to the next one.
     *
     * @param heading empty for the text before the first heading and below the title
     * @param id of the heading; below the title that of the title; empty before it
     * @param above the headings this one stands under, the nearest last
     * @param step the number of the step that the heading is; 0 if it is none
     */
    record Entry(
            Optional<Block.Heading> heading, String id, List<Block> blocks, List<String> above, int step, Span at) {
        int level() {
            return heading.map(Block.Heading::level).orElse(0);
        }

        String title() {
            return heading.map(h -> h.inline().text()).orElse("");
        }

        int lastLine() {
            return blocks.isEmpty()
                    ? at.line()
                    : Blocks.lastLine(blocks.get(blocks.size() - 1).at());
        }

        /** What the heading itself says the section is for. */
        Optional<Role> ownRole() {
            return heading.isPresent() ? Roles.of(title()) : Optional.empty();
        }

        /** What the section is for: by its heading, else by the nearest one above that says something. */
        Role role(Role page) {
            if (ownRole().isPresent()) {
                return ownRole().get();
            }
            for (int i = above.size() - 1; i >= 0; i--) {
                Optional<Role> role = Roles.of(above.get(i));
                if (role.isPresent()) {
                    return role.get();
                }
            }
            return page;
        }
    }

    /** Cuts a page. @param title as the front matter gives it; empty if it does not */
    static Outline of(List<Block> blocks, String title) {
        Cutter cutter = new Cutter(titleHeading(blocks, title));
        blocks.forEach(cutter::add);
        return new Outline(cutter.title, Steps.number(cutter.finish()));
    }

    /** The first heading of the first level is the title unless the front matter has another one. */
    private static Optional<Block.Heading> titleHeading(List<Block> blocks, String title) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                String text = heading.inline().text();
                return title.isEmpty() || same(title, text) ? Optional.of(heading) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean same(String a, String b) {
        return letters(a).equals(letters(b));
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Collects the entries. */
    private static final class Cutter {
        private final Optional<Block.Heading> title;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Block.Heading> open = new ArrayList<>();
        private Optional<Block.Heading> current = Optional.empty();
        private List<Block> blocks = new ArrayList<>();
        private boolean belowTitle;

        Cutter(Optional<Block.Heading> title) {
            this.title = title;
        }

        void add(Block block) {
            if (!(block instanceof Block.Heading heading)) {
                blocks.add(block);
            } else if (title.isPresent() && title.get() == heading && entries.isEmpty() && current.isEmpty()) {
                belowTitle = true;
            } else {
                close();
                open.removeIf(above -> above.level() >= heading.level());
                current = Optional.of(heading);
                belowTitle = title.isPresent() && title.get() == heading;
                current = belowTitle ? Optional.empty() : current;
            }
        }

        private void close() {
            if (current.isPresent() || !blocks.isEmpty()) {
                List<String> above =
                        open.stream().map(heading -> heading.inline().text()).toList();
                String id = current.map(Block.Heading::id)
                        .orElse(belowTitle ? title.map(Block.Heading::id).orElse("") : "");
                entries.add(new Entry(current, id, List.copyOf(blocks), above, 0, at()));
            }
            current.ifPresent(open::add);
            blocks = new ArrayList<>();
        }

        private Span at() {
            return current.map(Block.Heading::at)
                    .or(() -> belowTitle ? title.map(Block.Heading::at) : Optional.empty())
                    .or(() -> SectionReader.span(blocks))
                    .orElse(Span.START);
        }

        List<Entry> finish() {
            close();
            return entries;
        }
    }
}
