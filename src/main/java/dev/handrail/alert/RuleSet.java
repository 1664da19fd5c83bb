package dev.handrail.alert;

import dev.handrail.model.AlertRule;
import java.util.List;

/**
 * The rules of all rule files.
 *
 * @param files that were read, sorted
 * @param rules in the order of files and lines
 * @param whole whether every file could be read, so that an alert that is not here is nowhere
 */
public record RuleSet(List<String> files, List<AlertRule> rules, boolean whole) {

    public RuleSet {
        files = List.copyOf(files);
        rules = List.copyOf(rules);
    }
}
