package dev.handrail.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.handrail.diag.Code;
import dev.handrail.text.Span;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against the schema that OASIS published with the standard, formats of addresses included. */
class SarifReportTest {

    private final SarifReport format = new SarifReport("1.2.3", code -> "What **" + code.id() + "** is.\n");

    static List<Report> reports() {
        return List.of(Reports.hostile(), Reports.NOTHING);
    }

    private static Validator.Result validate(String sarif) throws IOException {
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return new ValidatorFactory()
                    .withJsonNodeFactory(new GsonNode.Factory())
                    .withEvaluatorFactory(new FormatEvaluatorFactory())
                    .validate(new String(schema.readAllBytes(), StandardCharsets.UTF_8), sarif);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isValid(Report report) throws IOException {
        assertThat(validate(format.text(report)).getErrors()).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsWrong() throws IOException {
        String good = format.text(Reports.hostile());
        assertThat(validate(good.replace("\"level\": \"error\"", "\"level\": \"fatal\""))
                        .isValid())
                .isFalse();
        assertThat(validate(good.replace("\"uri\": \"docs", "\"uri\": \"< >")).isValid())
                .isFalse();
    }

    private JsonObject run(Report report) {
        return JsonParser.parseString(format.text(report))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
    }

    @Test
    void everyResultNamesItsRuleItsLevelAndItsPlaceFromTheRootOfTheRepository() {
        JsonObject run = run(Reports.hostile());
        List<String> rules =
                run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules").asList().stream()
                        .map(rule -> rule.getAsJsonObject().get("id").getAsString())
                        .toList();
        assertThat(rules).containsExactly("link.file", "runbook.no-owner");
        for (JsonElement element : run.getAsJsonArray("results")) {
            JsonObject result = element.getAsJsonObject();
            assertThat(rules.get(result.get("ruleIndex").getAsInt()))
                    .isEqualTo(result.get("ruleId").getAsString());
            JsonObject place =
                    result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
            assertThat(place.getAsJsonObject("artifactLocation").get("uri").getAsString())
                    .isEqualTo("docs/db%20a/100%25%23%2C%3A%3C%C3%BC%3E%26%22%E6%97%A5%E6%9C%AC.md");
        }
        JsonObject second = run.getAsJsonArray("results").get(1).getAsJsonObject();
        assertThat(second.get("level").getAsString()).isEqualTo("error");
        assertThat(second.toString()).contains("\"startLine\":3,\"startColumn\":7,\"endLine\":3,\"endColumn\":12");
    }

    @Test
    void aRuleComesWithItsPage() {
        JsonObject rule = run(Reports.report(
                        "",
                        Reports.findings("x", Reports.diagnostic(Code.LINK_FILE, "a.md", new Span(1, 2, 1, 3), "m"))))
                .getAsJsonObject("tool")
                .getAsJsonObject("driver")
                .getAsJsonArray("rules")
                .get(0)
                .getAsJsonObject();
        assertThat(rule.getAsJsonObject("help").get("markdown").getAsString()).isEqualTo("What **link.file** is.\n");
        assertThat(rule.getAsJsonObject("help").get("text").getAsString()).isEqualTo(Code.LINK_FILE.help());
    }
}
