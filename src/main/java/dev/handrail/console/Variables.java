package dev.handrail.console;

import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/** Finds the shell variables that a script sets itself, so that nobody is asked for their values. */
public final class Variables {
    private Variables() {}

    /** The names that are set by {@code NAME=...}, {@code export}, {@code read}, {@code for NAME in}. */
    public static Set<String> setBy(String script) {
        Set<String> names = new HashSet<>();
        script.lines().forEach(line -> line(line.substring(Prompt.of(line).end()), names));
        return names;
    }

    private static void line(String line, Set<String> names) {
        boolean start = true;
        boolean reads = false;
        StringTokenizer words = new StringTokenizer(line.replace(";", " ; ").replace("(", " ( "));
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            int equals = word.indexOf('=');
            if (start && equals > 0 && name(word.substring(0, equals))) {
                names.add(word.substring(0, equals));
                continue;
            }
            if (reads && name(word) && !word.equals("in")) {
                names.add(word);
            }
            reads = word.equals("read") || word.equals("for") || word.equals("mapfile") || reads && !separates(word);
            reads &= !word.equals("in") && !word.equals("do");
            start = separates(word) || opens(word);
        }
    }

    private static boolean separates(String word) {
        return word.equals(";") || word.equals("(") || word.equals("|") || word.equals("&&") || word.equals("||");
    }

    private static boolean opens(String word) {
        return switch (word) {
            case "export", "local", "declare", "readonly", "typeset", "set", "then", "do", "else", "while", "{", "-x" ->
                true;
            default -> false;
        };
    }

    private static boolean name(String word) {
        return (Character.isLetter(word.charAt(0)) || word.charAt(0) == '_')
                && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    }
}
