package dev.handrail.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.handrail.model.LinkUse.Form;
import dev.handrail.text.Html;
import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the inline nodes of one paragraph, heading or cell. */
final class InlineRun {

    /** @param flow whether blocks in raw HTML are among it, so that it can't stand in a paragraph */
    record Result(Inline inline, boolean flow) {}

    private final Reading page;
    private final IdMark cut;
    private final boolean inCell;
    private final MarkedHtml html = new MarkedHtml();
    private final StringBuilder plain = new StringBuilder();
    private final List<Integer> links = new ArrayList<>();
    private final List<String> code = new ArrayList<>();
    private boolean linked;
    private String bold = "";
    private Markup boldMarkup = Markup.EMPTY;

    private InlineRun(Reading page, IdMark cut, boolean inCell) {
        this.inCell = inCell;
        this.page = page;
        this.cut = cut;
    }

    /**
     * The children of a node.
     *
     * @param cut a part of the text that is not shown
     * @param blocks whether blocks in raw HTML may stay; if not, their tags are dropped
     */
    static Inline of(Reading page, Node parent, IdMark cut, boolean blocks) {
        return read(page, parent, cut, blocks).inline();
    }

    /** The same, and whether blocks are among it. */
    static Result read(Reading page, Node parent, IdMark cut, boolean blocks) {
        InlineRun run = new InlineRun(page, cut, parent instanceof TableCell);
        run.children(parent);
        return run.finish(parent, blocks);
    }

    private Result finish(Node parent, boolean blocks) {
        if (!html.isForeign()) {
            return new Result(inline(html.own(0, html.length())), false);
        }
        HtmlCleaner.Cleaned cleaned = HtmlCleaner.clean(
                page, html.value(), html.slots(), blocks, parent.getStartOffset(), parent.getEndOffset());
        links.addAll(cleaned.links());
        return new Result(inline(cleaned.markup()), cleaned.flow());
    }

    private Inline inline(Markup markup) {
        return new Inline(markup, plain.toString().strip(), links, code, bold, boldMarkup);
    }

    private void children(Node parent) {
        Node node = parent.getFirstChild();
        while (node != null) {
            if (node instanceof Text || node instanceof HtmlEntity) {
                node = words(node);
            } else {
                if (!page.isCut(node)) {
                    write(node);
                }
                node = node.getNext();
            }
        }
    }

    /** Writes neighbouring text nodes as one text; returns the node after them. */
    private Node words(Node first) {
        StringBuilder text = new StringBuilder();
        Node node = first;
        for (; node instanceof Text || node instanceof HtmlEntity; node = node.getNext()) {
            text.append(page.isCut(node) ? "" : cut.without(node));
        }
        String words = Patch.restored(text.toString());
        int from = 0;
        Optional<Autolink> found = linked ? Optional.empty() : Autolink.next(words, 0);
        while (found.isPresent()) {
            Autolink link = found.get();
            text(PlainInline.unescaped(words.substring(from, link.start())));
            String label = PlainInline.unescaped(words.substring(link.start(), link.end()));
            int start = first.getStartOffset() + link.start();
            simpleLink(page.span(start, start + link.end() - link.start()), Form.LINK, link.prefix() + label, label);
            from = link.end();
            found = Autolink.next(words, from);
        }
        text(PlainInline.unescaped(words.substring(from)));
        return node;
    }

    private void write(Node node) {
        if (node instanceof SoftLineBreak) {
            html.tag("\n");
            plain.append(' ');
        } else if (node instanceof Code span) {
            code(inCell ? PlainInline.code(span).replace("\\|", "|") : PlainInline.code(span));
        } else if (node instanceof StrongEmphasis) {
            strong(node);
        } else if (node instanceof Emphasis) {
            wrapped("em", node);
        } else if (node instanceof Link link) {
            link(node, link.getUrl(), link.getTitle().toString());
        } else if (node instanceof LinkRef || node instanceof ImageRef) {
            reference((RefNode) node);
        } else if (node instanceof Image image) {
            image(node, image.getUrl(), image.getTitle().toString());
        } else {
            writeRare(node);
        }
    }

    private void writeRare(Node node) {
        if (node instanceof WikiLink link) {
            wikiLink(link);
        } else if (node instanceof AutoLink link) {
            address(node, "", link.getText().toString());
        } else if (node instanceof MailLink link) {
            address(node, "mailto:", link.getText().toString());
        } else if (node instanceof HardLineBreak) {
            html.tag("<br>\n");
            plain.append(' ');
        } else if (node instanceof Strikethrough) {
            wrapped("del", node);
        } else if (node instanceof Footnote note) {
            footnote(note);
        } else if (node instanceof HtmlInlineBase) {
            rawTag(node);
        } else if (node.hasChildren()) {
            children(node);
        } else {
            text(PlainInline.unescaped(node.getChars().toString()));
        }
    }

