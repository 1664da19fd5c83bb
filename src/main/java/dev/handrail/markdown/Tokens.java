package dev.handrail.markdown;

import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Asks RSyntaxTextArea for the tokens of a text. A class of its own, so that pages without code do not load Swing. */
final class Tokens {

    private Tokens() {}

    /** The classes of a text's characters. @param syntax RSyntaxTextArea's name of the language */
    static TokenClasses of(String syntax, String text) {
        TokenMaker maker = TokenMakerFactory.getDefaultInstance().getTokenMaker(syntax);
        TokenClasses classes = new TokenClasses(text.length());
        int state = TokenTypes.NULL;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            char[] line = text.substring(start, end).toCharArray();
            mark(maker.getTokenList(new Segment(line, 0, line.length), state, start), classes);
            state = maker.getLastTokenTypeOnLine(new Segment(line, 0, line.length), state);
            start = end + 1;
        }
        return classes;
    }

    private static void mark(Token first, TokenClasses classes) {
        for (Token token = first; token != null && token.isPaintable(); token = token.getNextToken()) {
            char tokenClass = tokenClass(token.getType());
            if (tokenClass != 0) {
                classes.set(token.getOffset(), token.getEndOffset(), tokenClass);
            }
        }
    }

    private static char tokenClass(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> 'c';
            case TokenTypes.RESERVED_WORD,
                    TokenTypes.RESERVED_WORD_2,
                    TokenTypes.FUNCTION,
                    TokenTypes.DATA_TYPE,
                    TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.MARKUP_TAG_NAME,
                    TokenTypes.PREPROCESSOR -> 'k';
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.REGEX -> 's';
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL -> 'n';
            case TokenTypes.VARIABLE, TokenTypes.ANNOTATION, TokenTypes.MARKUP_TAG_ATTRIBUTE -> 'v';
            case TokenTypes.OPERATOR -> 'o';
            default -> 0;
        };
    }
}
