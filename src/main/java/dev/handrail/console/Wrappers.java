package dev.handrail.console;

import java.util.List;

/** Programs that only run another: the risk is that of the inner command. */
final class Wrappers {
    private Wrappers() {}

    /** The index at which the inner command starts; -1 if the program is no wrapper, or has none inside. */
    static int inner(String name, List<String> words) {
        return switch (name) {
            case "sudo", "doas" -> afterOptions(words, "-u -g -h -p -C -H");
            case "time", "nohup", "exec", "then", "do", "else", "if", "while", "until", "!", "{", "env", "command" ->
                afterOptions(words, "");
            case "watch", "nice", "ionice", "stdbuf", "xargs", "parallel" -> afterOptions(words, "-n -I -P -c -L -d");
            case "timeout", "flock" -> afterOptions(words, "-s -k") + 1;
            case "kubectl", "oc", "docker", "podman", "nerdctl" -> container(words);
            case "chroot" -> words.size() > 2 ? 2 : -1;
            case "ssh" -> host(words);
            default -> -1;
        };
    }

    private static int afterOptions(List<String> words, String withArgument) {
        int i = 1;
        while (i < words.size() && words.get(i).startsWith("-")) {
            boolean argument = List.of(withArgument.split(" ")).contains(words.get(i));
            i += argument && !words.get(i).equals("-H") ? 2 : 1;
        }
        return Math.min(i, words.size());
    }

    /** {@code kubectl exec pod -- command}, {@code docker exec name command}, {@code oc rsh pod command}. */
    private static int container(List<String> words) {
        int exec = afterOptions(words, "-n --namespace -c --container --context --kubeconfig --as -H --host");
        if (exec >= words.size() || !List.of("exec", "rsh", "debug").contains(words.get(exec))) {
            return -1;
        }
        int dashes = words.indexOf("--");
        if (dashes > exec) {
            return dashes + 1;
        }
        int i = exec + 1;
        while (i < words.size() && words.get(i).startsWith("-")) {
            i += List.of("-n", "-c", "--namespace", "--container", "-u", "-e", "-w")
                            .contains(words.get(i))
                    ? 2
                    : 1;
        }
        return Math.min(i + 1, words.size());
    }

    private static int host(List<String> words) {
        int i = 1;
        while (i < words.size() && words.get(i).startsWith("-")) {
            i += List.of("-p", "-i", "-l", "-o", "-J", "-F", "-L", "-D").contains(words.get(i)) ? 2 : 1;
        }
        return i + 1 < words.size() ? i + 1 : -1;
    }
}
