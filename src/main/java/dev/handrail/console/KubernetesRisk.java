package dev.handrail.console;

import static dev.handrail.console.ProgramRisk.has;
import static dev.handrail.model.Risk.DESTRUCTIVE;
import static dev.handrail.model.Risk.DISRUPTIVE;
import static dev.handrail.model.Risk.READ_ONLY;
import static dev.handrail.model.Risk.REVERSIBLE;
import static dev.handrail.model.Risk.UNSTATED;

import dev.handrail.model.Risk;
import java.util.List;

/** What {@code kubectl} and {@code oc} risk. */
final class KubernetesRisk {
    private KubernetesRisk() {}

    static Risk of(List<String> words) {
        if (has(words, "--dry-run=client", "--dry-run=server", "--dry-run")) {
            return READ_ONLY;
        }
        for (String word : words.subList(1, words.size())) {
            Risk risk = verb(word, words);
            if (risk != UNSTATED) {
                return risk;
            }
        }
        return UNSTATED;
    }

    private static Risk verb(String word, List<String> words) {
        return switch (word) {
            case "get",
                    "describe",
                    "logs",
                    "top",
                    "explain",
                    "version",
                    "cluster-info",
                    "api-resources",
                    "diff",
                    "wait",
                    "auth",
                    "config",
                    "whoami",
                    "status",
                    "port-forward",
                    "must-gather",
                    "projects",
                    "api-versions",
                    "login",
                    "project",
                    "events",
                    "inspect" -> READ_ONLY;
            case "adm" ->
                has(words, "drain") ? DISRUPTIVE : has(words, "inspect", "top", "must-gather") ? READ_ONLY : REVERSIBLE;
            case "drain" -> DISRUPTIVE;
            case "delete" -> restarts(words) ? DISRUPTIVE : DESTRUCTIVE;
            case "rollout" -> has(words, "status", "history") ? READ_ONLY : DISRUPTIVE;
            case "scale" -> has(words, "--replicas=0") ? DISRUPTIVE : REVERSIBLE;
            case "replace" -> has(words, "--force") ? DISRUPTIVE : REVERSIBLE;
            case "apply",
                    "create",
                    "label",
                    "annotate",
                    "cordon",
                    "uncordon",
                    "patch",
                    "set",
                    "expose",
                    "edit",
                    "autoscale",
                    "taint",
                    "cp",
                    "run",
                    "approve",
                    "process",
                    "new-project",
                    "extract" -> REVERSIBLE;
            default -> UNSTATED;
        };
    }

    /** Deleting a pod makes its controller start another; most other things are gone. */
    private static boolean restarts(List<String> words) {
        return words.stream()
                .anyMatch(word -> word.equals("pod")
                        || word.equals("pods")
                        || word.equals("po")
                        || word.startsWith("pod/")
                        || word.startsWith("pods/"));
    }
}
