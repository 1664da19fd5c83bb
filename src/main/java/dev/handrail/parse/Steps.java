package dev.handrail.parse;

import dev.handrail.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the headings that are steps and numbers them within the heading they stand under. */
final class Steps {
    private Steps() {}

    /** The entries again, steps with their number. */
    static List<Outline.Entry> number(List<Outline.Entry> entries) {
        Map<String, Integer> numbered = new HashMap<>();
        for (Outline.Entry entry : entries) {
            if (Numbered.isNumbered(entry.title())) {
                numbered.merge(group(entry), 1, Integer::sum);
            }
        }
        Map<String, Integer> next = new HashMap<>();
        List<Outline.Entry> out = new ArrayList<>();
        for (Outline.Entry entry : entries) {
            boolean step = isStep(entry, numbered.getOrDefault(group(entry), 0));
            int number = step ? next.merge(group(entry), 1, Integer::sum) : 0;
            out.add(new Outline.Entry(entry.heading(), entry.id(), entry.blocks(), entry.above(), number, entry.at()));
        }
        return out;
    }

    private static String group(Outline.Entry entry) {
        return entry.level() + " " + String.join("\n", entry.above());
    }

    /** A number makes a step only where there are several and the words are not those of an ordinary section. */
    private static boolean isStep(Outline.Entry entry, int siblings) {
        if (Numbered.isStep(entry.title())) {
            return true;
        }
        return siblings > 1
                && Numbered.isNumbered(entry.title())
                && !Roles.isSectionName(entry.title())
                && Roles.of(entry.title()).map(Role::procedural).orElse(true);
    }
}