    /** {@code [[_TOC_]]} is GitLab's mark for a table of contents; the site makes one anyway. */
    private void wikiLink(WikiLink link) {
        if (!link.target().equalsIgnoreCase("_TOC_")) {
            simpleLink(page.span(link), Form.WIKI, Patch.restored(link.target()), Patch.restored(link.label()));
        }
    }

    private void address(Node node, String prefix, String text) {
        String label = Patch.restored(text);
        simpleLink(page.span(node), Form.LINK, prefix + label, label);
    }

    private void text(String text) {
        String shown = Emoji.replace(text);
        html.text(shown);
        plain.append(shown);
    }

    private void code(String text) {
        html.tag("<code>").text(text).tag("</code>");
        plain.append(text);
        code.add(text);
    }

    private void wrapped(String element, Node node) {
        html.tag("<" + element + ">");
        children(node);
        html.tag("</" + element + ">");
    }

    /** Strong emphasis; the one that a run starts with is its bold lead. */
    private void strong(Node node) {
        boolean lead = plain.length() == 0 && html.length() == 0;
        html.tag("<strong>");
        int start = html.length();
        children(node);
        if (lead) {
            bold = plain.toString().strip();
            boldMarkup = html.isForeign() ? Markup.text(bold) : html.own(start, html.length());
        }
        html.tag("</strong>");
    }

    private void link(Node node, BasedSequence url, String title) {
        int index = open();
        html.open("a", index, title(title));
        int from = plain.length();
        linked = true;
        children(node);
        linked = false;
        html.tag("</a>");
        String target = Target.of(url.toString());
        page.setLink(index, Form.LINK, target, plain.substring(from), page.span(node), address(node, url));
    }

    private void simpleLink(Span at, Form form, String target, String label) {
        int index = open();
        html.open("a", index, "").text(label).tag("</a>");
        plain.append(label);
        page.setLink(index, form, target, label, at);
    }

    private void image(Node node, BasedSequence url, String title) {
        int index = open();
        String alt = PlainInline.of(node);
        html.open("img", index, " alt=\"" + Html.escape(Scrub.of(alt)) + "\"" + title(title) + " loading=\"lazy\"");
        plain.append(alt);
        page.setLink(index, Form.IMAGE, Target.of(url.toString()), alt, page.span(node), address(node, url));
    }

    /** The link, or the address in the definition that it refers to: that is what to change, once for all its links. */
    private Span address(Node node, BasedSequence url) {
        boolean own = !(node instanceof RefNode) || url.isEmpty();
        return own ? page.span(node) : page.span(url.getStartOffset(), url.getEndOffset());
    }

    private int open() {
        int index = page.reserveLink();
        links.add(index);
        return index;
    }

    private static String title(String written) {
        return written.isEmpty() ? "" : " title=\"" + Html.escape(Scrub.of(PlainInline.unescaped(written))) + "\"";
    }

    private void reference(RefNode node) {
        Reference reference = node.getReferenceNode(page.document());
        if (reference == null) {
            undefined(node);
        } else if (node instanceof ImageRef) {
            image(node, reference.getUrl(), reference.getTitle().toString());
        } else {
            link(node, reference.getUrl(), reference.getTitle().toString());
        }
    }

    /** Brackets that no definition belongs to are text. */
    private void undefined(RefNode node) {
        String chars = node.getChars().toString();
        if (!node.hasChildren()) {
            text(PlainInline.unescaped(chars));
            return;
        }
        int start = node.getStartOffset();
        text(PlainInline.unescaped(chars.substring(0, node.getFirstChild().getStartOffset() - start)));
        children(node);
        text(PlainInline.unescaped(chars.substring(node.getLastChild().getEndOffset() - start)));
    }

    private void footnote(Footnote note) {
        if (note.getFootnoteBlock() == null) {
            text(PlainInline.unescaped(note.getChars().toString()));
            return;
        }
        int number = page.footnote(note.getFootnoteBlock());
        List<String> places = page.backlinks(number);
        String id = "fnref-" + number + (places.isEmpty() ? "" : "-" + (places.size() + 1));
        places.add(id);
        html.tag("<sup>").open("a", -1, "id=\"" + id + "\" href=\"#fn-" + number + "\" class=\"footnote-ref\"");
        html.text(String.valueOf(number)).tag("</a></sup>");
    }

    private void rawTag(Node node) {
        String chars = Patch.restored(node.getChars().toString());
        String name = HtmlNames.tagName(chars, 0);
        if (name.isEmpty()) {
            return;
        }
        String bare = (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
        if (!HtmlNames.isElement(bare) || RawTag.isPlaceholder(node, chars, bare)) {
            text(chars);
        } else if (HtmlNames.REFUSED.contains(bare)) {
            page.refuse("<" + bare + ">", "<" + bare, node.getStartOffset(), node.getEndOffset());
        } else {
            html.foreign(chars);
            plain.append(bare.equals("br") ? " " : "");
        }
    }
}
