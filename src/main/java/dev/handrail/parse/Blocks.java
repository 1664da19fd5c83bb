package dev.handrail.parse;

import dev.handrail.console.CommandWords;
import dev.handrail.markdown.Block;
import dev.handrail.text.Span;
import java.util.ArrayList;
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

    /** Whether a list asks for something to be done: tick boxes, or numbers with a command in every third item. */
    static boolean isToDo(Block.Items list) {
        long boxes =
                list.items().stream().filter(item -> item.done().isPresent()).count();
        long commands = list.items().stream().filter(Blocks::namesCommand).count();
        return list.items().size() > 1
                && (boxes > 1 || list.ordered() && commands * 3 >= list.items().size());
    }

    private static boolean namesCommand(Block.Item item) {
        return !item.blocks().isEmpty()
                && item.blocks().get(0) instanceof Block.Paragraph paragraph
                && paragraph.inline().code().stream()
                        .anyMatch(code -> code.indexOf(' ') > 0 && CommandWords.known(code));
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

    /**
     * Blocks with each bullet that holds commands taken apart: its words stay a list of one item, the commands follow
     * it. So a command is never hidden inside a list, and the order stays.
     */
    static List<Block> unroll(List<Block> blocks) {
        if (blocks.stream().noneMatch(Blocks::isBulletsWithParts)) {
            return blocks;
        }
        List<Block> out = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Items list && isBulletsWithParts(list)) {
                unroll(list, out);
            } else {
                out.add(block);
            }
        }
        return out;
    }

    private static boolean isBulletsWithParts(Block block) {
        return !isStepList(block) && block instanceof Block.Items && isPart(block);
    }

    private static void unroll(Block.Items list, List<Block> out) {
        List<Block.Item> plain = new ArrayList<>();
        for (Block.Item item : list.items()) {
            if (hasParts(item)) {
                flush(list, plain, out);
                unroll(list, item, out);
            } else {
                plain.add(item);
            }
        }
        flush(list, plain, out);
    }

    private static void unroll(Block.Items list, Block.Item item, List<Block> out) {
        int end = 0;
        while (end < item.blocks().size() && !isPart(item.blocks().get(end))) {
            end++;
        }
        int words = end > 1 && item.blocks().get(end - 1) instanceof Block.Paragraph ? end - 1 : end;
        if (end > 0) {
            List<Block> before = item.blocks().subList(0, words);
            flush(list, new ArrayList<>(List.of(new Block.Item(item.done(), item.id(), before, item.at()))), out);
            out.addAll(item.blocks().subList(words, end));
        }
        out.addAll(unroll(item.blocks().subList(end, item.blocks().size())));
    }

    private static void flush(Block.Items list, List<Block.Item> items, List<Block> out) {
        if (!items.isEmpty()) {
            Span at = join(items.get(0).at(), items.get(items.size() - 1).at());
            out.add(new Block.Items(list.ordered(), list.start(), list.tight(), items, at));
            items.clear();
        }
    }

    /** From the start of one span to the end of another; the first alone if the other lies before it, as notes may. */
    static Span join(Span first, Span last) {
        boolean before = last.endLine() < first.endLine()
                || last.endLine() == first.endLine() && last.endColumn() < first.endColumn();
        return before ? first : new Span(first.line(), first.column(), last.endLine(), last.endColumn());
    }

    /** The last line that a span has a character of. */
    static int lastLine(Span span) {
        return span.endColumn() == 1 ? Math.max(span.line(), span.endLine() - 1) : span.endLine();
    }
}
