package dev.handrail.search.engine;

import dev.handrail.search.engine.Token.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into terms, the same for index and query. A name is found whole and by its parts: {@code read-only},
 * {@code read_only}, {@code ReadOnly} all give {@code readonly}, {@code read}, {@code only}.
 */
public final class Tokens {

    /** Longer runs are data, not names. */
    private static final int LONGEST_NAME = 80;

    private static final int LONGEST_WORD = 40;

    private final String text;
    private final List<Token> found = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    /** The terms of a text in order, a name before its parts. */
    public static List<Token> of(String text) {
        return of(text, 0, text.length());
    }

    /** The terms of a part of a text. */
    static List<Token> of(String text, int start, int end) {
        Tokens tokens = new Tokens(text);
        tokens.scan(start, end);
        return tokens.found;
    }

    private void scan(int from, int to) {
        int i = from;
        while (i < to) {
            if (!Letters.isWord(text.charAt(i))) {
                i++;
            } else if (Letters.isUnspaced(text.charAt(i))) {
                i = unspaced(i, to);
            } else {
                int end = run(i, to);
                name(i, end);
                i = end;
            }
        }
    }

    /** Pairs of characters: where a word starts or ends can't be seen. */
    private int unspaced(int from, int to) {
        int i = from;
        while (i < to && Letters.isUnspaced(text.charAt(i))) {
            int end = Math.min(i + 2, to);
            if (end - i == 2 && Letters.isUnspaced(text.charAt(i + 1)) || i == from) {
                String pair = text.substring(i, end);
                found.add(new Token(pair, pair, Form.WORD, i, end));
            }
            i++;
        }
        return i;
    }

    /** The end of the name or word at a place. */
    private int run(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (Letters.isWord(c) && !Letters.isUnspaced(c)) {
                i++;
            } else if (joins(c) && i + 1 < to && Letters.isWord(text.charAt(i + 1))) {
                i++;
            } else if (c == ':' && i + 2 < to && text.charAt(i + 1) == ':' && Letters.isWord(text.charAt(i + 2))) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean joins(char c) {
        return c == '_' || c == '.' || c == '-' || c == '$' || c == '\'' || c == '’';
    }

    private void name(int start, int end) {
        if (isPlain(start, end)) {
            add(text.substring(start, end), Form.WORD, start, end);
            return;
        }
        List<int[]> segments = segments(start, end);
        boolean lettered = hasLetter(start, end);
        if (segments.size() == 1) {
            segment(start, end, false);
            return;
        }
        if (lettered && end - start <= LONGEST_NAME && !possessive(segments)) {
            add(squeezed(start, end), Form.NAME, start, end);
        }
        for (int[] segment : segments) {
            // "it's", "don't": what stands behind the apostrophe is no word.
            if (segment[1] - segment[0] > 1) {
                segment(segment[0], segment[1], lettered);
            }
        }
    }

    private boolean possessive(List<int[]> segments) {
        int[] last = segments.get(segments.size() - 1);
        char before = text.charAt(last[0] - 1);
        return segments.size() == 2 && (before == '\'' || before == '’');
    }

    private List<int[]> segments(int start, int end) {
        List<int[]> segments = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || !Letters.isWord(text.charAt(i))) {
                if (i > from) {
                    segments.add(new int[] {from, i});
                }
                from = i + 1;
            }
        }
        return segments;
    }

    /** A run without marks: a number, a code, a word, or words put together by capitals. */
    private void segment(int start, int end, boolean part) {
        if (!hasLetter(start, end)) {
            if (end - start >= 3 && end - start <= 6) {
                add(text.substring(start, end), Form.CODE, start, end);
            }
            return;
        }
        List<int[]> humps = humps(start, end);
        boolean mixed = hasDigit(start, end);
        if (humps.size() == 1 && !mixed) {
            add(squeezed(start, end), part ? Form.PART : Form.WORD, start, end);
            return;
        }
        add(squeezed(start, end), mixed && humps.size() < 3 ? Form.CODE : Form.NAME, start, end);
        for (int[] hump : humps) {
            if (hump[1] - hump[0] > 1 && (hump[0] > start || hump[1] < end)) {
                add(squeezed(hump[0], hump[1]), Form.PART, hump[0], hump[1]);
            }
        }
    }

    /** {@code PSQLException}: {@code PSQL}, {@code Exception}; {@code pg12}: {@code pg}. Digits are left out. */
    private List<int[]> humps(int start, int end) {
        List<int[]> humps = new ArrayList<>();
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || breaks(start, i, end)) {
                if (Letters.isLetter(text.charAt(from))) {
                    humps.add(new int[] {from, i});
                }
                from = i;
            }
        }
        return humps;
    }

    private boolean breaks(int start, int i, int end) {
        char before = text.charAt(i - 1);
        char here = text.charAt(i);
        if (Letters.isDigit(before) != Letters.isDigit(here)) {
            return true;
        }
        if (!Letters.isUpper(here)) {
            return false;
        }
        if (!Letters.isUpper(before)) {
            // "PostgreSQL", "MySQL", "GraphQL" are one word.
            return !(end - i <= 3 && text.startsWith("QL", end - 2) && i >= start + 2);
        }
        return i + 1 < end
                && !Letters.isUpper(text.charAt(i + 1))
                && Letters.isLetter(text.charAt(i + 1))
                && !(i + 2 == end && text.charAt(i + 1) == 's');
    }

    private void add(String written, Form form, int start, int end) {
        if (written.length() > (form == Form.NAME ? LONGEST_NAME : LONGEST_WORD)) {
            return;
        }
        if (written.length() > 1) {
            found.add(new Token(Stem.of(written), written, form, start, end));
        }
    }

    /** Whether it is a word of small letters only, as most are: there is nothing to cut or to change. */
    private boolean isPlain(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private String squeezed(int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Letters.isWord(c)) {
                out.append(Letters.lower(c));
            }
        }
        return out.toString();
    }

    private boolean hasLetter(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Letters.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDigit(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Letters.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
