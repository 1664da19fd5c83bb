package dev.handrail.console;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether SQL loses data: whole tables and databases, or all rows of a table. */
final class StatementDestruction {

    private static final Set<String> DROPPED =
            Set.of("table", "database", "schema", "tablespace", "keyspace", "owned", "materialized", "column");

    private StatementDestruction() {}

    /** The words that lose something, in upper case; empty if none does. */
    static String of(String text) {
        for (String statement : StatementRisk.statements(text)) {
            String found = statement(StatementRisk.words(statement));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private static String statement(List<String> words) {
        if (words.isEmpty()) {
            return "";
        }
        String verb = words.get(0);
        return switch (verb) {
            case "truncate" -> words.size() > 1 ? "TRUNCATE" : "";
            case "drop" -> dropped(words, 1);
            case "alter" -> words.contains("drop") ? dropped(words, words.indexOf("drop") + 1) : "";
            case "delete" -> words.contains("from") && isWhole(words) ? "DELETE" : "";
            case "update" -> words.contains("set") && isWhole(words) ? "UPDATE" : "";
            default -> "";
        };
    }

    private static boolean isWhole(List<String> words) {
        return !words.contains("where") && !words.contains("limit");
    }

    private static String dropped(List<String> words, int at) {
        boolean lost = at < words.size() && DROPPED.contains(words.get(at));
        return lost ? "DROP " + words.get(at).toUpperCase(Locale.ROOT) : "";
    }
}
