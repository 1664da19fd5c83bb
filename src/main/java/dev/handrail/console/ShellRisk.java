package dev.handrail.console;

import static dev.handrail.model.Risk.READ_ONLY;
import static dev.handrail.model.Risk.REVERSIBLE;
import static dev.handrail.model.Risk.UNSTATED;

import dev.handrail.model.Risk;
import java.util.List;
import java.util.Locale;

/** What one simple shell command risks, by its program and what it is told to do. */
final class ShellRisk {
    private final List<String> words;
    private final int depth;

    private ShellRisk(List<String> words, int depth) {
        this.words = words;
        this.depth = depth;
    }

    static Risk of(List<String> words, int depth) {
        Risk risk = new ShellRisk(words, depth).program();
        return writes(words) && risk.compareTo(REVERSIBLE) < 0 ? REVERSIBLE : risk;
    }

    /** Whether output goes to a file that the system reads. */
    private static boolean writes(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String target = words.get(i + 1);
            boolean system = target.startsWith("/etc/") || target.startsWith("/proc/") || target.startsWith("/sys/");
            if (system && words.get(i).equals(">")) {
                return true;
            }
        }
        return false;
    }

    private Risk program() {
        String first = words.get(0);
        if (first.indexOf('=') > 0 && Character.isLetter(first.charAt(0))) {
            return words.size() == 1 ? READ_ONLY : rest(1);
        }
        if (StatementRisk.opens(first)) {
            return StatementRisk.of(String.join(" ", words));
        }
        String name = first.substring(first.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int inner = Wrappers.inner(name, words);
        return inner >= 0 ? rest(inner) : client(name);
    }

    private Risk rest(int from) {
        if (from >= words.size() || depth > 4) {
            return UNSTATED;
        }
        boolean script = from == words.size() - 1 && words.get(from).indexOf(' ') > 0;
        return script ? RiskGuess.shell(words.get(from), depth + 1) : of(words.subList(from, words.size()), depth + 1);
    }

    /** Programs that are given a script of their own. */
    private Risk client(String name) {
        return switch (name) {
            case "psql", "gitlab-psql" -> script(List.of("-c", "--command"), false);
            case "mysql", "mariadb" -> script(List.of("-e", "--execute"), false);
            case "sh", "bash", "zsh", "su" -> script(List.of("-c", "-lc", "-ic"), true);
            case "redis-cli" -> redis();
            case "sqlite3" -> words.size() > 2 ? StatementRisk.of(words.get(words.size() - 1)) : UNSTATED;
            default -> RiskTable.shipped().of(name, words);
        };
    }

    /** What the option's argument risks; a client called without one only opens a session. */
    private Risk script(List<String> options, boolean shell) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            String inline = inline(word, options);
            if (!inline.isEmpty() || options.contains(word) && i + 1 < words.size()) {
                String text = inline.isEmpty() ? words.get(i + 1) : inline;
                return shell ? RiskGuess.shell(text, depth + 1) : StatementRisk.of(text);
            }
            if (word.equals("-f") || word.equals("--file") || word.equals("<")) {
                return UNSTATED;
            }
        }
        return shell ? UNSTATED : READ_ONLY;
    }

    /** {@code --command=SELECT 1}. */
    private static String inline(String word, List<String> options) {
        int equals = word.indexOf('=');
        return equals > 0 && options.contains(word.substring(0, equals)) ? word.substring(equals + 1) : "";
    }

    private Risk redis() {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("-")) {
                return RedisRisk.command(words.subList(i, words.size()));
            }
            i += List.of("-h", "-p", "-a", "-n", "-s", "-u", "--user", "--pass", "-i", "-r")
                            .contains(word)
                    ? 1
                    : 0;
        }
        return READ_ONLY;
    }
}
