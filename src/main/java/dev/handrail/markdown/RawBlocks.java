package dev.handrail.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Node;
import dev.handrail.text.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the blocks of a container in which raw HTML stands: neighbouring pieces are cleaned as one, and what stands
 * between {@code <details>} and {@code </details>} becomes the inside of a {@link Block.Details}.
 */
final class RawBlocks {

    private sealed interface Part {}

    private record Html(String text, Node first, Node last) implements Part {}

    private record Open(boolean open, String summary, Node node) implements Part {}

    private record Close(Node node) implements Part {}

    private record Markdown(Node node) implements Part {}

    private final Reading page;
    private final BlockReader blocks;
    private final boolean tight;
    private final List<Part> parts = new ArrayList<>();
    private int next;
    private int depth;

    private RawBlocks(Reading page, BlockReader blocks, boolean tight) {
        this.page = page;
        this.blocks = blocks;
        this.tight = tight;
    }

    /** The blocks of a container. */
    static List<Block> of(Reading page, BlockReader blocks, Node parent, boolean tight) {
        RawBlocks raw = new RawBlocks(page, blocks, tight);
        raw.collect(parent);
        List<Block> all = new ArrayList<>();
        while (raw.next < raw.parts.size()) {
            all.addAll(raw.upToClose());
            raw.next++;
        }
        return all;
    }

    private void collect(Node parent) {
        Node node = parent.getFirstChild();
        while (node != null) {
            if (!(node instanceof HtmlBlockBase)) {
                parts.add(new Markdown(node));
                node = node.getNext();
                continue;
            }
            Node first = node;
            Node last = node;
            StringBuilder html = new StringBuilder();
            for (; node instanceof HtmlBlockBase block; node = node.getNext()) {
                html.append(block.getContentChars().isEmpty() ? block.getChars() : block.getContentChars());
                html.append(html.length() > 0 && html.charAt(html.length() - 1) == '\n' ? "" : "\n");
                last = node;
            }
            split(Patch.restored(html.toString()), first, last);
        }
    }

    /** Cuts HTML at the tags of those details elements that are not closed, or not opened, in it. */
    private void split(String html, Node first, Node last) {
        int from = 0;
        for (DetailsTag tag : DetailsTag.unmatched(html)) {
            html(html.substring(from, tag.start()), first, last);
            parts.add(tag.closing() ? new Close(last) : new Open(tag.open(), tag.summary(), first));
            from = tag.end();
        }
        html(html.substring(from), first, last);
    }

    private void html(String html, Node first, Node last) {
        String text = html.strip();
        boolean comment = text.startsWith("<!--") && text.indexOf("-->") == text.length() - 3;
        if (!text.isEmpty() && !comment) {
            parts.add(new Html(html, first, last));
        }
    }

    private List<Block> upToClose() {
        List<Block> read = new ArrayList<>();
        while (next < parts.size() && !(parts.get(next) instanceof Close)) {
            Part part = parts.get(next++);
            if (part instanceof Markdown markdown) {
                blocks.read(markdown.node(), tight).ifPresent(read::add);
            } else if (part instanceof Html html) {
                raw(html, read);
            } else if (part instanceof Open open) {
                if (depth < Limits.DEEPEST) {
                    read.add(details(open));
                }
            }
        }
        return read;
    }

    private Block details(Open open) {
        HtmlCleaner.Cleaned summary = clean(open.summary(), open.node(), open.node(), false);
        depth++;
        List<Block> inside = upToClose();
        depth--;
        Node last = next < parts.size()
                ? ((Close) parts.get(next++)).node()
                : open.node().getParent();
        int end = Math.max(open.node().getEndOffset(), last.getEndOffset());
        Markup shown = summary.markup().isEmpty() ? Markup.text("Details") : summary.markup();
        return new Block.Details(
                shown,
                summary.text(),
                open.open(),
                inside,
                page.span(open.node().getStartOffset(), end));
    }

    private void raw(Html html, List<Block> into) {
        HtmlCleaner.Cleaned cleaned = clean(html.text(), html.first(), html.last(), true);
        Markup markup = cleaned.markup();
        boolean nothing = cleaned.text().isEmpty()
                && markup.pieces().stream()
                        .allMatch(piece -> piece instanceof Markup.Html some
                                && some.value().isBlank());
        if (!nothing) {
            into.add(new Block.Raw(
                    markup,
                    cleaned.text(),
                    page.span(html.first().getStartOffset(), html.last().getEndOffset())));
        }
    }

    private HtmlCleaner.Cleaned clean(String html, Node first, Node last, boolean flow) {
        return HtmlCleaner.clean(page, html, List.of(), flow, first.getStartOffset(), last.getEndOffset());
    }
}
