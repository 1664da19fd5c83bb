package dev.handrail.alert;

import java.util.Locale;
import java.util.Set;

/** Names under which rules say where their runbook is. */
final class RunbookKey {

    /** Without {@code _} and {@code -}, in lower case. */
    private static final Set<String> KEYS =
            Set.of("runbook", "runbookurl", "runbookuri", "runbooklink", "playbook", "playbookurl", "playbooklink");

    /** What kube-prometheus, OpenShift and Grafana call it. */
    static final String USUAL = "runbook_url";

    private RunbookKey() {}

    static boolean matches(String key) {
        return KEYS.contains(key.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT));
    }
}
