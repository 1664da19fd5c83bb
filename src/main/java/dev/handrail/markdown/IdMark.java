package dev.handrail.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/**
 * A written id, {@code {#reach-the-port}}.
 *
 * @param start offset in the document at which it starts, with the blanks before it
 * @param end offset just after it
 */
record IdMark(String id, int start, int end) {

    /** None. */
    static final IdMark NONE = new IdMark("", 0, 0);

    /** The id at the end of a heading. */
    static IdMark atEndOf(Heading heading) {
        return atEnd(heading.getLastChild());
    }

    /** The id at the end of an item's first paragraph, or at or in the end of its bold lead. */
    static IdMark ofItem(ListItem item) {
        Node first = item.getFirstChild();
        if (!(first instanceof Paragraph)) {
            return NONE;
        }
        if (first.getFirstChild() instanceof StrongEmphasis lead) {
            IdMark inside = atEnd(lead.getLastChild());
            if (inside != NONE) {
                return inside;
            }
            IdMark behind = atStart(lead.getNext());
            if (behind != NONE) {
                return behind;
            }
        }
        return atEnd(first.getLastChild());
    }

    /** The characters of a node without those of the mark. */
    String without(Node node) {
        String chars = node.getChars().toString();
        int offset = node.getStartOffset();
        if (end <= offset || start >= offset + chars.length()) {
            return chars;
        }
        return chars.substring(0, Math.max(0, start - offset))
                + chars.substring(Math.min(chars.length(), end - offset));
    }

    private static IdMark atEnd(Node node) {
        if (!(node instanceof Text)) {
            return NONE;
        }
        String text = node.getChars().toString();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int open = text.lastIndexOf("{#");
        return open < 0 ? NONE : between(node, text, open, end);
    }

    private static IdMark atStart(Node node) {
        if (!(node instanceof Text)) {
            return NONE;
        }
        String text = node.getChars().toString();
        int open = 0;
        while (open < text.length() && text.charAt(open) == ' ') {
            open++;
        }
        if (!text.startsWith("{#", open)) {
            return NONE;
        }
        return between(node, text, open, text.indexOf('}', open) + 1);
    }

    private static IdMark between(Node node, String text, int open, int end) {
        if (end < open + 4 || text.charAt(end - 1) != '}') {
            return NONE;
        }
        String inside = text.substring(open + 2, end - 1).strip();
        int blank = inside.indexOf(' ');
        String id = blank < 0 ? inside : inside.substring(0, blank);
        if (!valid(id)) {
            return NONE;
        }
        int start = open;
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        return new IdMark(id, node.getStartOffset() + start, node.getStartOffset() + end);
    }

    private static boolean valid(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.' && c != ':') {
                return false;
            }
        }
        return !id.isEmpty();
    }
}
