package dev.handrail.shell;

import java.util.Set;

/** Reads the expression of {@code [[ ... ]]}, as the manual of bash has it under "Conditional Constructs". */
final class Test {

    private static final String UNARY = "abcdefghknoprstuvwxzGLNORS";
    private static final Set<String> BINARY =
            Set.of("=", "==", "!=", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-nt", "-ot", "-ef");

    private final Parser parser;
    private final Tokens tokens;

    Test(Parser parser, Tokens tokens) {
        this.parser = parser;
        this.tokens = tokens;
    }

    /** Reads to {@code ]]}. */
    void read(Token open) {
        any();
        if (tokens.peek().is(Token.Kind.END)) {
            throw Malformed.at(open.at(), "This \"[[\" has no \"]]\".");
        }
        if (!tokens.peek().isWord("]]")) {
            throw parser.unexpected();
        }
        tokens.take();
    }

    /** Terms joined by {@code &&} and {@code ||}, whose order of binding changes nothing here. */
    private void any() {
        term();
        while (tokens.peek().isOperator("&&") || tokens.peek().isOperator("||")) {
            tokens.take();
            term();
        }
        parser.newlines();
    }

    private void term() {
        parser.newlines();
        while (tokens.peek().isWord("!")) {
            tokens.take();
        }
        Token token = tokens.peek();
        if (token.isOperator("(")) {
            tokens.source().enter();
            tokens.take();
            any();
            parser.operator(")");
            tokens.source().leave();
        } else {
            comparison(operand());
        }
        parser.newlines();
    }

    private void comparison(String left) {
        Token operator = tokens.peek();
        if (isUnary(left) && operator.is(Token.Kind.WORD)) {
            operand();
        } else if (isUnary(left) && !operator.is(Token.Kind.WORD)) {
            throw parser.unexpected();
        } else if (operator.isWord("=~")) {
            tokens.take();
            tokens.words().pattern();
        } else if (operator.isOperator("<") || operator.isOperator(">") || isBinary(operator)) {
            tokens.take();
            operand();
        }
    }

    private static boolean isBinary(Token token) {
        return token.is(Token.Kind.WORD) && BINARY.contains(token.text());
    }

    private static boolean isUnary(String word) {
        return word.length() == 2 && word.charAt(0) == '-' && UNARY.indexOf(word.charAt(1)) >= 0;
    }

    private String operand() {
        Token token = tokens.peek();
        boolean word = token.is(Token.Kind.WORD) && !token.isWord("]]") || token.is(Token.Kind.DESCRIPTOR);
        if (!word) {
            throw parser.unexpected();
        }
        return tokens.take().text();
    }
}
