package dev.handrail.search.engine;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts at a character; {@code String.split} would bring regular expressions into the script. */
final class Split {

    private Split() {}

    /** The pieces between the separators; one piece for a text without any. */
    static List<String> at(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = text.indexOf(separator); i >= 0; i = text.indexOf(separator, from)) {
            pieces.add(text.substring(from, i));
            from = i + 1;
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
