package dev.handrail.parse;

import dev.handrail.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the placeholders of a page's commands with their descriptions: the page's own, else the site's. */
final class ParameterReader {
    private final Map<String, Parameter> declared;
    private final Map<String, Parameter> byKey = new LinkedHashMap<>();

    /** @param declared of the front matter @param site of the configuration */
    ParameterReader(Map<String, Parameter> declared, Map<String, Parameter> site) {
        this.declared = declared;
        site.forEach((name, parameter) -> byKey.put(Parameter.key(name), parameter));
        declared.forEach((name, parameter) -> byKey.put(Parameter.key(name), parameter));
    }

    /** The name under which a placeholder is described: {@code $DB_HOST} is {@code db-host} if that is declared. */
    String name(String written) {
        Parameter known = byKey.get(Parameter.key(written));
        return known == null ? written : known.name();
    }

    /** The page's parameters: those of its front matter, then the others in the order they are met. */
    List<Parameter> all(List<String> used) {
        Map<String, Parameter> all = new LinkedHashMap<>(declared);
        for (String name : used) {
            all.putIfAbsent(
                    name, byKey.getOrDefault(Parameter.key(name), new Parameter(name, "", "", "", false, false)));
        }
        return new ArrayList<>(all.values());
    }
}
