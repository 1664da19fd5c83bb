package dev.handrail.git;

import java.util.Locale;

/** How far apart two names are: the least number of letters to put in, take out or change (Levenshtein), case aside. */
final class EditDistance {

    /** Longer names are compared by their start. */
    private static final int MOST = 200;

    private EditDistance() {}

    static int between(String one, String other) {
        String a = start(one);
        String b = start(other);
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] next = new int[b.length() + 1];
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(change, 1 + Math.min(last[j], next[j - 1]));
            }
            last = next;
        }
        return last[b.length()];
    }

    private static String start(String name) {
        return name.substring(0, Math.min(MOST, name.length())).toLowerCase(Locale.ROOT);
    }
}
