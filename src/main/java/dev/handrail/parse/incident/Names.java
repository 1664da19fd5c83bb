package dev.handrail.parse.incident;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads an enumeration in running text: {@code Storage (Blob, Queue), Search, and Backup. More of it.} names Storage,
 * Search and Backup. What stands in parentheses and after the sentence is left out; so is what is too long to be a name.
 */
final class Names {

    private static final int LONGEST = 60;

    private Names() {}

    static List<String> in(String text) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sentenceEnds = c == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && sentenceEnds) {
                break;
            } else if (depth == 0 && (c == ',' || c == ';')) {
                add(name, names);
            } else if (depth == 0) {
                name.append(c);
            }
        }
        add(name, names);
        return names;
    }

    private static void add(StringBuilder text, List<String> names) {
        String name = text.toString().strip();
        name = name.startsWith("and ") ? name.substring("and ".length()).strip() : name;
        if (!name.isEmpty() && name.length() <= LONGEST) {
            names.add(name);
        }
        text.setLength(0);
    }
}
