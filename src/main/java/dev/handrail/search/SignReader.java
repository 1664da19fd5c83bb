package dev.handrail.search;

import dev.handrail.model.Signature;
import dev.handrail.search.engine.LogLine;
import dev.handrail.search.engine.Token;
import dev.handrail.search.engine.Tokens;
import dev.handrail.search.engine.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads signatures as pages have them, with the words that the index knows. */
final class SignReader {

    private static final int MOST_TERMS = 40;

    /** More of a line is dump, not message. */
    private static final int LONGEST = 2_000;

    private final Vocabulary vocabulary;
    private final Words words = new Words();

    SignReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Sign alert(String name) {
        return new Sign('A', name(name), 0);
    }

    Sign of(Signature signature) {
        String text =
                signature.text().substring(0, Math.min(LONGEST, signature.text().length()));
        return switch (signature.form()) {
            case LINE -> line(text);
            case CODE -> new Sign('C', className(text), 0);
            case EXCEPTION -> new Sign('E', className(text), 0);
        };
    }

    /** A line, with the message proper behind its last colon that has something to say behind it. */
    private Sign line(String text) {
        for (int colon = text.lastIndexOf(": "); colon > 0; colon = text.lastIndexOf(": ", colon - 1)) {
            List<String> message = terms(text.substring(colon + 1));
            if (!message.isEmpty()) {
                List<String> all = new ArrayList<>(terms(text.substring(0, colon)));
                if (all.stream().allMatch(words::isFurniture)) {
                    all.clear();
                }
                int first = all.size();
                all.addAll(message);
                return new Sign('L', all, first);
            }
        }
        return new Sign('L', terms(text), 0);
    }

    /** The telling terms of a text in their order. A class counts by its own name, whatever package it is in. */
    private List<String> terms(String text) {
        List<Token> tokens = Tokens.of(LogLine.message(text));
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean taken =
                    !words.skips(token) && token.form() != Token.Form.PART && vocabulary.count(token.term()) > 0;
            if (taken && !isPackage(tokens, i) && terms.size() < MOST_TERMS) {
                terms.add(token.term());
            }
        }
        return terms;
    }

    private static boolean isPackage(List<Token> tokens, int name) {
        Token token = tokens.get(name);
        boolean holds = false;
        for (int i = name + 1; i < tokens.size() && tokens.get(i).end() <= token.end(); i++) {
            holds |= tokens.get(i).form() == Token.Form.NAME;
        }
        return token.form() == Token.Form.NAME && holds;
    }

    private static List<String> className(String text) {
        return name(text.substring(Math.max(text.lastIndexOf('.'), text.lastIndexOf('$')) + 1));
    }

    /** A name as a whole. */
    private static List<String> name(String text) {
        return Tokens.of(text).stream().limit(1).map(Token::term).toList();
    }
}
