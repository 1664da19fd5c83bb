package dev.handrail.report;

import java.util.Locale;

/** Text of others on its way to a terminal: nothing in it may move the cursor, change colours or turn the order of letters. */
public final class Visible {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Visible() {}

    /**
     * The text with its control characters, direction marks, lone surrogates and non-characters written
     * out as {@code \x1b} or {@code U+202E}. What is left is also fit for XML.
     */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Visible::isWrittenOut)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> out.append(of(c)));
        return out.toString();
    }

    /** One character, as itself or written out. */
    static String of(int c) {
        if (!isWrittenOut(c)) {
            return Character.toString(c);
        }
        return String.format(Locale.ROOT, c < 0x100 ? "\\x%02x" : "U+%04X", c);
    }

    private static boolean isWrittenOut(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER;
            default -> (c & 0xFFFE) == 0xFFFE;
        };
    }
}
