package dev.handrail.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.handrail.model.Anchor;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns flexmark's blocks into ours. */
final class BlockReader {

    private final Reading page;

    private final CalloutReader callouts;
    private final DefinitionReader definitions;

    BlockReader(Reading page) {
        this.page = page;
        this.callouts = new CalloutReader(page, this);
        this.definitions = new DefinitionReader(page, this);
    }

    /** All blocks of the page, its footnotes last. */
    List<Block> page() {
        List<Block> blocks = new ArrayList<>(children(page.document(), false));
        if (!page.footnotes().isEmpty()) {
            blocks.add(footnotes());
        }
        return blocks;
    }

    private Block footnotes() {
        List<Block.Footnote> notes = new ArrayList<>();
        List<List<Block>> contents = new ArrayList<>();
        for (int i = 0; i < page.footnotes().size(); i++) {
            contents.add(children(page.footnotes().get(i), false));
        }
        for (int i = 0; i < contents.size(); i++) {
            Span at = page.span(page.footnotes().get(i));
            notes.add(new Block.Footnote("fn-" + (i + 1), page.backlinks(i + 1), contents.get(i), at));
        }
        return new Block.Footnotes(notes, notes.get(0).at());
    }

    /** The blocks inside a node. @param tight whether its paragraphs are those of a tight list */
    List<Block> children(Node parent, boolean tight) {
        return RawBlocks.of(page, this, parent, tight);
    }

    /** A block; empty if nothing of it is shown. */
    Optional<Block> read(Node node, boolean tight) {
        if (node instanceof Paragraph) {
            return paragraph(node, tight);
        }
        if (node instanceof Heading heading) {
            return Optional.of(heading(heading));
        }
        if (node instanceof FencedCodeBlock fence) {
            return Optional.of(CodeReader.fenced(page, fence));
        }
        if (node instanceof IndentedCodeBlock code) {
            return Optional.of(CodeReader.indented(page, code));
        }
        if (node instanceof DefinitionList list) {
            return Optional.of(definitions.read(list));
        }
        if (node instanceof ListBlock list) {
            return Optional.of(list(list));
        }
        if (node instanceof TableBlock table) {
            return Optional.of(TableReader.read(page, table));
        }
        if (node instanceof BlockQuote quote) {
            return Optional.of(callouts.quote(quote));
        }
        if (node instanceof AdmonitionBlock admonition) {
            return Optional.of(callouts.admonition(admonition));
        }
        if (node instanceof ThematicBreak) {
            return Optional.of(new Block.Rule(page.span(node)));
        }
        return Optional.empty();
    }

    private Optional<Block> paragraph(Node node, boolean tight) {
        if (isContentsMark(node)) {
            return Optional.empty();
        }
        InlineRun.Result run =
                InlineRun.read(page, node, page.ids().of(node.getParent()).mark(), true);
        Inline inline = run.inline();
        if (inline.markup().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                run.flow() && !tight
                        ? new Block.Raw(inline.markup(), inline.text(), page.span(node))
                        : new Block.Paragraph(inline, tight, page.span(node)));
    }

    /** {@code [[_TOC_]]} and {@code [TOC]} stand for a table of contents; the site makes one anyway. */
    private static boolean isContentsMark(Node paragraph) {
        if (paragraph.getTextLength() > 20) {
            return false;
        }
        String text = paragraph.getChars().toString().strip();
        return text.equalsIgnoreCase("[[_TOC_]]") || text.equalsIgnoreCase("[TOC]");
    }

    private Block heading(Heading heading) {
        Ids.Id id = page.ids().of(heading);
        page.enter(id.value());
        Inline inline = InlineRun.of(page, heading, id.mark(), false);
        page.anchor(id.value(), inline.text(), page.span(heading));
        boolean written = !id.mark().id().isEmpty();
        return new Block.Heading(heading.getLevel(), id.value(), written, inline, page.span(heading));
    }

    private Block list(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem item) {
                items.add(item(item, list.isTight()));
            }
        }
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
        return new Block.Items(ordered, start, list.isTight(), items, page.span(list));
    }

    private Block.Item item(ListItem item, boolean tight) {
        Optional<Boolean> done =
                item instanceof TaskListItem task ? Optional.of(task.isItemDoneMarker()) : Optional.empty();
        Ids.Id id = page.ids().of(item);
        int anchor = page.anchors().size();
        List<Block> blocks = children(item, tight);
        if (!id.value().isEmpty()) {
            Span at = page.span(id.mark().start(), id.mark().end());
            page.anchors().add(anchor, new Anchor(id.value(), lead(blocks), at));
        }
        return new Block.Item(done, id.value(), blocks, page.span(item));
    }

    private static String lead(List<Block> blocks) {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Paragraph first)) {
            return "";
        }
        return first.inline().bold().isEmpty()
                ? first.inline().text()
                : first.inline().bold();
    }
}
