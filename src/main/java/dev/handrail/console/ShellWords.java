package dev.handrail.console;

import java.util.ArrayList;
import java.util.List;

/** Cuts shell text into simple commands and these into words, as a shell does, quotes removed. */
final class ShellWords {
    private static final int LONGEST = 60;

    private final String text;
    private final List<List<String>> commands = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private List<String> words = new ArrayList<>();
    private boolean started;

    private ShellWords(String text) {
        this.text = text;
    }

    /**
     * The simple commands of a script, those inside {@code $(...)} and backquotes included. A redirection is a word of
     * its own, {@code >}, followed by its target.
     */
    static List<List<String>> of(String text) {
        return new ShellWords(text).cut();
    }

    private List<List<String>> cut() {
        for (int i = 0; i < text.length(); i++) {
            i = step(i);
        }
        endCommand();
        return commands;
    }

    private int step(int i) {
        char c = text.charAt(i);
        switch (c) {
            case '\\' -> {
                if (!text.startsWith("\n", i + 1) && i + 1 < text.length()) {
                    add(text.charAt(i + 1));
                }
                return i + 1;
            }
            case '\'', '"' -> {
                return quoted(i, c);
            }
            case '<' -> {
                return placeholder(i);
            }
            case ' ', '\t' -> endWord();
            case '>' -> redirect();
            case '\n', ';', '|', '&', '(', ')', '`' -> endCommand();
            case '#' -> {
                return started ? keep(i) : comment(i);
            }
            default -> add(c);
        }
        return i;
    }

    /** {@code <name>} is a word to fill in and no redirection. @return the index of its last character */
    private int placeholder(int start) {
        int end = start + 1;
        while (end < text.length() && end - start < LONGEST && (isName(text.charAt(end)))) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == '>' && text.charAt(end - 1) != ' ';
        if (!closed || !Character.isLetter(text.charAt(start + 1))) {
            return keep(start);
        }
        started = true;
        word.append(text, start, end + 1);
        return end;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || " _-.:/".indexOf(c) >= 0;
    }

    private int keep(int i) {
        add(text.charAt(i));
        return i;
    }

    private int comment(int i) {
        int end = text.indexOf('\n', i);
        endCommand();
        return end < 0 ? text.length() : end;
    }

    private int quoted(int start, char quote) {
        started = true;
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            if (text.charAt(i) == '\\' && quote == '"' && i + 1 < text.length()) {
                i++;
            }
            word.append(text.charAt(i++));
        }
        return i;
    }

    private void redirect() {
        endWord();
        add('>');
        endWord();
    }

    private void add(char c) {
        started = true;
        word.append(c);
    }

    private void endWord() {
        if (started) {
            words.add(word.toString());
            word.setLength(0);
            started = false;
        }
    }

    private void endCommand() {
        endWord();
        if (!words.isEmpty()) {
            commands.add(words);
            words = new ArrayList<>();
        }
    }
}
