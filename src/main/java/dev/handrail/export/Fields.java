package dev.handrail.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A JSON object under construction: members in the order they are added, absent values as an empty text. */
final class Fields {

    private final Map<String, Object> members = new LinkedHashMap<>();

    Fields with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    Fields with(String name, Optional<?> value) {
        members.put(name, value.map(Object::toString).orElse(""));
        return this;
    }

    Map<String, Object> map() {
        return members;
    }
}
