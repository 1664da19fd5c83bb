package dev.handrail.console;

import dev.handrail.model.Risk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a program is told, and what that risks.
 *
 * @param words the first sub-commands, in order
 * @param later words anywhere after the program
 * @param options anywhere
 */
record RiskPattern(Risk risk, List<String> words, List<String> later, List<String> options) {
    private static final int OPTION = 4;

    /** Arguments: sub-commands and other words in order, and options. */
    record Call(List<String> words, List<String> options) {
        /** @param takes options whose value is a word of its own, which is no sub-command */
        static Call of(List<String> words, Set<String> takes) {
            List<String> plain = new ArrayList<>();
            List<String> options = new ArrayList<>();
            for (int i = 1; i < words.size(); i++) {
                String word = words.get(i);
                if (word.length() > 1 && word.startsWith("-")) {
                    options.add(word);
                    i += takes.contains(word) ? 1 : 0;
                } else {
                    plain.add(word);
                }
            }
            return new Call(plain, options);
        }
    }

    /** Reads {@code adm+upgrade+--to*}. */
    static RiskPattern of(Risk risk, String pattern) {
        List<String> words = new ArrayList<>();
        List<String> later = new ArrayList<>();
        List<String> options = new ArrayList<>();
        for (String part : pattern.equals("any") ? new String[0] : pattern.split("\\+")) {
            if (part.startsWith("~")) {
                later.add(part.substring(1));
            } else {
                (part.startsWith("-") ? options : words).add(part);
            }
        }
        return new RiskPattern(risk, words, later, options);
    }

    /** How exact the pattern is. A word that may be any says nothing. */
    int weight() {
        long said = words.stream().filter(word -> !word.equals("*")).count();
        return OPTION * options.size() + (int) said + later.size();
    }

    boolean fits(Call call) {
        if (call.words().size() < words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!fits(words.get(i), call.words().get(i))) {
                return false;
            }
        }
        return among(later, call.words()) && among(options, call.options());
    }

    private static boolean among(List<String> parts, List<String> words) {
        return parts.stream().allMatch(part -> words.stream().anyMatch(word -> fits(part, word)));
    }

    private static boolean fits(String part, String word) {
        int star = part.indexOf('*');
        if (star >= 0) {
            String end = part.substring(star + 1).replace("*", "");
            return word.startsWith(part.substring(0, star)) && word.indexOf(end, star) >= 0;
        }
        return word.equals(part) || part.startsWith("-") && word.startsWith(part + "=");
    }
}
