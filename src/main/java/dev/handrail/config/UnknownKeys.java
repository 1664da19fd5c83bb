package dev.handrail.config;

import dev.handrail.text.Nearest;
import dev.handrail.yaml.Reading;
import dev.handrail.yaml.Value;
import java.util.List;

/** Refuses keys that the configuration does not have: a misspelt key would be a setting without effect. */
final class UnknownKeys {

    private UnknownKeys() {}

    static void refuse(Reading fields, List<String> known) {
        for (Value.Field field : fields.all()) {
            if (!known.contains(field.key())) {
                fields.refuse(
                        field.at(), "unknown key \"" + shown(field.key()) + "\": " + proposal(field.key(), known));
            }
        }
    }

    private static String proposal(String key, List<String> known) {
        return Nearest.to(key.replace('_', '-'), known)
                .map(meant -> "did you mean \"" + meant + "\"?")
                .orElseGet(() -> "the keys here are " + String.join(", ", known));
    }

    private static String shown(String key) {
        return key.length() <= 60 ? key : key.substring(0, 60) + "…";
    }
}
