package dev.handrail.markdown;

import java.util.List;
import java.util.Locale;

/**
 * Colours code. In: a language and a text. Out: escaped HTML in which keywords, strings, comments, numbers, variables
 * and operators stand in {@code <span class="k">}, {@code s}, {@code c}, {@code n}, {@code v} and {@code o}. Without the
 * spans and marks it is the text. A language that is not known stays plain.
 */
public final class Highlighter {

    private static final int LONGEST_LINE = 10_000;
    private static final int LONGEST_TEXT = 200_000;

    /**
     * The text as HTML.
     *
     * @param language as on the fence; any case
     * @param marks stretches to wrap in tags of their own, in order, not overlapping; they may cross tokens and lines
     * @throws IllegalArgumentException if the marks overlap, are out of order or lie outside the text
     */
    public String highlight(String language, String text, List<Mark> marks) {
        check(marks, text.length());
        String syntax = syntax(language.toLowerCase(Locale.ROOT));
        if (syntax.isEmpty() || text.length() > LONGEST_TEXT || hasLongLine(text)) {
            return marked(text, new TokenClasses(text.length()), marks);
        }
        return marked(text, Tokens.of(syntax, text), marks);
    }

    private static void check(List<Mark> marks, int length) {
        int end = 0;
        for (Mark mark : marks) {
            if (mark.start() < end || mark.end() < mark.start() || mark.end() > length) {
                throw new IllegalArgumentException("marks must be in order and lie in the text: " + mark);
            }
            end = mark.end();
        }
    }

    private static boolean hasLongLine(String text) {
        int start = 0;
        while (start + LONGEST_LINE < text.length()) {
            int newline = text.lastIndexOf('\n', start + LONGEST_LINE);
            if (newline < start) {
                return true;
            }
            start = newline + 1;
        }
        return false;
    }

    private static String marked(String text, TokenClasses classes, List<Mark> marks) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        int at = 0;
        for (Mark mark : marks) {
            classes.write(text, at, mark.start(), out);
            out.append(mark.openTag());
            classes.write(text, mark.start(), mark.end(), out);
            out.append(mark.closeTag());
            at = mark.end();
        }
        classes.write(text, at, text.length(), out);
        return out.toString();
    }

    /** RSyntaxTextArea's name of a language; empty if it is not coloured. */
    private static String syntax(String language) {
        return switch (language) {
            case "sh", "bash", "shell", "console", "zsh", "ksh", "shell-session", "sh-session", "terminal" ->
                "text/unix";
            case "sql", "psql", "mysql", "plpgsql", "pgsql", "postgresql", "postgres" -> "text/sql";
            case "yaml", "yml" -> "text/yaml";
            case "json", "json5", "jsonc" -> "text/json";
            case "ini", "toml", "conf", "cfg" -> "text/ini";
            case "properties" -> "text/properties";
            case "python", "py", "python3" -> "text/python";
            case "java" -> "text/java";
            case "kotlin", "kt" -> "text/kotlin";
            case "go", "golang" -> "text/golang";
            case "ruby", "rb" -> "text/ruby";
            case "javascript", "js" -> "text/javascript";
            case "typescript", "ts" -> "text/typescript";
            case "xml" -> "text/xml";
            case "html" -> "text/html";
            case "dockerfile", "docker" -> "text/dockerfile";
            case "makefile", "make" -> "text/makefile";
            case "lua" -> "text/lua";
            case "php" -> "text/php";
            case "perl", "pl" -> "text/perl";
            case "c" -> "text/c";
            case "cpp", "c++" -> "text/cpp";
            case "rust", "rs" -> "text/rust";
            case "powershell", "ps1" -> "text/powershell";
            default -> "";
        };
    }
}
