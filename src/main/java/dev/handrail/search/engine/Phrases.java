package dev.handrail.search.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * What a query asks for word by word: texts of two words or more in double quotes. They count only where they are most of
 * a line that somebody typed, because messages quote names: {@code relation "public users" does not exist} is no wish
 * for a phrase.
 */
final class Phrases {

    private final List<String> texts = new ArrayList<>();

    /** @param pasted whether the query was taken for program output; then only a whole in quotes counts */
    static Phrases of(String query, boolean pasted) {
        Phrases phrases = new Phrases();
        String text = query.trim();
        boolean whole = text.length() > 2 && isQuote(text.charAt(0)) && isQuote(text.charAt(text.length() - 1));
        if (text.indexOf('\n') < 0 && (whole || !pasted)) {
            phrases.read(text);
        }
        return phrases;
    }

    private void read(String text) {
        int quoted = 0;
        int open = quote(text, 0);
        for (int close = quote(text, open + 1); open >= 0 && close >= 0; close = quote(text, open + 1)) {
            String phrase = text.substring(open + 1, close);
            int words = words(phrase);
            if (words > 1) {
                texts.add(plain(phrase));
                quoted += words;
            }
            open = quote(text, close + 1);
        }
        if (quoted * 2 < words(text)) {
            texts.clear();
        }
    }

    private static int quote(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isQuote(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    private static int words(String text) {
        int words = 0;
        for (String word : Split.at(text, ' ')) {
            words += Tokens.of(word).isEmpty() ? 0 : 1;
        }
        return words;
    }

    /** Lower case, with one blank for each run of blanks. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) <= ' ' ? ' ' : Letters.lower(text.charAt(i));
            if (c != ' ' || out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(c);
            }
        }
        return out.toString().trim();
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The terms of all phrases. */
    List<String> terms(Words words) {
        List<String> terms = new ArrayList<>();
        for (String text : texts) {
            for (Token token : Tokens.of(text)) {
                if (!words.skips(token)) {
                    terms.add(token.term());
                }
            }
        }
        return terms;
    }

    /** Whether each phrase stands somewhere in what is shown of an entry. */
    boolean areIn(Cards.Card card) {
        String all =
                plain(String.join(" ¶ ", card.title(), card.sectionTitle(), card.step(), card.text(), card.command()));
        for (String text : texts) {
            if (all.indexOf(text) < 0) {
                return false;
            }
        }
        return !texts.isEmpty();
    }
}
