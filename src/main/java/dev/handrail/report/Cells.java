package dev.handrail.report;

/** How many columns of a terminal a character takes. */
final class Cells {

    /** First and last of the blocks that are wide in Unicode's EastAsianWidth.txt, emoji included. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF},
        {0x1FA70, 0x1FAFF},
        {0x20000, 0x3FFFD},
    };

    private Cells() {}

    /** The width of a text that {@link Visible} has passed. */
    static int of(String text) {
        return text.codePoints().map(Cells::of).sum();
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] block : WIDE) {
            if (block[0] <= c && c <= block[1]) {
                return 2;
            }
        }
        return 1;
    }
}
