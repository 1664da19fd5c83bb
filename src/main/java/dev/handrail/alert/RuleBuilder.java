package dev.handrail.alert;

import dev.handrail.model.AlertRule;
import dev.handrail.model.AlertRule.RunbookUse;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Gathers one alert while it is read. */
final class RuleBuilder {

    private final String file;
    private final String name;
    private final Span at;
    private final Set<String> labels = new TreeSet<>();
    private final List<RunbookUse> runbooks = new ArrayList<>();
    private String severity = "";

    RuleBuilder(String file, String name, Span at) {
        this.file = file;
        this.name = name;
        this.at = at;
    }

    void expression(String promql) {
        labels.addAll(CarriedLabels.ofExpression(promql));
    }

    void label(String key, String value, Span valueAt) {
        labels.add(key);
        if (key.equals("severity")) {
            severity = value;
        }
        runbook(key, value, valueAt);
    }

    void annotation(String key, String value, Span valueAt) {
        labels.addAll(CarriedLabels.ofTemplate(value));
        runbook(key, value, valueAt);
    }

    private void runbook(String key, String value, Span valueAt) {
        if (RunbookKey.matches(key) && !value.isEmpty()) {
            runbooks.add(new RunbookUse(key, value, valueAt));
        }
    }

    AlertRule build() {
        return new AlertRule(name, severity, file, at, labels, runbooks);
    }
}
