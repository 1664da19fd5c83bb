package dev.handrail.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Expectations from RFC 8259. */
class JsonTest {

    @Test
    void membersKeepTheirOrder() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", List.of(true, "x"));
        map.put("empty", List.of());
        assertThat(Json.compact(map)).isEqualTo("{\"b\":1,\"a\":[true,\"x\"],\"empty\":[]}");
        assertThat(Json.pretty(map))
                .isEqualTo("{\n  \"b\": 1,\n  \"a\": [\n    true,\n    \"x\"\n  ],\n  \"empty\": []\n}\n");
    }

    @Test
    void textIsEscapedSoThatItMayStandInAScript() {
        assertThat(Json.compact("a\"\\\n\u0001</script>\u2028"))
                .isEqualTo("\"a\\\"\\\\\\n\\u0001\\u003c/script\\u003e\\u2028\"");
    }

    @Test
    void aLoneSurrogateIsEscapedAndAPairIsNot() {
        assertThat(Json.compact("\uD83D\uDE92 \uD83D")).isEqualTo("\"\uD83D\uDE92 \\ud83d\"");
    }

    @Test
    void otherValuesAreRefused() {
        assertThatThrownBy(() -> Json.compact(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.compact(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
