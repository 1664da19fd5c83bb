package dev.handrail.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardScriptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\tb\nc\\d\"e",
                "</script><!--",
                "\u2028\u2029\u0000\u001f",
                "\uD800x\uDC00 \uD83D\uDE00",
                "\",\"",
                " term=0A1|term=L2,x9"
            })
    void aPayloadComesBack(String payload) {
        String script = ShardScript.of("t1", payload).asText();
        assertThat(ShardScript.payload(script)).isEqualTo(payload);
        String arguments = script.substring(script.indexOf('(') + 1, script.lastIndexOf(')'));
        assertThat(JsonParser.parseString("[" + arguments + "]")
                        .getAsJsonArray()
                        .get(1)
                        .getAsString())
                .isEqualTo(payload);
        assertThat(script).doesNotContain("</script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "alert(1)", "handrailShard(", "handrailShard(\"a\"", "handrailShard(\"a\",\"\\u12"})
    void otherTextsGiveNoException(String script) {
        assertThat(ShardScript.payload(script)).hasSizeLessThan(2);
    }
}
