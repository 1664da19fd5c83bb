package dev.handrail.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads definition lists: terms, each followed by its meanings. */
final class DefinitionReader {

    private final Reading page;
    private final BlockReader blocks;

    DefinitionReader(Reading page, BlockReader blocks) {
        this.page = page;
        this.blocks = blocks;
    }

    Block read(DefinitionList list) {
        List<Block.Definition> definitions = new ArrayList<>();
        Node node = list.getFirstChild();
        while (node != null) {
            Node first = node;
            List<Inline> terms = new ArrayList<>();
            for (; node instanceof DefinitionTerm; node = node.getNext()) {
                terms.add(InlineRun.of(page, node, IdMark.NONE, false));
            }
            List<List<Block>> meanings = new ArrayList<>();
            for (; node != null && !(node instanceof DefinitionTerm); node = node.getNext()) {
                if (node instanceof DefinitionItem) {
                    meanings.add(blocks.children(node, isTight(node)));
                }
            }
            definitions.add(new Block.Definition(terms, meanings, page.span(first)));
        }
        return new Block.Definitions(definitions, page.span(list));
    }

    private static boolean isTight(Node item) {
        return item.getFirstChild() == item.getLastChild();
    }
}
