package dev.handrail.parse;

import dev.handrail.markdown.Block;
import dev.handrail.text.Span;
import java.util.List;

/** Questions about blocks that several readers ask. */
final class Blocks {
    private Blocks() {}

    /** Whether the items of a list are steps where steps are looked for: numbers or tick boxes. */
    static boolean isStepList(Block block) {
        return block instanceof Block.Items list
                && (list.ordered()
                        || list.items().stream().anyMatch(item -> item.done().isPresent()));
    }

    /** Whether a block is a command, or output that was marked as such. */
    static boolean isPart(Block block) {
        if (block instanceof Block.Code code) {
            return Commands.isOutput(code) || Commands.isCommand(code);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return Label.of(FlatMarkup.of(paragraph.inline().markup()).html()).isPresent();
        }
        return block instanceof Block.Items list && list.items().stream().anyMatch(Blocks::hasParts);
    }

    /** Whether an item holds a command or the like, at any depth of lists. */
    static boolean hasParts(Block.Item item) {
        return item.blocks().stream().anyMatch(Blocks::isPart);
    }

    /** Whether a list holds a command, at any depth of lists. */
    static boolean hasCommand(Block.Items list) {
        for (Block.Item item : list.items()) {
            for (Block block : item.blocks()) {
                if (block instanceof Block.Code code && Commands.isCommand(code)
                        || block instanceof Block.Items inner && hasCommand(inner)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** From the start of one span to the end of another. */
    static Span join(Span first, Span last) {
        return new Span(first.line(), first.column(), last.endLine(), last.endColumn());
    }

    /** The last line that a span has a character of. */
    static int lastLine(Span span) {
        return span.endColumn() == 1 ? Math.max(span.line(), span.endLine() - 1) : span.endLine();
    }

    /** A list like another with one item that holds some blocks. */
    static Block.Items only(Block.Items list, Block.Item item, List<Block> blocks) {
        Block.Item part = new Block.Item(item.done(), item.id(), blocks, item.at());
        return new Block.Items(list.ordered(), list.start(), list.tight(), List.of(part), item.at());
    }
}
