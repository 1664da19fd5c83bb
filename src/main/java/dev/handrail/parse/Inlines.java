package dev.handrail.parse;

import dev.handrail.markdown.Block;
import dev.handrail.markdown.Inline;
import dev.handrail.text.Span;
import java.util.List;

/** Walks through blocks and shows every text, code span and code block in them, in order. */
final class Inlines {
    private Inlines() {}

    /** What is told of a walk. */
    interface Visitor {
        /** A code span in running text. */
        void span(String code, Span at);

        /** A run of text, its code spans included. */
        void text(String text, Span at);

        /** A code block. */
        void fence(Block.Code block);

        /** A list or table, before what stands in it. @return whether that is not to be walked through */
        default boolean enters(Block block) {
            return false;
        }
    }

    static void walk(List<Block> blocks, Visitor visitor) {
        blocks.forEach(block -> walk(block, visitor));
    }

    private static void walk(Block block, Visitor visitor) {
        if ((block instanceof Block.Table || block instanceof Block.Items) && visitor.enters(block)) {
            return;
        }
        if (block instanceof Block.Paragraph paragraph) {
            inline(paragraph.inline(), paragraph.at(), visitor);
        } else if (block instanceof Block.Code code) {
            visitor.fence(code);
        } else if (block instanceof Block.Items list) {
            list.items().forEach(item -> walk(item.blocks(), visitor));
        } else if (block instanceof Block.Table table) {
            table.header().forEach(cell -> inline(cell, table.at(), visitor));
            table.rows().forEach(row -> row.cells().forEach(cell -> inline(cell, row.at(), visitor)));
        } else if (block instanceof Block.Quote quote) {
            walk(quote.blocks(), visitor);
        } else if (block instanceof Block.Callout callout) {
            walk(callout.blocks(), visitor);
        } else if (block instanceof Block.Details details) {
            walk(details.blocks(), visitor);
        } else if (block instanceof Block.Definitions list) {
            for (Block.Definition definition : list.definitions()) {
                definition.terms().forEach(term -> inline(term, definition.at(), visitor));
                definition.meanings().forEach(meaning -> walk(meaning, visitor));
            }
        }
    }

    private static void inline(Inline inline, Span at, Visitor visitor) {
        inline.code().forEach(code -> visitor.span(code, at));
        visitor.text(inline.text(), at);
    }
}
