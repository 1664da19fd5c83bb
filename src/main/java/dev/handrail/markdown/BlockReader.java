package dev.handrail.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.handrail.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns flexmark's blocks into ours. */
final class BlockReader {

    private final Reading page;

    BlockReader(Reading page) {
        this.page = page;
    }

    /** All blocks of the page, its footnotes last. */
    List<Block> page() {
        return children(page.document(), false);
    }

    private List<Block> children(Node parent, boolean tight) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, tight).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block> read(Node node, boolean tight) {
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
        if (node instanceof ListBlock list) {
            return Optional.of(list(list));
        }
        if (node instanceof TableBlock table) {
            return Optional.of(TableReader.read(page, table));
        }
        if (node instanceof BlockQuote) {
            return Optional.of(new Block.Quote(children(node, false), page.span(node)));
        }
        if (node instanceof ThematicBreak) {
            return Optional.of(new Block.Rule(page.span(node)));
        }
        if (node instanceof HtmlCommentBlock) {
            return Optional.empty();
        }
        if (node instanceof HtmlBlockBase) {
            String text = node.getChars().toString();
            return Optional.of(new Block.Raw(Markup.text(text), text, page.span(node)));
        }
        return Optional.empty();
    }

    private Optional<Block> paragraph(Node node, boolean tight) {
        if (isContentsMark(node)) {
            return Optional.empty();
        }
        Inline inline = InlineRun.of(page, node, page.ids().of(node.getParent()).mark());
        return inline.markup().isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(inline, tight, page.span(node)));
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
        Inline inline = InlineRun.of(page, heading, id.mark());
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
        if (!id.value().isEmpty()) {
            page.anchor(id.value(), "", page.span(id.mark().start(), id.mark().end()));
        }
        return new Block.Item(done, id.value(), children(item, tight), page.span(item));
    }
}
