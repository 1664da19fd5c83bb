package dev.handrail.search.engine;

/**
 * A light stemmer for English: plurals, {@code -ed}, {@code -ing}, {@code -ion}, a last {@code e}, and the irregular
 * forms of verbs that tell of faults. It only has to bring forms of one word together; what it leaves need not be a
 * word. Names with digits stay as they are.
 */
final class Stem {

    /** Irregular forms, each behind its verb. */
    private static final String[][] IRREGULAR = {
        {"begin", "began", "begun"},
        {"break", "broke", "broken"},
        {"bring", "brought"},
        {"build", "built"},
        {"choose", "chose", "chosen"},
        {"die", "died", "dies", "dying"},
        {"fall", "fell", "fallen"},
        {"freeze", "froze", "frozen"},
        {"grow", "grew", "grown"},
        {"keep", "kept"},
        {"lose", "lost"},
        {"run", "ran"},
        {"send", "sent"},
        {"steal", "stole", "stolen"},
        {"take", "took", "taken"},
        {"tie", "tied", "ties", "tying"},
        {"throw", "threw", "thrown"},
        {"wake", "woke", "woken"},
        {"write", "wrote", "written"}
    };

    private Stem() {}

    static String of(String word) {
        if (word.length() < 3 || hasDigit(word)) {
            return word;
        }
        String verb = verb(word);
        return verb.length() < 4 ? verb : regular(verb);
    }

    private static String verb(String word) {
        for (String[] forms : IRREGULAR) {
            for (int i = 1; i < forms.length && word.length() <= 7; i++) {
                if (forms[i].equals(word)) {
                    return forms[0];
                }
            }
        }
        return word;
    }

    private static String regular(String word) {
        String stem = plural(word);
        stem = past(stem);
        int length = stem.length();
        if (length >= 8 && stem.endsWith("ion") && (stem.charAt(length - 4) == 't' || stem.charAt(length - 4) == 's')) {
            stem = stem.substring(0, length - 3);
        } else if (length > 5 && stem.endsWith("ll")) {
            // "cancelled" has an l more than "canceled".
            stem = stem.substring(0, length - 1);
        } else if (length >= 4 && stem.endsWith("e")) {
            stem = stem.substring(0, length - 1);
        }
        return stem;
    }

    private static String plural(String word) {
        int length = word.length();
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }

    private static String past(String word) {
        int length = word.length();
        if (word.endsWith("ing") && length >= 6 && hasVowel(word, length - 3)) {
            return undoubled(word.substring(0, length - 3));
        }
        if (word.endsWith("ied") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("ed") && !word.endsWith("eed") && length >= 5 && hasVowel(word, length - 2)) {
            return undoubled(word.substring(0, length - 2));
        }
        return word;
    }

    private static String undoubled(String stem) {
        int length = stem.length();
        char last = stem.charAt(length - 1);
        boolean doubled = length > 3 && last == stem.charAt(length - 2) && "bdgmnprt".indexOf(last) >= 0;
        return doubled ? stem.substring(0, length - 1) : stem;
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Letters.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
