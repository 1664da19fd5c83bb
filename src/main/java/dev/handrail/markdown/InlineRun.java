package dev.handrail.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
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
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.handrail.model.LinkUse.Form;
import dev.handrail.text.Html;
import dev.handrail.text.Markup;
import java.util.ArrayList;
import java.util.List;

/** Writes the inline nodes of one paragraph, heading or cell. */
final class InlineRun {

    private final Reading page;
    private final IdMark cut;
    private final MarkedHtml html;
    private final StringBuilder plain = new StringBuilder();
    private final List<Integer> links = new ArrayList<>();
    private final List<String> code = new ArrayList<>();
    private int boldEnd;
    private String bold = "";
    private Markup boldMarkup = Markup.EMPTY;

    private InlineRun(Reading page, IdMark cut) {
        this.page = page;
        this.cut = cut;
        this.html = new MarkedHtml();
    }

    /** The children of a node. @param cut a part of the text that is not shown */
    static Inline of(Reading page, Node parent, IdMark cut) {
        InlineRun run = new InlineRun(page, cut);
        run.children(parent);
        return run.finish();
    }

    private Inline finish() {
        return new Inline(html.markup(), plain.toString().strip(), links, code, bold, boldMarkup);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
        }
    }

    private void write(Node node) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            text(PlainInline.unescaped(node, cut));
        } else if (node instanceof SoftLineBreak) {
            html.raw("\n");
            plain.append(' ');
        } else if (node instanceof Code span) {
            code(PlainInline.code(span));
        } else if (node instanceof StrongEmphasis) {
            wrapped("strong", node);
        } else if (node instanceof Emphasis) {
            wrapped("em", node);
        } else if (node instanceof Link link) {
            link(node, link.getUrl().toString(), link.getTitle().toString());
        } else if (node instanceof LinkRef || node instanceof ImageRef) {
            reference((RefNode) node);
        } else if (node instanceof Image image) {
            image(node, image.getUrl().toString(), image.getTitle().toString());
        } else {
            writeRare(node);
        }
    }

    private void writeRare(Node node) {
        if (node instanceof WikiLink link) {
            simpleLink(node, Form.WIKI, link.target(), link.label());
        } else if (node instanceof AutoLink link) {
            simpleLink(
                    node, Form.LINK, link.getText().toString(), link.getText().toString());
        } else if (node instanceof MailLink link) {
            simpleLink(
                    node, Form.LINK, "mailto:" + link.getText(), link.getText().toString());
        } else if (node instanceof HardLineBreak) {
            html.raw("<br>\n");
            plain.append(' ');
        } else if (node instanceof Strikethrough) {
            wrapped("del", node);
        } else if (node instanceof Footnote note) {
            footnote(note);
        } else if (node instanceof HtmlInlineBase) {
            if (node instanceof HtmlInline) {
                text(node.getChars().toString());
            }
        } else if (node.hasChildren()) {
            children(node);
        } else {
            text(Escaping.unescapeString(node.getChars()));
        }
    }

    private void text(String text) {
        html.text(text);
        plain.append(text);
    }

    private void code(String text) {
        html.raw("<code>").text(text).raw("</code>");
        plain.append(text);
        code.add(text);
    }

    private void wrapped(String element, Node node) {
        html.raw("<" + element + ">");
        children(node);
        html.raw("</" + element + ">");
    }

    private void link(Node node, String url, String title) {
        int index = open();
        html.raw("<a ").hole(index).raw(title(title)).raw(">");
        int from = plain.length();
        children(node);
        html.raw("</a>");
        page.setLink(index, Form.LINK, Target.of(url), plain.substring(from), page.span(node));
    }

    private void simpleLink(Node node, Form form, String target, String label) {
        int index = open();
        html.raw("<a ").hole(index).raw(">").text(label).raw("</a>");
        plain.append(label);
        page.setLink(index, form, target, label, page.span(node));
    }

    private void image(Node node, String url, String title) {
        int index = open();
        String alt = PlainInline.of(node);
        html.raw("<img ").hole(index).raw(" alt=\"" + Html.escape(alt) + "\"" + title(title) + " loading=\"lazy\">");
        plain.append(alt);
        page.setLink(index, Form.IMAGE, Target.of(url), alt, page.span(node));
    }

    private int open() {
        int index = page.reserveLink();
        links.add(index);
        return index;
    }

    private static String title(String written) {
        return written.isEmpty() ? "" : " title=\"" + Html.escape(Escaping.unescapeString(written)) + "\"";
    }

    private void reference(RefNode node) {
        Reference reference = node.getReferenceNode(page.document());
        if (reference == null) {
            undefined(node);
        } else if (node instanceof ImageRef) {
            image(node, reference.getUrl().toString(), reference.getTitle().toString());
        } else {
            link(node, reference.getUrl().toString(), reference.getTitle().toString());
        }
    }

    /** Brackets that no definition belongs to are text. */
    private void undefined(RefNode node) {
        String chars = node.getChars().toString();
        if (!node.hasChildren()) {
            text(Escaping.unescapeString(chars));
            return;
        }
        int start = node.getStartOffset();
        text(Escaping.unescapeString(chars.substring(0, node.getFirstChild().getStartOffset() - start)));
        children(node);
        text(Escaping.unescapeString(chars.substring(node.getLastChild().getEndOffset() - start)));
    }

    private void footnote(Footnote note) {
        text(note.getChars().toString());
    }
}
