package dev.handrail.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what someone probably meant. */
public final class Nearest {

    private static final int LONGEST = 200;

    private Nearest() {}

    /**
     * The candidate that needs the fewest edits to become the word (letter case ignored), if it needs no more than a third of the word's length. Ties go to the one that sorts first.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        return within(Math.max(1, word.length() / 3), word, candidates);
    }

    /** The same, if it needs no more than so many edits. */
    public static Optional<String> within(int limit, String word, Collection<String> candidates) {
        String sought = bounded(word);
        String nearest = null;
        int fewest = limit;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) > fewest) {
                continue;
            }
            int edits = distance(sought, bounded(candidate), fewest);
            boolean first = nearest == null || edits < fewest || candidate.compareTo(nearest) < 0;
            if (edits <= fewest && first) {
                fewest = edits;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * The number of single-character insertions, deletions, replacements and swaps of neighbours between two texts
     * (optimal string alignment), letter case ignored.
     * Texts over 200 characters are compared by their first 200, so that the cost stays bounded.
     */
    public static int distance(String first, String second) {
        return distance(bounded(first), bounded(second), 2 * LONGEST);
    }

    /** The distance, or any larger number than the limit if it is over that. */
    private static int distance(String first, String second, int limit) {
        char[] a = first.toCharArray();
        char[] b = second.toCharArray();
        int[] beforePrevious = new int[b.length + 1];
        int[] previous = new int[b.length + 1];
        int[] current = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            previous[j] = j;
        }
        int leastBefore = 0;
        for (int i = 1; i <= a.length; i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.length; j++) {
                int replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
                if (swapped(a, b, i, j)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
                least = Math.min(least, current[j]);
            }
            if (least > limit && leastBefore > limit) {
                return limit + 1;
            }
            leastBefore = least;
            int[] spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length];
    }

    private static boolean swapped(char[] a, char[] b, int i, int j) {
        return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
    }

    private static String bounded(String text) {
        return (text.length() > LONGEST ? text.substring(0, LONGEST) : text).toLowerCase(Locale.ROOT);
    }
}
