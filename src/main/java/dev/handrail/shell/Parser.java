package dev.handrail.shell;

import java.util.Set;

/** Reads lists, pipelines and simple commands (POSIX XCU 2.9.1 to 2.9.3). */
final class Parser {

    /** Reserved words that can't start a command. */
    private static final Set<String> CLOSING =
            Set.of("then", "elif", "else", "fi", "in", "do", "done", "esac", "}", "]]");

    private static final Set<String> REDIRECTIONS =
            Set.of("<", ">", "<<", "<<-", "<<<", ">>", "<&", ">&", "<>", ">|", "&>", "&>>");
    /** Builtins whose arguments may be assignments of lists: {@code declare -a names=(a b)}. */
    private static final Set<String> DECLARING = Set.of("declare", "typeset", "local", "export", "readonly");

    private final Tokens tokens;
    private final Compounds compounds;

    Parser(Source source) {
        this.tokens = new Tokens(source);
        this.compounds = new Compounds(this, tokens);
    }

    /** Reads everything. @throws Malformed at the first fault */
    void script() {
        newlines();
        if (!tokens.peek().is(Token.Kind.END)) {
            list();
        }
        if (!tokens.peek().is(Token.Kind.END)) {
            throw unexpected();
        }
    }

    /** Reads what stands in {@code $(...)} and its end. @param start where it was opened */
    void substitution(int start) {
        newlines();
        if (!tokens.peek().isOperator(")") && !tokens.peek().is(Token.Kind.END)) {
            list();
        }
        if (tokens.peek().is(Token.Kind.END)) {
            throw Malformed.at(start, "The \"" + tokens.source().opening(start) + "\" here is never closed.");
        }
        operator(")");
    }

    /** Reads one command or more, up to what can't go on: an end, a parenthesis, a closing word. */
    void list() {
        newlines();
        chain();
        while (separator()) {
            newlines();
            if (closes(tokens.peek())) {
                return;
            }
            chain();
        }
    }

    private boolean separator() {
        Token token = tokens.peek();
        boolean separates = token.is(Token.Kind.NEWLINE) || token.isOperator(";") || token.isOperator("&");
        if (separates) {
            tokens.take();
        }
        return separates;
    }

    private static boolean closes(Token token) {
        return switch (token.kind()) {
            case END -> true;
            case OPERATOR ->
                token.isOperator(")")
                        || token.text().startsWith(";") && token.text().length() > 1;
            case WORD -> CLOSING.contains(token.text());
            default -> false;
        };
    }

    /** Pipelines joined by {@code &&} and {@code ||}. */
    private void chain() {
        pipeline();
        while (tokens.peek().isOperator("&&") || tokens.peek().isOperator("||")) {
            tokens.take();
            newlines();
            pipeline();
        }
    }

    private void pipeline() {
        boolean prefixed = false;
        while (tokens.peek().isWord("!") || tokens.peek().isWord("time")) {
            tokens.take();
            prefixed = true;
        }
        if (prefixed && endsCommand(tokens.peek())) {
            return;
        }
        command();
        while (tokens.peek().isOperator("|") || tokens.peek().isOperator("|&")) {
            tokens.take();
            newlines();
            command();
        }
    }

    private static boolean endsCommand(Token token) {
        return token.is(Token.Kind.NEWLINE) || token.is(Token.Kind.END) || token.isOperator(";");
    }

    private void command() {
        if (compounds.opens(tokens.peek())) {
            compounds.read();
            redirections();
        } else if (tokens.peek().isWord("coproc")) {
            tokens.take();
            coprocess();
        } else {
            simple(false);
        }
    }

    /** {@code coproc command} or {@code coproc NAME { command; }}. */
    private void coprocess() {
        if (!compounds.opens(tokens.peek())) {
            word();
        }
        if (compounds.opens(tokens.peek())) {
            compounds.read();
            redirections();
        } else {
            simple(true);
        }
    }

