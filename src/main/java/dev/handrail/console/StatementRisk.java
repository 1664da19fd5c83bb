package dev.handrail.console;

import dev.handrail.model.Risk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/** What SQL statements and the commands of psql, mysql and PgBouncer's console risk. */
final class StatementRisk {
    private StatementRisk() {}

    /** The gravest guess over all statements of a text. */
    static Risk of(String text) {
        List<Risk> risks = new ArrayList<>();
        for (String statement : statements(text)) {
            List<String> words = words(statement);
            if (!words.isEmpty()) {
                risks.add(statement(words));
            }
        }
        return RiskGuess.gravest(risks);
    }

    /** Whether a word starts an SQL statement, in upper case as in scripts. */
    static boolean opens(String word) {
        return switch (word) {
            case "SELECT",
                    "INSERT",
                    "UPDATE",
                    "DELETE",
                    "DROP",
                    "ALTER",
                    "CREATE",
                    "TRUNCATE",
                    "VACUUM",
                    "REINDEX",
                    "GRANT",
                    "REVOKE",
                    "SHOW",
                    "KILL",
                    "EXPLAIN",
                    "ANALYZE" -> true;
            default -> false;
        };
    }

    private static Risk statement(List<String> words) {
        String verb = words.get(0);
        if (verb.startsWith("\\")) {
            return Risk.READ_ONLY;
        }
        return switch (verb) {
            case "select", "with", "table", "values", "explain" -> query(words);
            case "show", "describe", "desc", "use", "begin", "start", "commit", "rollback", "end", "set", "help" ->
                verb.equals("set") && words.contains("global") ? Risk.REVERSIBLE : Risk.READ_ONLY;
            case "copy" -> words.contains("from") ? Risk.REVERSIBLE : Risk.READ_ONLY;
            case "drop", "truncate", "delete", "update", "merge", "purge" -> Risk.DESTRUCTIVE;
            case "alter" -> alter(words);
            case "vacuum" -> words.contains("full") ? Risk.DISRUPTIVE : Risk.REVERSIBLE;
            case "reindex" -> words.contains("concurrently") ? Risk.REVERSIBLE : Risk.DISRUPTIVE;
            case "lock", "cluster", "kill", "shutdown", "pause", "suspend", "reconnect", "restart" -> Risk.DISRUPTIVE;
            case "insert",
                    "create",
                    "grant",
                    "revoke",
                    "analyze",
                    "comment",
                    "reset",
                    "reload",
                    "resume",
                    "checkpoint",
                    "optimize",
                    "flush",
                    "enable",
                    "disable" -> Risk.REVERSIBLE;
            default -> Risk.UNSTATED;
        };
    }

    private static Risk query(List<String> words) {
        boolean runs = !words.get(0).equals("explain") || words.contains("analyze");
        if (runs && (words.contains("delete") || words.contains("update") && !words.contains("for"))) {
            return Risk.DESTRUCTIVE;
        }
        for (String word : words) {
            Risk risk = function(word);
            if (risk != Risk.READ_ONLY) {
                return risk;
            }
        }
        return words.contains("into") || words.contains("insert") ? Risk.REVERSIBLE : Risk.READ_ONLY;
    }

    /** Functions that do something. */
    private static Risk function(String word) {
        return switch (word) {
            case "pg_terminate_backend",
                    "pg_cancel_backend",
                    "pg_promote",
                    "pg_wal_replay_pause",
                    "pg_advisory_lock",
                    "pg_sleep" -> Risk.DISRUPTIVE;
            case "pg_drop_replication_slot", "lo_unlink", "pg_replication_origin_drop" -> Risk.DESTRUCTIVE;
            case "pg_reload_conf",
                    "pg_switch_wal",
                    "pg_rotate_logfile",
                    "setval",
                    "set_config",
                    "pg_stat_reset",
                    "pg_stat_statements_reset",
                    "pg_wal_replay_resume",
                    "pg_create_physical_replication_slot",
                    "pg_create_logical_replication_slot" -> Risk.REVERSIBLE;
            default -> Risk.READ_ONLY;
        };
    }

    private static Risk alter(List<String> words) {
        String what = words.size() > 1 ? words.get(1) : "";
        if (words.contains("drop")) {
            return Risk.DESTRUCTIVE;
        }
        return switch (what) {
            case "table", "index", "materialized", "type" -> Risk.DISRUPTIVE;
            default -> Risk.REVERSIBLE;
        };
    }

    /** Cuts at semicolons outside quotes; a client's backslash command ends with its line. */
    static List<String> statements(String text) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean client = statement.length() > 0 && statement.charAt(0) == '\\';
            if (quote == 0 && (c == ';' || c == '\n' && client)) {
                statements.add(statement.toString());
                statement.setLength(0);
            } else {
                quote = c != '\'' && c != '"' ? quote : quote == 0 ? c : quote == c ? 0 : quote;
                append(statement, c);
            }
        }
        statements.add(statement.toString());
        return statements;
    }

    private static void append(StringBuilder statement, char c) {
        if (statement.length() > 0 || c != '\n' && c != ' ') {
            statement.append(c);
        }
    }

    /** Words in lower case, remarks and quoted text left out. */
    static List<String> words(String statement) {
        StringBuilder plain = new StringBuilder();
        statement.lines().forEach(line -> plain.append(remarkless(line)).append(' '));
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(unquoted(plain), " \t,()=<>*");
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static String remarkless(String line) {
        int remark = line.indexOf("--");
        return remark < 0 ? line : line.substring(0, remark);
    }

    private static String unquoted(StringBuilder text) {
        StringBuilder out = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '\'';
            out.append(quoted || text.charAt(i) == '\'' ? ' ' : text.charAt(i));
        }
        return out.toString();
    }
}
