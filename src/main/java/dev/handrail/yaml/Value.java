package dev.handrail.yaml;

import dev.handrail.text.Span;
import java.util.List;
import java.util.Optional;

/** A value of a YAML, TOML or JSON document, with its place in the file. */
public sealed interface Value {

    Span at();

    /** A scalar as text: {@code yes}, {@code 010} and dates are what was written. {@code null} and nothing are empty. */
    record Text(String value, Span at) implements Value {}

    /** A sequence. */
    record Items(List<Value> items, Span at) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A mapping, in the order it was written. */
    record Fields(List<Field> fields, Span at) implements Value {

        /** No fields. */
        public static final Fields NONE = new Fields(List.of(), Span.START);

        public Fields {
            fields = List.copyOf(fields);
        }

        /** The value of a key, if it is there. */
        public Optional<Value> get(String key) {
            return fields.stream()
                    .filter(field -> field.key().equals(key))
                    .map(Field::value)
                    .findFirst();
        }
    }

    /** A key with its value. @param at of the key */
    record Field(String key, Value value, Span at) {}
}
