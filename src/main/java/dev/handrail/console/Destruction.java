package dev.handrail.console;

import dev.handrail.model.Risk;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether a simple shell command destroys what it is given: files, file systems, databases, objects of a cluster,
 * published history. Narrower than {@link RiskGuess}: what a restart or a scratch folder loses does not count.
 */
final class Destruction {

    private static final int DEEPEST = 4;
    private static final Set<String> ALWAYS = Set.of(
            "wipefs", "blkdiscard", "shred", "mkswap", "lvremove", "vgremove", "pvremove", "dropdb", "mkfs", "mke2fs");
    /** Programs of which the list of risks knows which sub-commands destroy. */
    private static final Set<String> LISTED = Set.of(
            "kubectl",
            "oc",
            "helm",
            "terraform",
            "tofu",
            "aws",
            "gcloud",
            "az",
            "gsutil",
            "etcdctl",
            "virsh",
            "vault",
            "consul",
            "patronictl",
            "nodetool",
            "ceph",
            "rbd",
            "rados");

    private static final Set<String> SQL_CLIENTS =
            Set.of("psql", "gitlab-psql", "mysql", "mariadb", "sqlite3", "cqlsh");
    private static final List<String> SCRATCH = List.of("/tmp/", "/var/tmp/", "$TMP", "${TMP", "tmp/", "./tmp/");

    /** Kinds of objects that come and go. */
    private static final Set<String> PASSING = Set.of("pod", "po", "event", "lease", "job", "replicaset", "rs");

    private static final List<String> VERBS = List.of(
            "delete", "del", "rm", "rb", "remove", "destroy", "terminate", "uninstall", "purge", "undefine", "prune");

    private Destruction() {}

    /** What destroys, in a few words as it was written; empty if nothing does. */
    static String of(List<String> words, int depth) {
        String first = words.get(0);
        boolean assigns = first.indexOf('=') > 0 && Character.isLetter(first.charAt(0));
        String name = first.substring(first.lastIndexOf('/') + 1);
        int inner = assigns ? 1 : inner(name, words);
        if (inner >= 0) {
            return inner < words.size() && depth < DEEPEST ? rest(words.subList(inner, words.size()), depth + 1) : "";
        }
        if (StatementRisk.opens(first)) {
            return StatementDestruction.of(String.join(" ", words));
        }
        return program(name, words, depth);
    }

    private static int inner(String name, List<String> words) {
        if (name.equals("find")) {
            int exec = Math.max(words.indexOf("-exec"), words.indexOf("-execdir"));
            return exec > 0 ? exec + 1 : -1;
        }
        return Wrappers.inner(name, words);
    }

    private static String rest(List<String> words, int depth) {
        boolean script = words.size() == 1 && words.get(0).indexOf(' ') > 0;
        return script ? script(words.get(0), depth) : of(words, depth);
    }

    /** The first that destroys of the commands of a script. */
    static String script(String text, int depth) {
        return depth > DEEPEST ? "" : first(ShellWords.of(text).stream().map(words -> of(words, depth)));
    }

    private static String program(String name, List<String> words, int depth) {
        if (ALWAYS.contains(name) || name.startsWith("mkfs.")) {
            return name;
        }
        if (SQL_CLIENTS.contains(name)) {
            return first(words.stream().filter(word -> word.indexOf(' ') > 0).map(StatementDestruction::of));
        }
        if (LISTED.contains(name)) {
            boolean destroys = RiskTable.shipped().of(name, words) == Risk.DESTRUCTIVE && !isReplaced(name, words);
            return destroys ? name + " " + verb(words) : "";
        }
        return switch (name) {
            case "sh", "bash", "zsh", "su" ->
                first(words.stream().filter(word -> word.indexOf(' ') > 0).map(word -> script(word, depth + 1)));
            case "rm" -> isRecursive(words) && !isScratch(words) ? start(words) : "";
            case "dd" ->
                words.stream().anyMatch(word -> word.startsWith("of=/dev/") && !word.equals("of=/dev/null"))
                        ? name
                        : "";
            case "git" ->
                words.contains("push") && (words.contains("--force") || words.contains("-f")) ? "git push" : "";
            case "redis-cli" -> words.stream().anyMatch(Destruction::flushes) ? name : "";
            case "pg_resetwal", "pg_resetxlog" -> words.contains("-n") || words.contains("--dry-run") ? "" : name;
            case "docker", "podman" ->
                words.contains("volume") && (words.contains("rm") || words.contains("prune")) ? start(words) : "";
            case "zfs", "zpool" -> words.contains("destroy") ? start(words) : "";
            case "kill", "pkill", "killall" ->
                isForced(words) && words.stream().anyMatch(Destruction::isDatabase) ? start(words) : "";
            default -> "";
        };
    }

    /** Whether a cluster makes anew what is deleted, or nobody can see from here what that is. */
    private static boolean isReplaced(String name, List<String> words) {
        if (!name.equals("kubectl") && !name.equals("oc")) {
            return false;
        }
        return words.contains("--cascade=orphan")
                || words.stream().anyMatch(word -> PASSING.contains(kind(word)))
                || isOpen(words);
    }

    /** Whether the word right behind {@code delete} and its options is to be filled in, so that its kind is unknown. */
    private static boolean isOpen(List<String> words) {
        for (int i = words.indexOf("delete") + 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("-n") || word.equals("--namespace") || word.equals("-l")) {
                i++;
            } else if (!word.startsWith("-")) {
                return word.startsWith("<")
                                && (i + 1 == words.size() || words.get(i + 1).startsWith("-"))
                        || word.startsWith("$");
            }
        }
        return true;
    }

    /** {@code pod} of {@code pods/web-0}. */
    private static String kind(String word) {
        String kind = word.indexOf('/') < 0 ? word : word.substring(0, word.indexOf('/'));
        return kind.endsWith("s") ? kind.substring(0, kind.length() - 1) : kind;
    }

    private static String verb(List<String> words) {
        return words.stream()
                .skip(1)
                .filter(word -> VERBS.stream().anyMatch(word::startsWith))
                .findFirst()
                .orElse(words.get(Math.min(1, words.size() - 1)));
    }

    private static String first(Stream<String> found) {
        return found.filter(what -> !what.isEmpty()).findFirst().orElse("");
    }

    private static String start(List<String> words) {
        return String.join(" ", words.subList(0, Math.min(words.size(), 2)));
    }

    private static boolean isRecursive(List<String> words) {
        return words.stream()
                .anyMatch(word -> word.equals("--recursive")
                        || word.startsWith("-")
                                && !word.startsWith("--")
                                && (word.indexOf('r') > 0 || word.indexOf('R') > 0));
    }

    private static boolean isScratch(List<String> words) {
        return words.stream()
                .skip(1)
                .filter(word -> !word.startsWith("-"))
                .allMatch(word -> SCRATCH.stream().anyMatch(word::startsWith));
    }

    private static boolean flushes(String word) {
        return word.equalsIgnoreCase("flushall") || word.equalsIgnoreCase("flushdb");
    }

    private static boolean isForced(List<String> words) {
        return words.contains("-9") || words.contains("-KILL") || words.contains("-SIGKILL");
    }

    private static boolean isDatabase(String word) {
        return word.contains("postgres")
                || word.contains("postmaster")
                || word.contains("mysqld")
                || word.contains("mariadbd");
    }
}
