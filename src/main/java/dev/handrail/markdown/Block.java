package dev.handrail.markdown;

import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A block of a page. Containers hold blocks; leaves hold finished inline text. */
public sealed interface Block {

    /** Where it stands in the file. */
    Span at();

    /**
     * A heading.
     *
     * @param id the written {@code {#id}}, else the slug, numbered as the forge does; never empty
     * @param written whether the author wrote the id
     */
    record Heading(int level, String id, boolean written, Inline inline, Span at) implements Block {}

    /**
     * A paragraph.
     *
     * @param tight whether it stands directly in an item of a tight list, where no {@code <p>} is written
     */
    record Paragraph(Inline inline, boolean tight, Span at) implements Block {}

    /**
     * A fenced or indented code block.
     *
     * @param language first word of the info line in lower case; empty if none
     * @param words the other words of the info line without {@code =}, such as {@code output}
     * @param attributes the {@code name=value} words of the info line, quotes removed
     * @param code the contents, newline at the end of each line
     * @param codeLine the number of the first line of the contents in the file
     */
    record Code(String language, List<String> words, Map<String, String> attributes, String code, int codeLine, Span at)
            implements Block {
        public Code {
            words = List.copyOf(words);
            attributes = Map.copyOf(attributes);
        }
    }

    /** A list. @param start the first number of an ordered list; 1 for a bullet list */
    record Items(boolean ordered, int start, boolean tight, List<Item> items, Span at) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list.
     *
     * @param done for a task item whether it is ticked; empty for any other item
     * @param id the {@code {#id}} written at the end of its first paragraph (removed from it); empty if none
     */
    record Item(Optional<Boolean> done, String id, List<Block> blocks, Span at) implements Block {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A table.
     *
     * @param alignments one per column: {@code left}, {@code center}, {@code right} or empty
     */
    record Table(List<String> alignments, List<Inline> header, List<Row> rows, Span at) implements Block {
        public Table {
            alignments = List.copyOf(alignments);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table's body, with as many cells as the header has. */
    record Row(List<Inline> cells, Span at) implements Block {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A block quote. */
    record Quote(List<Block> blocks, Span at) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A GitHub alert or an MkDocs admonition.
     *
     * @param type {@code note}, {@code tip}, {@code important}, {@code warning}, {@code caution} or what was written
     * @param title as written, else the type with a capital
     */
    record Callout(String type, Inline title, boolean collapsible, boolean open, List<Block> blocks, Span at)
            implements Block {
        public Callout {
            blocks = List.copyOf(blocks);
        }
    }

    /** A {@code <details>} element of raw HTML, with markdown or HTML inside. */
    record Details(Markup summary, String summaryText, boolean open, List<Block> blocks, Span at) implements Block {
        public Details {
            blocks = List.copyOf(blocks);
        }
    }

    /** Terms with their definitions. */
    record Definitions(List<Definition> definitions, Span at) implements Block {
        public Definitions {
            definitions = List.copyOf(definitions);
        }
    }

    /** One or more terms and what they mean. */
    record Definition(List<Inline> terms, List<List<Block>> meanings, Span at) implements Block {
        public Definition {
            terms = List.copyOf(terms);
            meanings = meanings.stream().map(List::copyOf).toList();
        }
    }

    /** Raw HTML that passed the sanitiser. @param text its text without markup */
    record Raw(Markup markup, String text, Span at) implements Block {}

    /** A thematic break. */
    record Rule(Span at) implements Block {}

    /** The footnotes of the page, in the order they are first referred to; always the last block. */
    record Footnotes(List<Footnote> notes, Span at) implements Block {
        public Footnotes {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A footnote.
     *
     * @param id the anchor of the note: {@code fn-1}
     * @param backlinks the anchors of the places that refer to it: {@code fnref-1}, {@code fnref-1-2}
     */
    record Footnote(String id, List<String> backlinks, List<Block> blocks, Span at) implements Block {
        public Footnote {
            backlinks = List.copyOf(backlinks);
            blocks = List.copyOf(blocks);
        }
    }
}
