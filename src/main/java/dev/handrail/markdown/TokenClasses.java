package dev.handrail.markdown;

import dev.handrail.text.Html;

/** The class of each character of a code text: one of {@code k s c n v o}, or 0 for plain. */
final class TokenClasses {

    private final byte[] classes;

    TokenClasses(int length) {
        this.classes = new byte[length];
    }

    void set(int start, int end, char tokenClass) {
        for (int i = Math.max(0, start); i < Math.min(end, classes.length); i++) {
            classes[i] = (byte) tokenClass;
        }
    }

    /** Writes a part of the text, each run of one class in a span. */
    void write(String text, int start, int end, StringBuilder out) {
        int at = start;
        while (at < end) {
            byte tokenClass = classes[at];
            int stop = at + 1;
            while (stop < end && classes[stop] == tokenClass) {
                stop++;
            }
            if (tokenClass == 0) {
                Html.escape(text.substring(at, stop), out);
            } else {
                out.append("<span class=\"").append((char) tokenClass).append("\">");
                Html.escape(text.substring(at, stop), out);
                out.append("</span>");
            }
            at = stop;
        }
    }
}
