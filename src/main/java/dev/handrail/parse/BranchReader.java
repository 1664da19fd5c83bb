package dev.handrail.parse;

import dev.handrail.markdown.Block;
import dev.handrail.markdown.Inline;
import dev.handrail.model.Branches;
import dev.handrail.model.Branches.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the ways on from a step: a table {@code If you see | Go to}, or items {@code If x: [there](...)}. */
final class BranchReader {
    private final PageReading page;

    BranchReader(PageReading page) {
        this.page = page;
    }

    /** Whether a table leads on: its header says so. */
    static boolean isBranches(Block.Table table) {
        return table.header().size() == 2 && isCondition(table.header().get(0)) && isTarget(table);
    }

    /** Whether each item of a list leads on. */
    static boolean isBranches(Block.Items list) {
        return list.items().stream()
                .allMatch(item -> !list.ordered() && item(item).isPresent());
    }

    /** The branches of a table; empty if its header does not say so. */
    Optional<Branches> table(Block.Table table) {
        if (!isBranches(table)) {
            return Optional.empty();
        }
        return Optional.of(branches(table.rows().stream()
                .map(row -> branch(
                        FlatMarkup.of(row.cells().get(0).markup()),
                        FlatMarkup.of(row.cells().get(1).markup()),
                        row.cells().get(1).links(),
                        row))
                .toList()));
    }

    /** The branches of a bullet list; empty if one of its items is none. */
    Optional<Branches> list(Block.Items list) {
        List<Branch> branches = new ArrayList<>();
        for (Block.Item item : list.items()) {
            Optional<Branch> branch = list.ordered() || item.done().isPresent() ? Optional.empty() : item(item);
            if (branch.isEmpty()) {
                return Optional.empty();
            }
            branches.add(branch.get());
        }
        return Optional.of(branches(branches));
    }

    private Branches branches(List<Branch> branches) {
        branches.forEach(branch -> page.branch(branch.links()));
        return new Branches(branches);
    }

    private static boolean isCondition(Inline header) {
        String text = header.text().toLowerCase(Locale.ROOT).strip();
        for (String word : new String[] {
            "if",
            "when",
            "result",
            "you see",
            "what you see",
            "output",
            "observation",
            "answer",
            "outcome",
            "symptom",
            "finding",
            "condition",
            "it prints",
            "it says"
        }) {
            if (text.equals(word) || text.startsWith(word + " ") || text.equals(word + "s")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTarget(Block.Table table) {
        String text = table.header().get(1).text().toLowerCase(Locale.ROOT).strip();
        return switch (text) {
            case "go to", "goto", "next", "next step", "then", "then go to", "continue with", "continue at", "do" ->
                true;
            default -> false;
        };
    }

    /** {@code If `x`: [there](...)} or {@code `x` → [there](...)}: a condition, a mark, and a link. */
    private static Optional<Branch> item(Block.Item item) {
        if (item.blocks().size() != 1 || !(item.blocks().get(0) instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        Inline inline = paragraph.inline();
        FlatMarkup flat = FlatMarkup.of(inline.markup());
        int link = flat.html().indexOf("<a ");
        int mark = link < 0 ? -1 : mark(flat.html(), link, inline.text());
        if (mark <= 0 || inline.links().isEmpty()) {
            return Optional.empty();
        }
        FlatMarkup condition = flat.cut(conditionStart(flat.html()), mark);
        int target = mark + markLength(flat.html(), mark);
        return Optional.of(branch(condition, flat.cut(target, flat.html().length()), inline.links(), item));
    }

    /** Where the arrow or colon stands that leads to the link; -1 if there is none. */
    private static int mark(String html, int link, String text) {
        String before = html.substring(0, link);
        for (String arrow : new String[] {"→", "-&gt;", "=&gt;", "⇒", "➜"}) {
            int at = before.lastIndexOf(arrow);
            if (at >= 0) {
                return at;
            }
        }
        String start = text.toLowerCase(Locale.ROOT);
        boolean conditional = start.startsWith("if ") || start.startsWith("when ") || start.startsWith("on ");
        int colon = before.lastIndexOf(':');
        int comma = before.lastIndexOf(", ");
        return conditional ? Math.max(colon, comma) : -1;
    }

    private static int markLength(String html, int mark) {
        return html.charAt(mark) == '-' || html.charAt(mark) == '=' ? 5 : 1;
    }

    private static int conditionStart(String html) {
        return html.regionMatches(true, 0, "if ", 0, 3) ? 3 : 0;
    }

    private static Branch branch(FlatMarkup condition, FlatMarkup target, List<Integer> links, Block at) {
        return new Branch(condition.markup(), condition.text(), target.markup(), links, at.at());
    }
}
