package dev.handrail.yaml;

import dev.handrail.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A value of a YAML, TOML or JSON document, with its place in the file. */
public sealed interface Value {

    Span at();

    /** The same as a text, a list or a map by key in alphabetical order, without places. */
    Object plain();

    /** A scalar as text: {@code yes}, {@code 010} and dates are what was written. {@code null} and nothing are empty. */
    record Text(String value, Span at) implements Value {

        @Override
        public String plain() {
            return value;
        }
    }

    /** A sequence. */
    record Items(List<Value> items, Span at) implements Value {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public List<Object> plain() {
            return items.stream().map(Value::plain).toList();
        }
    }

    /** A mapping, in the order it was written. */
    record Fields(List<Field> fields, Span at) implements Value {

        /** No fields. */
        public static final Fields NONE = new Fields(List.of(), Span.START);

        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public Map<String, Object> plain() {
            Map<String, Object> plain = new TreeMap<>();
            fields.forEach(field -> plain.put(field.key(), field.value().plain()));
            return plain;
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
