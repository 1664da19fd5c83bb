package dev.handrail.search.engine;

import dev.handrail.search.engine.Token.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a query asks for. */
final class Query {

    /** As many concepts are looked up at first; more only if none of them is in the index. */
    static final int MOST = 36;

    private static final int MOST_TOKENS = 3_000;

    private int telling;

    private String rest;

    private final Words words;
    private final Pack pack;
    private final Paste paste;
    private final Phrases phrases;
    private final List<Concept> concepts = new ArrayList<>();
    private final Map<String, Integer> byTerm = new HashMap<>();
    private final List<List<Token>> lines = new ArrayList<>();

    Query(String text, Words words, Pack pack) {
        this.words = words;
        this.pack = pack;
        this.paste = Paste.of(text);
        this.phrases = Phrases.of(text, paste.isPasted());
        int read = 0;
        for (Paste.Line line : paste.lines()) {
            List<Token> tokens = new ArrayList<>();
            for (Token token : Tokens.of(line.text())) {
                if (!words.skips(token) && read++ < MOST_TOKENS) {
                    tokens.add(token);
                }
            }
            lines.add(tokens);
            line(tokens, line.weight());
            if (lines.size() == 1) {
                surroundings(paste.surroundings());
            }
        }
        telling = concepts.size();
        rest = paste.whole();
    }

    /** Whether there is more to look up than some concepts: if need be, all that the telling lines leave out. */
    boolean hasMore(int taken) {
        if (taken >= concepts.size()) {
            for (Token token : Tokens.of(rest)) {
                if (!words.skips(token)) {
                    concept(token, weight(token.term()), -1, true);
                }
            }
            rest = "";
        }
        return taken < concepts.size();
    }

    /** Adds the products that drivers and ports of a paste show, unless its message names them. */
    private void surroundings(String text) {
        Set<String> seen = new HashSet<>();
        for (Token token : Tokens.of(text)) {
            boolean number = Letters.isDigit(text.charAt(token.start())) && token.form() == Form.CODE;
            String[] names = number && !isPort(text, token.start()) ? new String[0] : pack.product(token.term());
            if (names.length > 0 && !byTerm.containsKey(names[0]) && seen.add(names[0])) {
                Concept product =
                        new Concept(new Token(names[0], names[0], Form.WORD, 0, 0), Tuning.PRODUCT, -1, false);
                for (String name : names) {
                    product.add(name, 1);
                }
                concepts.add(product);
            }
        }
    }

    /** Whether a number stands behind a colon or behind the word "port". */
    private static boolean isPort(String text, int start) {
        int end = start;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '=')) {
            end--;
        }
        return end > 0 && (text.charAt(end - 1) == ':' || end >= 4 && text.startsWith("port", end - 4));
    }

    /** How many concepts come from what tells something; those behind are a last resort. */
    int telling() {
        return telling;
    }

    boolean isPasted() {
        return paste.isPasted();
    }

    Phrases phrases() {
        return phrases;
    }

    /** The line that counts most; empty if there is none. */
    String line() {
        return paste.lines().isEmpty() ? "" : paste.lines().get(0).text();
    }

    List<Concept> concepts() {
        return concepts;
    }

    /** The tokens of each line, most telling line first. */
    List<List<Token>> lines() {
        return lines;
    }

    double weightOf(int line) {
        return paste.lines().get(line).weight();
    }

    /** A line as the places of its tokens mean it. */
    String textOf(int line) {
        return paste.lines().get(line).text();
    }

    private void line(List<Token> tokens, double weight) {
        if (tokens.isEmpty()) {
            return;
        }
        int[] places = new int[tokens.size()];
        int name = -1;
        int nameEnd = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean part = token.form() == Form.PART && token.start() < nameEnd;
            places[i] = concept(token, weight * weight(token.term()), part ? name : -1, true);
            if (!part && token.end() > nameEnd) {
                name = places[i];
                nameEnd = token.end();
            }
        }
        if (paste.isPasted() && weight < 0.3) {
            return;
        }
        expand(tokens, places, weight, true);
        expand(tokens, places, weight, false);
        if (!paste.isPasted()) {
            join(tokens, places);
        }
    }

    private double weight(String term) {
        return paste.isPasted() ? words.pasted(term) : words.typed(term);
    }

    private int concept(Token token, double weight, int nameOf, boolean asked) {
        Integer known = byTerm.get(token.term());
        if (known != null) {
            Concept concept = concepts.get(known);
            concept.weight = Math.max(concept.weight, weight);
            return known;
        }
        byTerm.put(token.term(), concepts.size());
        concepts.add(new Concept(token, weight, nameOf, asked));
        return concepts.size() - 1;
    }

    /** Applies the packs. @param parts whether names are read as their parts, or as one term */
    private void expand(List<Token> tokens, int[] places, double weight, boolean parts) {
        List<String> terms = new ArrayList<>();
        List<Integer> origin = new ArrayList<>();
        int nameEnd = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean whole = i + 1 < tokens.size() && tokens.get(i + 1).start() < token.end();
            boolean inside = token.start() < nameEnd;
            if (parts ? !whole : !inside) {
                terms.add(token.term());
                origin.add(places[i]);
            }
            nameEnd = Math.max(nameEnd, token.end());
        }
        for (Pack.Match match : pack.matches(terms)) {
            apply(match, origin, weight);
        }
    }

    private void apply(Pack.Match match, List<Integer> origin, double weight) {
        double share = match.phrase() ? Tuning.PHRASE : Tuning.SYNONYM;
        if (match.end() - match.start() == 1 && match.terms().length == 1) {
            Concept asked = concepts.get(origin.get(match.start()));
            if (asked.asked) {
                asked.add(match.terms()[0], share);
            }
            return;
        }
        int first = origin.get(match.start());
        int last = origin.get(match.end() - 1);
        // All words together count what the phrase counts that they stand for.
        double each = share * weight * Math.sqrt((double) (match.end() - match.start()) / match.terms().length);
        for (String term : match.terms()) {
            int place = concept(new Token(term, term, Form.WORD, 0, 0), each, -1, false);
            Concept added = concepts.get(place);
            if (!added.asked) {
                added.standsFrom = Math.min(first, last);
                added.standsTo = Math.max(first, last) + 1;
            }
        }
    }

    /** Two words may be one in the pages: "file system", "crash loop". */
    private void join(List<Token> tokens, int[] places) {
        for (int i = 0; i + 1 < tokens.size() && i < 12; i++) {
            Token left = tokens.get(i);
            Token right = tokens.get(i + 1);
            if (left.form() == Form.WORD && right.form() == Form.WORD && right.start() <= left.end() + 1) {
                String both = Stem.of(left.written() + right.written());
                concepts.get(places[i]).add(both, Tuning.JOINED);
                concepts.get(places[i + 1]).add(both, Tuning.JOINED);
            }
        }
    }
}
