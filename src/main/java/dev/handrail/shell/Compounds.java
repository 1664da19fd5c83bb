package dev.handrail.shell;

import java.util.Set;

/** Reads compound commands (POSIX XCU 2.9.4) and function bodies. */
final class Compounds {

    private static final Set<String> OPENING =
            Set.of("{", "if", "while", "until", "for", "select", "case", "[[", "function");
    private static final Set<String> CLAUSE_ENDS = Set.of(";;", ";&", ";;&");

    private final Parser parser;
    private final Tokens tokens;

    Compounds(Parser parser, Tokens tokens) {
        this.parser = parser;
        this.tokens = tokens;
    }

    /** Whether a token at the start of a command opens a compound one. */
    boolean opens(Token token) {
        return token.isOperator("(") || token.is(Token.Kind.WORD) && OPENING.contains(token.text());
    }

    /** Reads a compound command from its first token to its last. */
    void read() {
        tokens.source().enter();
        Token open = tokens.take();
        switch (open.text()) {
            case "(" -> parentheses(open);
            case "{" -> until("}", open);
            case "if" -> conditions(open);
            case "while", "until" -> {
                parser.list();
                loop(open);
            }
            case "for", "select" -> items(open);
            case "case" -> cases(open);
            case "[[" -> new Test(parser, tokens).read(open);
            default -> function();
        }
        tokens.source().leave();
    }

    /** The body of a function: any compound command. */
    void body() {
        parser.newlines();
        if (!opens(tokens.peek())) {
            throw parser.unexpected();
        }
        read();
        parser.redirections();
    }

    private void parentheses(Token open) {
        if (tokens.source().peek() == '(' && tokens.words().arithmetic()) {
            return;
        }
        parser.list();
        if (tokens.peek().is(Token.Kind.END)) {
            throw Malformed.at(open.at(), "The \"(\" here is never closed.");
        }
        parser.operator(")");
    }

    private void conditions(Token open) {
        until("then", open);
        parser.list();
        while (tokens.peek().isWord("elif")) {
            tokens.take();
            until("then", open);
            parser.list();
        }
        if (tokens.peek().isWord("else")) {
            tokens.take();
            parser.list();
        }
        close("fi", open);
    }

    /** {@code do list done}, behind the head of a loop. */
    private void loop(Token open) {
        close("do", open);
        until("done", open);
    }

    private void items(Token open) {
        if (tokens.peek().isOperator("(")) {
            header(tokens.take());
        } else {
            parser.word();
            words();
        }
        parser.newlines();
        if (tokens.peek().isWord("{")) {
            until("}", tokens.take());
        } else {
            loop(open);
        }
    }

    /** {@code ((start; condition; step))}. */
    private void header(Token open) {
        int start = tokens.source().at();
        if (tokens.source().peek() != '(' || !tokens.words().arithmetic()) {
            throw Malformed.at(open.at(), "Unexpected \"(\".");
        }
        if (tokens.source().from(start).chars().filter(c -> c == ';').count() != 2) {
            throw Malformed.at(open.at(), "A \"for ((\" has three parts between semicolons.");
        }
        if (tokens.peek().isOperator(";")) {
            tokens.take();
        }
    }

    /** {@code in a b c}, or nothing. */
    private void words() {
        parser.newlines();
        if (tokens.peek().isWord("in")) {
            tokens.take();
            while (tokens.peek().is(Token.Kind.WORD)) {
                tokens.take();
            }
            if (!tokens.peek().isOperator(";") && !tokens.peek().is(Token.Kind.NEWLINE)) {
                throw parser.unexpected();
            }
        }
        if (tokens.peek().isOperator(";")) {
            tokens.take();
        }
    }

    private void cases(Token open) {
        parser.word();
        parser.newlines();
        close("in", open);
        parser.newlines();
        while (!tokens.peek().isWord("esac")) {
            clause(open);
            if (!CLAUSE_ENDS.contains(tokens.peek().text())) {
                break;
            }
            tokens.take();
            parser.newlines();
        }
        close("esac", open);
    }

    /** {@code a|b) list}. */
    private void clause(Token open) {
        if (tokens.peek().is(Token.Kind.END)) {
            close("esac", open);
        }
        if (tokens.peek().isOperator("(")) {
            tokens.take();
        }
        parser.word();
        while (tokens.peek().isOperator("|")) {
            tokens.take();
            parser.word();
        }
        parser.operator(")");
        parser.newlines();
        if (!CLAUSE_ENDS.contains(tokens.peek().text()) && !tokens.peek().isWord("esac")) {
            parser.list();
        }
    }

    private void function() {
        parser.word();
        if (tokens.peek().isOperator("(")) {
            tokens.take();
            parser.operator(")");
        }
        body();
    }

    private void until(String word, Token open) {
        parser.list();
        close(word, open);
    }

    /** Takes the word that closes something, or goes on with it. */
    private void close(String word, Token open) {
        if (tokens.peek().is(Token.Kind.END)) {
            throw Malformed.at(open.at(), "This \"" + open.text() + "\" has no \"" + word + "\".");
        }
        if (!tokens.peek().isWord(word)) {
            throw parser.unexpected();
        }
        tokens.take();
    }
}
