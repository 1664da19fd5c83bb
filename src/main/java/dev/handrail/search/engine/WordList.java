package dev.handrail.search.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of the index that begin with one of some letters, for the repair of typing errors. As a shard: words in
 * order, each as one digit for how many characters it shares with the word before (packed), the rest of it, and a blank.
 */
public final class WordList {

    private final List<String> words = new ArrayList<>();

    WordList(String payload) {
        String before = "";
        for (String piece : Split.at(payload, ' ')) {
            if (!piece.isEmpty()) {
                int shared = Math.min(Packed.value(piece.charAt(0)), before.length());
                before = before.substring(0, shared) + piece.substring(1);
                words.add(before);
            }
        }
    }

    /** The name of the shard that would hold a word. @param first character of the word */
    public static String shard(char first, int shards) {
        return "w" + first % shards;
    }

    /** Writes words that stand in order. */
    public static String write(List<String> words) {
        StringBuilder out = new StringBuilder();
        String before = "";
        for (String word : words) {
            int shared = 0;
            while (shared < 63
                    && shared < before.length()
                    && shared < word.length()
                    && before.charAt(shared) == word.charAt(shared)) {
                shared++;
            }
            out.append(Packed.digit(shared)).append(word.substring(shared)).append(' ');
            before = word;
        }
        return out.toString();
    }

    /** Adds the words that a misspelt one may be meant for, at the fewest edits that any of them takes. */
    void nearest(String word, Nearest found) {
        for (String known : words) {
            found.take(known, Typo.distance(word, known, found.most()));
        }
    }

    /** Adds words that begin with an unfinished one. */
    void completing(String start, Nearest found) {
        for (String known : words) {
            if (known.length() > start.length() && known.startsWith(start)) {
                found.take(known, 1);
            }
        }
    }

    /** The words found so far: the nearest, and no more than a few. */
    static final class Nearest {

        private static final int MOST = 4;

        private final List<String> words = new ArrayList<>();
        private int distance;

        Nearest(int most) {
            this.distance = most;
        }

        int most() {
            return distance;
        }

        List<String> words() {
            return words;
        }

        private void take(String word, int edits) {
            if (edits > distance) {
                return;
            }
            if (edits < distance) {
                words.clear();
                distance = edits;
            }
            if (words.size() < MOST && !words.contains(word)) {
                words.add(word);
            }
        }
    }
}
