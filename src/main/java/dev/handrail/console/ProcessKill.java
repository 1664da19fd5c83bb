package dev.handrail.console;

import java.util.List;

/** Tells whether the processes of a database are killed without a chance to close their files. */
final class ProcessKill {

    private ProcessKill() {}

    /** Whether one command names the database that it kills. */
    static boolean of(List<String> words) {
        return isForced(words) && isDatabase(words);
    }

    /** {@code kill -9 $(pgrep postgres)}, {@code pgrep postgres | xargs kill -9}; empty if none is killed so. */
    static String in(List<List<String>> commands) {
        for (int i = 1; i < commands.size(); i++) {
            List<String> one = commands.get(i - 1);
            List<String> next = commands.get(i);
            if (isForced(one) && isDatabase(next) || isForced(next) && isDatabase(one)) {
                return "kill -9";
            }
        }
        return "";
    }

    private static boolean isForced(List<String> words) {
        boolean kills = words.contains("kill") || words.contains("pkill") || words.contains("killall");
        return kills && (words.contains("-9") || words.contains("-KILL") || words.contains("-SIGKILL"));
    }

    private static boolean isDatabase(List<String> words) {
        boolean finds = List.of("pgrep", "pidof", "pkill", "killall", "kill", "head", "cat", "sudo")
                .contains(words.get(0));
        return finds
                && words.stream()
                        .anyMatch(word -> word.contains("postgres")
                                || word.contains("postmaster")
                                || word.contains("mysqld")
                                || word.contains("mariadbd"));
    }
}
