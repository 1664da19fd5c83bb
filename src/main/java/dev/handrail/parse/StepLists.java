package dev.handrail.parse;

import dev.handrail.markdown.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the blocks of a procedural section into lists of steps and what stands between them.
 *
 * <p>Many writers do not indent the fence below an item. Markdown then ends the list, and the next item starts a new one
 * with the next number. Such a fence still belongs to the item above it.
 */
final class StepLists {
    private final List<Part> parts = new ArrayList<>();
    private int next;

    private StepLists() {}

    /**
     * A stretch of the section.
     *
     * @param number of the first item; 0 for blocks that are no list of steps
     * @param items the steps, each with the blocks that belong to it
     * @param blocks what is no step; empty if there are items
     */
    record Part(int number, List<Block.Item> items, List<Block> blocks) {}

    static List<Part> cut(List<Block> blocks) {
        StepLists lists = new StepLists();
        int i = 0;
        while (i < blocks.size()) {
            i = blocks.get(i) instanceof Block.Items list && Blocks.isStepList(list)
                    ? lists.list(list, blocks, i)
                    : lists.other(blocks.get(i), i);
        }
        return lists.parts;
    }

    private int other(Block block, int i) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).items().isEmpty()) {
            parts.get(last).blocks().add(block);
        } else {
            parts.add(new Part(0, List.of(), new ArrayList<>(List.of(block))));
        }
        return i + 1;
    }

    private int list(Block.Items list, List<Block> blocks, int at) {
        int end = end(list, blocks, at + 1);
        List<Block.Item> items = new ArrayList<>(list.items());
        if (end > at + 1) {
            int last = items.size() - 1;
            items.set(last, longer(items.get(last), blocks.subList(at + 1, end)));
        }
        boolean unnumbered =
                !list.ordered() || list.start() == 1 && list.items().size() == 1;
        int number = unnumbered && next > 0 && afterList() ? next : list.ordered() ? Math.max(0, list.start()) : 1;
        parts.add(new Part(number, items, List.of()));
        next = number + items.size();
        return end;
    }

    /** Whether the part above is a list, so that this one goes on with it. */
    private boolean afterList() {
        return !parts.isEmpty() && !parts.get(parts.size() - 1).items().isEmpty();
    }

    /** How far the blocks reach that belong to the last item of a list. */
    private static int end(Block.Items list, List<Block> blocks, int from) {
        int next = from;
        while (next < blocks.size() && !Blocks.isStepList(blocks.get(next))) {
            next++;
        }
        if (next < blocks.size()
                && blocks.get(next) instanceof Block.Items following
                && list.ordered()
                && following.ordered()
                && following.start() == list.start() + list.items().size()) {
            return next;
        }
        int end = from;
        while (end < next && (Blocks.isPart(blocks.get(end)) || blocks.get(end) instanceof Block.Code)) {
            end++;
        }
        return end;
    }

    private static Block.Item longer(Block.Item item, List<Block> more) {
        List<Block> blocks = new ArrayList<>(item.blocks());
        blocks.addAll(more);
        return new Block.Item(
                item.done(),
                item.id(),
                blocks,
                Blocks.join(item.at(), more.get(more.size() - 1).at()));
    }
}