    /** Assignments, words and redirections in any order; or the head of a function. @param begun whether a word was read */
    private void simple(boolean begun) {
        Token first = tokens.peek();
        if (!begun && (CLOSING.contains(first.text()) || first.isWord("!"))) {
            throw unexpected();
        }
        boolean any = begun;
        boolean declares = false;
        boolean lists = !begun;
        while (true) {
            Token token = tokens.peek();
            if (token.is(Token.Kind.WORD)) {
                boolean assigns = assigns(token.text());
                tokens.take();
                if (assigns && lists && tokens.source().peek() == '(') {
                    elements();
                }
                declares |= lists && DECLARING.contains(token.text());
                lists &= assigns || declares;
            } else if (!redirection()) {
                break;
            }
            any = true;
            if (token == first
                    && token.is(Token.Kind.WORD)
                    && tokens.peek().isOperator("(")
                    && !assigns(token.text())) {
                function();
                return;
            }
        }
        if (!any) {
            throw unexpected();
        }
    }

    /** Whether a word is {@code name=...}, {@code name+=...} or {@code name[...]=...}. */
    private static boolean assigns(String word) {
        int end = 0;
        while (end < word.length() && (Character.isLetterOrDigit(word.charAt(end)) || word.charAt(end) == '_')) {
            end++;
        }
        if (end == 0 || Character.isDigit(word.charAt(0))) {
            return false;
        }
        int index = word.startsWith("[", end) ? word.indexOf(']', end) + 1 : end;
        return index > 0 && (word.startsWith("=", index) || word.startsWith("+=", index));
    }

    /** The list in {@code names=(a b)}. */
    private void elements() {
        Token open = tokens.take();
        while (!tokens.peek().isOperator(")")) {
            switch (tokens.peek().kind()) {
                case WORD, DESCRIPTOR, NEWLINE -> tokens.take();
                case END -> throw Malformed.at(open.at(), "The \"(\" here is never closed.");
                default -> throw unexpected();
            }
        }
        tokens.take();
    }

    /** {@code () body}, behind the name. */
    private void function() {
        Malformed stray = unexpected();
        operator("(");
        if (!tokens.peek().isOperator(")")) {
            throw stray;
        }
        operator(")");
        compounds.body();
    }

    void redirections() {
        boolean more = true;
        while (more) {
            more = redirection();
        }
    }

    private boolean redirection() {
        boolean descriptor = tokens.peek().is(Token.Kind.DESCRIPTOR);
        if (descriptor) {
            tokens.take();
        }
        Token operator = tokens.peek();
        if (!operator.is(Token.Kind.OPERATOR) || !REDIRECTIONS.contains(operator.text())) {
            return false;
        }
        tokens.take();
        boolean duplicates = operator.text().endsWith("&");
        String target = duplicates && tokens.peek().is(Token.Kind.DESCRIPTOR)
                ? tokens.take().text()
                : word();
        if (operator.isOperator("<<") || operator.isOperator("<<-")) {
            tokens.source().announce(unquoted(target), operator.isOperator("<<-"));
        }
        return true;
    }

    private static String unquoted(String word) {
        return word.replace("\\", "").replace("'", "").replace("\"", "");
    }

    void newlines() {
        while (tokens.peek().is(Token.Kind.NEWLINE)) {
            tokens.take();
        }
    }

    /** Takes a word of any kind. @return as written */
    String word() {
        if (!tokens.peek().is(Token.Kind.WORD)) {
            throw unexpected();
        }
        return tokens.take().text();
    }

    void operator(String operator) {
        if (!tokens.peek().isOperator(operator)) {
            throw unexpected();
        }
        tokens.take();
    }

    /** What to throw for a token that can't stand where it does. */
    Malformed unexpected() {
        Token token = tokens.peek();
        return Malformed.at(token.at(), "Unexpected " + token.name() + ".");
    }
}
