package dev.handrail.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Heading ids as GitHub makes them: lower case, every character dropped that is no letter, mark, number, connector,
 * hyphen or blank, and each blank turned into a hyphen. Source of the rule: the regular expression of the
 * {@code github-slugger} package, which GitHub's own pages agree with.
 */
public final class Slug {

    private final Map<String, Integer> seen = new HashMap<>();

    /** The slug of a text, taken alone. It may be empty, for example for a text of emoji. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ' || c == '\n' || c == '\t') {
                out.append('-');
            } else if (kept(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** The slug of a text within one page: the second equal one ends in {@code -1}, the third in {@code -2}. */
    public String next(String text) {
        String base = of(text);
        String candidate = base;
        if (seen.containsKey(base)) {
            int number = seen.get(base);
            do {
                number++;
                candidate = base + "-" + number;
            } while (seen.containsKey(candidate));
            seen.put(base, number);
        }
        seen.put(candidate, 0);
        return candidate;
    }

    /** Takes an id that an author wrote, so that no slug repeats it. False if it is taken already. */
    public boolean reserve(String id) {
        return seen.putIfAbsent(id, 0) == null;
    }

    private static boolean kept(int c) {
        if (c == '-' || Character.isLetter(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> false;
        };
    }
}
