package dev.handrail.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.handrail.text.Markup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises GitHub's alerts in block quotes, and MkDocs' admonitions. */
final class CalloutReader {

    /** The line {@code [!NOTE]} that makes a quote a callout. @param end offset in the document after the line */
    private record AlertLine(String type, String title, int start, int end) {}

    private final Reading page;
    private final BlockReader blocks;

    CalloutReader(Reading page, BlockReader blocks) {
        this.page = page;
        this.blocks = blocks;
    }

    /** A quote, or the callout that it is meant as. */
    Block quote(BlockQuote quote) {
        Optional<AlertLine> alert = alertLine(quote.getFirstChild());
        if (alert.isEmpty()) {
            return new Block.Quote(blocks.children(quote, false), page.span(quote));
        }
        AlertLine line = alert.get();
        page.cut(line.start(), line.end());
        List<Block> children = blocks.children(quote, false);
        return callout(line.type(), line.title(), "", children, quote);
    }

    /** {@code !!! type "Title"}, or with {@code ???} one that folds. */
    Block admonition(AdmonitionBlock block) {
        String info = Patch.restored(block.getInfo().toString()).strip();
        int blank = info.indexOf(' ');
        String type = (blank < 0 ? info : info.substring(0, blank)).toLowerCase(Locale.ROOT);
        List<Block> children = blocks.children(block, false);
        if (block.getTitleOpeningMarker().isEmpty()) {
            return callout(type, "", block.getOpeningMarker().toString(), children, block);
        }
        Inline title = text(Patch.restored(block.getTitle().toString()));
        return callout(type, title, block.getOpeningMarker().toString(), children, block);
    }

    private Block callout(String type, String title, String marker, List<Block> children, Node node) {
        String shown = title.isEmpty() ? capital(type) : title;
        return callout(type, text(shown), marker, children, node);
    }

    private Block callout(String type, Inline title, String marker, List<Block> children, Node node) {
        boolean collapsible = marker.startsWith("???");
        return new Block.Callout(type, title, collapsible, marker.endsWith("+"), children, page.span(node));
    }

    private Optional<AlertLine> alertLine(Node first) {
        if (!(first instanceof Paragraph)) {
            return Optional.empty();
        }
        String source = page.source();
        int start = first.getStartOffset();
        int newline = source.indexOf('\n', start);
        int end = newline < 0 ? source.length() : newline;
        int close = source.indexOf(']', start);
        if (!source.startsWith("[!", start) || close < 0 || close >= end) {
            return Optional.empty();
        }
        String type = source.substring(start + 2, close);
        boolean word = !type.isEmpty() && type.chars().allMatch(c -> c < 128 && Character.isLetter(c));
        boolean link = close + 1 < end && "([".indexOf(source.charAt(close + 1)) >= 0;
        if (!word || link) {
            return Optional.empty();
        }
        String title = source.substring(close + 1, end).strip();
        return Optional.of(new AlertLine(type.toLowerCase(Locale.ROOT), title, start, end + 1));
    }

    private static Inline text(String text) {
        return new Inline(Markup.text(text), text, List.of(), List.of(), "", Markup.EMPTY);
    }

    private static String capital(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
