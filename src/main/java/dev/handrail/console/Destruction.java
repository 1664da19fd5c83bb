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
            "wipefs",
            "blkdiscard",
            "shred",
            "mkswap",
            "lvremove",
            "vgremove",
            "pvremove",
            "dropdb",
            "dropuser",
            "pg_dropcluster",
            "mkfs",
            "mke2fs");
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
            "rados",
            "rabbitmqctl",
            "kafka-topics",
            "kafka-delete-records");

    private static final Set<String> SQL_CLIENTS =
            Set.of("psql", "gitlab-psql", "mysql", "mariadb", "sqlite3", "cqlsh");
    /** Kinds of objects that come and go. */
    private static final Set<String> PASSING = Set.of("pod", "po", "event", "lease", "job", "replicaset", "rs");

    private static final List<String> VERBS = List.of(
            "delete",
            "del",
            "rm",
            "rb",
            "remove",
            "destroy",
            "terminate",
            "uninstall",
            "purge",
            "undefine",
            "prune",
            "reset",
            "force_reset",
            "--delete");

    private Destruction() {}

    /** What destroys, in a few words as it was written; empty if nothing does. */
    static String of(List<String> words, int depth) {
        String first = words.get(0);
        boolean assigns = first.indexOf('=') > 0 && Character.isLetter(first.charAt(0));
        String name = base(first);
        int inner = assigns ? 1 : inner(name, words);
        if (inner >= 0) {
            return inner < words.size() && depth < DEEPEST ? rest(words.subList(inner, words.size()), depth + 1) : "";
        }
        if (StatementRisk.opens(first)) {
            return StatementDestruction.of(String.join(" ", words));
        }
        return program(name, words, depth);
    }

    /** {@code kafka-topics} of {@code /opt/kafka/bin/kafka-topics.sh}. */
    private static String base(String program) {
        String name = program.substring(program.lastIndexOf('/') + 1);
        return name.startsWith("kafka-") && name.endsWith(".sh") ? name.substring(0, name.length() - 3) : name;
    }

    private static int inner(String name, List<String> words) {
        if (name.equals("find") && !FileLoss.deletes(words)) {
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
        if (depth > DEEPEST) {
            return "";
        }
        List<List<String>> commands = ShellWords.of(text);
        String found = first(commands.stream().map(words -> of(words, depth)));
        return found.isEmpty() ? ProcessKill.in(commands) : found;
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
            case "rm", "find", "truncate", "dd" -> FileLoss.of(name, words);
            case "git" -> rewrites(words) ? "git push" : "";
            case "curl" ->
                RiskTable.shipped().of(name, words) == Risk.DESTRUCTIVE
                                && !String.join(" ", words).contains("silence")
                        ? "curl"
                        : "";
            case "mongosh", "mongo" -> words.stream().anyMatch(Destruction::dropsCollection) ? name : "";
            case "mysqladmin" -> words.contains("drop") ? name : "";
            case "redis-cli" -> words.stream().anyMatch(Destruction::flushes) ? name : "";
            case "pg_resetwal", "pg_resetxlog" -> words.contains("-n") || words.contains("--dry-run") ? "" : name;
            case "docker", "podman" ->
                words.contains("volume") && (words.contains("rm") || words.contains("prune"))
                                || words.contains("prune") && words.contains("--volumes")
                        ? start(words)
                        : "";
            case "zfs", "zpool" -> words.contains("destroy") ? start(words) : "";
            case "kill", "pkill", "killall" -> ProcessKill.of(words) ? start(words) : "";
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

    static String start(List<String> words) {
        return String.join(" ", words.subList(0, Math.min(words.size(), 2)));
    }

    /** Whether published history is replaced: {@code git push --force}, {@code git push origin +main}. */
    private static boolean rewrites(List<String> words) {
        boolean forced = words.contains("--force")
                || words.contains("-f")
                || words.stream().anyMatch(word -> word.startsWith("+") && word.length() > 1);
        boolean tried = words.contains("--dry-run") || words.contains("-n");
        return words.contains("push") && forced && !tried;
    }

    private static boolean dropsCollection(String word) {
        return word.contains(".dropDatabase(") || word.contains(".drop(") || word.contains(".deleteMany({})");
    }

    private static boolean flushes(String word) {
        return word.equalsIgnoreCase("flushall") || word.equalsIgnoreCase("flushdb");
    }
}
