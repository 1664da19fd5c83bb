package dev.handrail.model;

import dev.handrail.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An alert as a rule file defines it.
 *
 * @param name what the alert is called when it fires
 * @param severity the value of its label {@code severity}; empty if it has none
 * @param file the rule file as the user knows it: inside the source, or as it was named on the command line
 * @param at the name in the file
 * @param labels names of the labels that the alert is known to carry
 * @param runbooks annotations and labels that say where its runbook is, in the order they were written
 */
public record AlertRule(
        String name, String severity, String file, Span at, Set<String> labels, List<RunbookUse> runbooks) {

    public AlertRule {
        labels = Collections.unmodifiableSet(new TreeSet<>(labels));
        runbooks = List.copyOf(runbooks);
    }

    /**
     * An annotation or label of an alert that leads to a runbook.
     *
     * @param key such as {@code runbook_url}
     * @param target what was written: an address or a path, which may hold template expressions
     * @param at the value in the file
     */
    public record RunbookUse(String key, String target, Span at) {}
}
