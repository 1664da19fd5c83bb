package dev.handrail.parse;

import dev.handrail.model.Parameter;
import dev.handrail.model.Signature;
import dev.handrail.model.Signature.Form;
import dev.handrail.model.Signature.Origin;
import dev.handrail.text.Span;
import dev.handrail.yaml.Reading;
import dev.handrail.yaml.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code errors:} and {@code parameters:} of the front matter. */
final class Declared {
    private Declared() {}

    /**
     * The errors: each a literal line, a code, or a mapping with {@code text}, {@code code}, {@code exception} and
     * {@code step}, the anchor that it leads to.
     */
    static List<Signature> errors(Reading head) {
        List<Signature> signatures = new ArrayList<>();
        for (Value item : head.items("errors", "error", "signatures")) {
            if (item instanceof Value.Text text) {
                signatures.add(signature(text.value(), "", text.at()));
            } else if (item instanceof Value.Fields fields) {
                mapping(head, fields, signatures);
            } else {
                head.refuse(item.at(), "an item of \"errors\" must be a line, or have text, code or exception");
            }
        }
        return signatures;
    }

    private static void mapping(Reading head, Value.Fields fields, List<Signature> signatures) {
        Reading error = head.within(fields);
        String step = error.text("step", "anchor", "go-to").orElse("");
        String anchor = step.startsWith("#") ? step.substring(1) : step;
        int before = signatures.size();
        error.spanned("text", "message", "line")
                .forEach(text ->
                        signatures.add(new Signature(Form.LINE, text.value(), anchor, Origin.DECLARED, text.at())));
        error.spanned("code", "codes", "sqlstate")
                .forEach(code ->
                        signatures.add(new Signature(Form.CODE, code.value(), anchor, Origin.DECLARED, code.at())));
        error.spanned("exception", "exceptions")
                .forEach(name -> signatures.add(
                        new Signature(Form.EXCEPTION, name.value(), anchor, Origin.DECLARED, name.at())));
        if (signatures.size() == before) {
            head.refuse(fields.at(), "an item of \"errors\" must be a line, or have text, code or exception");
        }
    }

    private static Signature signature(String text, String anchor, Span at) {
        String line = text.strip();
        Form form = ErrorText.form(line).orElse(Form.LINE);
        return new Signature(form, line, anchor, Origin.DECLARED, at);
    }

    /** The parameters by name: a mapping from name to its description, or to its fields. */
    static Map<String, Parameter> parameters(Reading head) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        Optional<Value> value = head.value("parameters", "params-declared");
        if (value.isPresent() && value.get() instanceof Value.Items list) {
            list.items().forEach(item -> item(head, item, parameters));
        } else {
            head.fields("parameters")
                    .ifPresent(
                            fields -> fields.all().forEach(field -> put(field.key(), field.value(), head, parameters)));
        }
        return parameters;
    }

    private static void item(Reading head, Value item, Map<String, Parameter> parameters) {
        if (item instanceof Value.Text name) {
            put(name.value(), new Value.Text("", name.at()), head, parameters);
        } else if (item instanceof Value.Fields fields && fields.get("name").isPresent()) {
            head.within(fields).text("name").ifPresent(name -> put(name, fields, head, parameters));
        } else if (item instanceof Value.Fields fields) {
            fields.fields().forEach(field -> put(field.key(), field.value(), head, parameters));
        } else {
            head.refuse(item.at(), "an item of \"parameters\" must have a name");
        }
    }

    private static void put(String written, Value value, Reading head, Map<String, Parameter> parameters) {
        String name = unmarked(written.strip());
        if (value instanceof Value.Text text) {
            parameters.put(name, new Parameter(name, text.value().strip(), "", "", false, true));
        } else if (value instanceof Value.Fields fields) {
            Reading one = head.within(fields);
            one.value("name");
            parameters.put(
                    name,
                    new Parameter(
                            name,
                            one.text("description", "help", "title").orElse(""),
                            one.text("default", "preset", "value", "example").orElse(""),
                            one.text("pattern", "regex").orElse(""),
                            one.bool("secret", "sensitive").orElse(false),
                            true));
        } else {
            head.refuse(value.at(), "\"" + name + "\" must be a description, or have description, default, pattern");
        }
    }

    /** {@code <host>}, {@code $HOST} and {@code {{host}}} are named without their marks. */
    private static String unmarked(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && "<${".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ">}".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end).strip();
    }
}
