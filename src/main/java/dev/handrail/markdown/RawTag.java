package dev.handrail.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;

/** Tells tags from placeholders that only look like one. */
final class RawTag {

    /** How many nodes on a closing tag is looked for. */
    private static final int FAR = 200;

    private RawTag() {}

    /** Whether an element's name stands bare and is never closed, as writers do: {@code kill <source>}. */
    static boolean isPlaceholder(Node node, String chars, String name) {
        if (!HtmlNames.ORDINARY_WORDS.contains(name) || chars.length() != name.length() + 2) {
            return false;
        }
        int seen = 0;
        for (Node next = node.getNext(); next != null && seen < FAR; next = next.getNext(), seen++) {
            if (next instanceof HtmlInline && next.getChars().startsWith("</" + name)) {
                return false;
            }
        }
        return true;
    }
}
