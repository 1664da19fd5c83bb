package dev.handrail.alert;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells rule files from other files, by their names and by what they hold. */
public final class RuleFiles {

    private static final Set<String> YAML = Set.of("yml", "yaml", "json");
    private static final Set<String> JSONNET = Set.of("jsonnet", "libsonnet");
    private static final Set<String> OTHERS = Set.of("rules", "tpl");
    private static final List<String> NAMES =
            List.of(".rules.yml", ".rules.yaml", ".alerts.yml", ".alerts.yaml", ".rules");

    private RuleFiles() {}

    /** Whether files of that name may hold rules at all. */
    public static boolean mayHold(String file) {
        String extension = extension(file);
        return YAML.contains(extension) || JSONNET.contains(extension) || OTHERS.contains(extension);
    }

    /** Whether a name alone says that the file holds rules: {@code alerts.rules.yml}. */
    public static boolean isNamedSo(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(lower::endsWith);
    }

    /** Whether a text reads as if it defined alerts: the keys that every such file has. */
    public static boolean readsLikeRules(String text) {
        boolean prometheus = hasKey(text, "alert") && hasKey(text, "expr");
        boolean grafana = hasKey(text, "rules") && hasKey(text, "condition") && hasKey(text, "title");
        return prometheus || grafana || text.contains("grafana_alert");
    }

    /** Whether a text inside another file reads like a rule file of its own rather than like words about alerts. */
    static boolean isWholeFile(String text) {
        return hasKey(text, "groups") && readsLikeRules(text);
    }

    /** Whether a word stands somewhere as a key, quoted or not. */
    private static boolean hasKey(String text, String word) {
        return text.contains(word + ":") || text.contains(word + "\":") || text.contains(word + "\" :");
    }

    static boolean isJsonnet(String file) {
        return JSONNET.contains(extension(file));
    }

    private static String extension(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
