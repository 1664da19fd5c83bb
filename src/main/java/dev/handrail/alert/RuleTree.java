package dev.handrail.alert;

import dev.handrail.model.AlertRule;
import dev.handrail.text.Span;
import dev.handrail.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds alerts in a YAML or JSON document, wherever they stand in it: Prometheus has them under {@code groups}, its operator
 * under {@code spec.groups}, kubectl in {@code items}, charts in values of their own.
 */
final class RuleTree {

    private final String file;
    private final Function<Value.Text, List<AlertRule>> embedded;
    private final List<AlertRule> rules = new ArrayList<>();

    private RuleTree(String file, Function<Value.Text, List<AlertRule>> embedded) {
        this.file = file;
        this.embedded = embedded;
    }

    /**
     * The alerts of a document in their order.
     *
     * @param embedded reads the alerts of a rule file that is a text in the document, as in a ConfigMap
     */
    static List<AlertRule> of(String file, Value document, Function<Value.Text, List<AlertRule>> embedded) {
        RuleTree tree = new RuleTree(file, embedded);
        tree.walk(document);
        return List.copyOf(tree.rules);
    }

    /** The reader of YAML bounds the depth. */
    private void walk(Value value) {
        if (value instanceof Value.Items list) {
            list.items().forEach(this::walk);
        } else if (value instanceof Value.Fields fields) {
            Optional<Value.Text> name = name(fields);
            if (name.isPresent()) {
                rules.add(rule(name.get(), fields));
            } else {
                fields.fields().forEach(field -> walk(field.value()));
            }
        } else if (value instanceof Value.Text text && RuleFiles.isWholeFile(text.value())) {
            rules.addAll(embedded.apply(text));
        }
    }

    /** The name of the alert that some fields define; empty if they define none. */
    private static Optional<Value.Text> name(Value.Fields fields) {
        Optional<Value.Text> alert = text(fields, "alert");
        if (alert.isPresent() && fields.get("expr").isPresent()) {
            return alert;
        }
        Optional<Value> ruler = fields.get("grafana_alert");
        if (ruler.isPresent() && ruler.get() instanceof Value.Fields definition) {
            return text(definition, "title");
        }
        boolean grafana =
                fields.get("data").isPresent() && fields.get("condition").isPresent();
        return grafana ? text(fields, "title") : Optional.empty();
    }

    private AlertRule rule(Value.Text name, Value.Fields fields) {
        RuleBuilder rule = new RuleBuilder(file, name.value().strip(), name.at());
        text(fields, "expr").ifPresent(expression -> rule.expression(expression.value()));
        texts(fields, "labels", rule::label);
        texts(fields, "annotations", rule::annotation);
        return rule.build();
    }

    private interface Entry {
        void take(String key, String value, Span at);
    }

    private static void texts(Value.Fields fields, String group, Entry entry) {
        if (fields.get(group).orElse(Value.Fields.NONE) instanceof Value.Fields entries) {
            for (Value.Field field : entries.fields()) {
                if (field.value() instanceof Value.Text text) {
                    entry.take(field.key(), text.value().strip(), text.at());
                }
            }
        }
    }

    private static Optional<Value.Text> text(Value.Fields fields, String key) {
        return fields.get(key)
                .filter(Value.Text.class::isInstance)
                .map(Value.Text.class::cast)
                .filter(text -> !text.value().isBlank());
    }
}
