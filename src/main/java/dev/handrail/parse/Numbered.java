package dev.handrail.parse;

/** Recognises the number that a heading starts with: {@code 1. Check}, {@code 1.2 Check}, {@code Step 3: Check}. */
final class Numbered {
    private Numbered() {}

    /** The heading without its number; the heading itself if it has none. */
    static String rest(String heading) {
        int end = end(heading);
        return end == 0 ? heading : heading.substring(end).strip();
    }

    /** Whether a heading is called a step: {@code Step 2}. */
    static boolean isStep(String heading) {
        return heading.regionMatches(true, 0, "step ", 0, 5) && digits(heading, 5) > 5;
    }

    /** Whether a heading starts with a number as items of a list do. */
    static boolean isNumbered(String heading) {
        return end(heading) > 0;
    }

    /** The number, if it is a whole one; else -1. */
    static int number(String heading) {
        int start = isStep(heading) ? 5 : 0;
        int end = digits(heading, start);
        boolean dotted = heading.startsWith(".", end) && digits(heading, end + 1) > end + 1;
        return end(heading) == 0 || dotted ? -1 : Integer.parseInt(heading.substring(start, end));
    }

    /** Where the heading's words start after its number; 0 if it has none. */
    static int end(String heading) {
        int start = isStep(heading) ? 5 : 0;
        int i = digits(heading, start);
        if (i == start || i > start + 3) {
            return 0;
        }
        while (i + 1 < heading.length() && heading.charAt(i) == '.' && digits(heading, i + 1) > i + 1) {
            i = digits(heading, i + 1);
        }
        boolean dotted = heading.substring(start, i).indexOf('.') > 0;
        int mark = i;
        while (i < heading.length() && ".):-–—".indexOf(heading.charAt(i)) >= 0) {
            i++;
        }
        boolean blank = i == heading.length() || heading.charAt(i) == ' ';
        if (start > 0 || blank && (i > mark || dotted)) {
            return skip(heading, i);
        }
        return 0;
    }

    private static int skip(String heading, int from) {
        int i = from;
        while (i < heading.length() && " -–—:".indexOf(heading.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
