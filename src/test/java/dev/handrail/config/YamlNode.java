package dev.handrail.config;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** YAML 1.2, and so JSON, as the schema validator wants to see it. */
record YamlNode(Object value, String getJsonPointer) implements JsonNode {

    static final JsonNodeFactory FACTORY = new JsonNodeFactory() {
        @Override
        public JsonNode wrap(Object node) {
            return node instanceof YamlNode yaml ? yaml : new YamlNode(node, "");
        }

        @Override
        public JsonNode create(String yaml) {
            return wrap(new Load(LoadSettings.builder().build()).loadFromString(yaml));
        }
    };

    @Override
    public SimpleType getNodeType() {
        if (value == null) {
            return SimpleType.NULL;
        }
        if (value instanceof Boolean) {
            return SimpleType.BOOLEAN;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
            return SimpleType.INTEGER;
        }
        if (value instanceof Number) {
            return SimpleType.NUMBER;
        }
        if (value instanceof List) {
            return SimpleType.ARRAY;
        }
        return value instanceof Map ? SimpleType.OBJECT : SimpleType.STRING;
    }

    @Override
    public boolean asBoolean() {
        return (Boolean) value;
    }

    @Override
    public String asString() {
        return String.valueOf(value);
    }

    @Override
    public BigInteger asInteger() {
        return new BigInteger(String.valueOf(value));
    }

    @Override
    public BigDecimal asNumber() {
        return new BigDecimal(String.valueOf(value));
    }

    @Override
    public List<JsonNode> asArray() {
        List<JsonNode> items = new ArrayList<>();
        for (Object item : (List<?>) value) {
            items.add(new YamlNode(item, getJsonPointer + "/" + items.size()));
        }
        return items;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, member) -> {
            String name = String.valueOf(key);
            members.put(name, new YamlNode(member, getJsonPointer + "/" + JsonNode.encodeJsonPointer(name)));
        });
        return members;
    }
}
