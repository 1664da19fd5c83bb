package dev.handrail.search.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of a text that holds most of what was asked for.
 *
 * @param marks start and end of each word that matched, ascending
 */
record Excerpt(String text, int[] marks) {

    private static final int LENGTH = 220;

    /** @param weights what each term counts */
    static Excerpt of(String text, Map<String, Double> weights) {
        List<int[]> spans = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (Token token : Tokens.of(text)) {
            if (weights.containsKey(token.term())) {
                spans.add(new int[] {token.start(), token.end()});
                terms.add(token.term());
            }
        }
        int start = wordStart(text, start(text, spans, terms, weights));
        int end = wordEnd(text, Math.min(text.length(), start + LENGTH));
        String before = start > 0 ? "… " : "";
        String after = end < text.length() ? " …" : "";
        return new Excerpt(before + text.substring(start, end) + after, marks(spans, start, end, before.length()));
    }

    /** Where a window starts that holds the greatest weight, each term counted once. */
    private static int start(String text, List<int[]> spans, List<String> terms, Map<String, Double> weights) {
        int best = 0;
        double most = 0;
        int last = 0;
        double sum = 0;
        Map<String, Integer> inside = new HashMap<>();
        for (int first = 0; first < spans.size(); first++) {
            while (last < spans.size() && spans.get(last)[1] - spans.get(first)[0] <= LENGTH - 40) {
                String term = terms.get(last++);
                int times = inside.getOrDefault(term, 0);
                inside.put(term, times + 1);
                sum += times == 0 ? weights.get(term) : 0;
            }
            if (sum > most + 1e-4) {
                most = sum;
                best = Math.max(0, spans.get(first)[0] - 40);
            }
            String gone = terms.get(first);
            int times = inside.getOrDefault(gone, 0);
            if (times > 0) {
                inside.put(gone, times - 1);
                sum -= times == 1 ? weights.get(gone) : 0;
            }
            last = Math.max(last, first + 1);
        }
        return text.length() <= LENGTH ? 0 : best;
    }

    private static int wordStart(String text, int from) {
        int i = from;
        while (i > 0 && i > from - 20 && text.charAt(i - 1) != ' ') {
            i--;
        }
        return i;
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && i < from + 20 && text.charAt(i) != ' ') {
            i++;
        }
        return i;
    }

    private static int[] marks(List<int[]> spans, int start, int end, int shift) {
        int[] marks = new int[2 * spans.size()];
        int count = 0;
        int behind = start;
        for (int[] span : spans) {
            if (span[0] >= behind && span[1] <= end) {
                marks[count++] = span[0] - start + shift;
                marks[count++] = span[1] - start + shift;
                behind = span[1];
            }
        }
        return java.util.Arrays.copyOf(marks, count);
    }
}
