package dev.handrail.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The plain text of inline nodes, for slugs and alternative texts. */
final class PlainInline {

    private PlainInline() {}

    /** The text that a forge makes a heading's slug from: without images, footnote marks and the written id. */
    static String slugText(Node heading, IdMark mark) {
        StringBuilder out = new StringBuilder();
        children(heading, mark, false, out);
        return out.toString();
    }

    /** The text inside a node, images by their alternative text. */
    static String of(Node node) {
        StringBuilder out = new StringBuilder();
        children(node, IdMark.NONE, true, out);
        return out.toString();
    }

    /** Text without backslash escapes and entities. */
    static String unescaped(String text) {
        String restored = Patch.restored(text);
        boolean plain = restored.indexOf('\\') < 0 && restored.indexOf('&') < 0;
        return plain ? restored : Escaping.unescapeString(restored);
    }

    /** The contents of a code span: from the source, because flexmark loses blanks. */
    static String code(Code node) {
        String text = Patch.restored(node.getText().toString()).replace('\n', ' ');
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ");
        return padded && !text.isBlank() ? text.substring(1, text.length() - 1) : text;
    }

    private static void children(Node parent, IdMark cut, boolean images, StringBuilder out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            append(node, cut, images, out);
        }
    }

    private static void append(Node node, IdMark cut, boolean images, StringBuilder out) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            out.append(unescaped(cut.without(node)));
        } else if (node instanceof Code code) {
            out.append(code(code));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.append(' ');
        } else if (node instanceof WikiLink link) {
            out.append(Patch.restored(link.label()));
        } else if (node instanceof AutoLink link) {
            out.append(Patch.restored(link.getText().toString()));
        } else if (node instanceof MailLink link) {
            out.append(Patch.restored(link.getText().toString()));
        } else if (skipped(node, images)) {
            return;
        } else {
            children(node, cut, images, out);
        }
    }

    private static boolean skipped(Node node, boolean images) {
        return node instanceof HtmlInlineBase
                || node instanceof Footnote
                || (!images && (node instanceof Image || node instanceof ImageRef));
    }
}
