package dev.handrail.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expectations from RFC 8259. */
class JsonTest {

    @Test
    void membersKeepTheirOrder() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", List.of(true, "x"));
        map.put("empty", List.of());
        assertThat(Json.compact(map).asText()).isEqualTo("{\"b\":1,\"a\":[true,\"x\"],\"empty\":[]}\n");
        assertThat(Json.pretty(map).asText())
                .isEqualTo("{\n  \"b\": 1,\n  \"a\": [\n    true,\n    \"x\"\n  ],\n  \"empty\": []\n}\n");
    }

    @Test
    void textIsEscapedSoThatItMayStandInAScript() {
        assertThat(Json.compact("a\"\\\n\u0001</script>\u2028").asText())
                .isEqualTo("\"a\\\"\\\\\\n\\u0001\\u003c/script\\u003e\\u2028\"\n");
    }

    @Test
    void aLoneSurrogateIsEscapedAndAPairIsNot() {
        assertThat(Json.compact("\uD83D\uDE92 \uD83D").asText()).isEqualTo("\"\uD83D\uDE92 \\ud83d\"\n");
    }

    @Test
    void aLongListIsWrittenWhole() {
        List<String> names = IntStream.range(0, 40_000).mapToObj(i -> "ü" + i).toList();
        assertThat(Json.compact(names).asText()).isEqualTo("[\"" + String.join("\",\"", names) + "\"]\n");
    }

    @Test
    void otherValuesAreRefused() {
        assertThatThrownBy(() -> Json.compact(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.compact(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
