package dev.handrail.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Code;
import dev.handrail.diag.Severity;
import dev.handrail.model.Kind;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema says what the reader does. */
class SchemaTest {

    private static final String TEXT = text();
    private static final JsonNode SCHEMA = YamlNode.FACTORY.create(TEXT);

    private static String text() {
        try (InputStream in = ConfigReader.class.getResourceAsStream("handrail.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Validator.Result validate(String yaml) {
        return new ValidatorFactory().withJsonNodeFactory(YamlNode.FACTORY).validate(TEXT, yaml);
    }

    private static JsonNode at(String... path) {
        JsonNode node = SCHEMA;
        for (String name : path) {
            node = node.asObject().get(name);
        }
        return node;
    }

    private static List<String> texts(JsonNode array) {
        return array.asArray().stream().map(JsonNode::asString).toList();
    }

    @Test
    void takesTheWholeExample() {
        assertThat(validate(ConfigExamples.WHOLE).getErrors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "review-every: P6M",
                "review-every: quarterly",
                "exclude: drafts/**",
                "services: {a: {escalation: x}}"
            })
    void takesWhatTheReaderTakes(String yaml) {
        assertThat(ConfigReaderTest.refusal(yaml)).isNull();
        assertThat(validate(yaml).isValid()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("dev.handrail.config.ConfigExamples#refused")
    void refusesWhatTheReaderRefuses(String yaml) {
        assertThat(validate(yaml).isValid()).isFalse();
    }

    @Test
    void hasTheKeysOfTheReader() {
        assertThat(at("properties").asObject().keySet()).containsExactlyElementsOf(ConfigReader.KEYS);
        assertThat(at("properties", "services", "additionalProperties", "properties")
                        .asObject()
                        .keySet())
                .containsExactlyElementsOf(ConfigReader.SERVICE_KEYS);
        assertThat(at("properties", "parameters", "additionalProperties", "properties")
                        .asObject()
                        .keySet())
                .containsExactlyElementsOf(ConfigReader.PARAMETER_KEYS);
        assertThat(at("properties", "budget", "properties").asObject().keySet())
                .containsExactlyElementsOf(ConfigReader.BUDGET_KEYS);
        assertThat(at("properties", "search", "properties").asObject().keySet())
                .containsExactlyElementsOf(ConfigReader.SEARCH_KEYS);
        assertThat(at("properties", "alerts", "properties").asObject().keySet())
                .containsExactlyElementsOf(ConfigReader.ALERT_KEYS);
    }

    @Test
    void everyKeyIsExplained() {
        Stream.of(
                        at("properties"),
                        at("properties", "services", "additionalProperties", "properties"),
                        at("properties", "parameters", "additionalProperties", "properties"),
                        at("properties", "budget", "properties"),
                        at("properties", "search", "properties"),
                        at("properties", "alerts", "properties"))
                .flatMap(properties -> properties.asObject().entrySet().stream())
                .map(Map.Entry::getValue)
                .forEach(property -> assertThat(property.asObject()).containsKeys("title", "description"));
    }

    @Test
    void hasTheRulesLevelsAndKindsOfTheProgram() {
        assertThat(texts(at("properties", "rules", "propertyNames", "enum")))
                .as("a new Code also belongs into handrail.schema.json, properties.rules.propertyNames.enum")
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Code.values()).map(Code::id).toList());
        assertThat(texts(at("properties", "rules", "additionalProperties", "enum")))
                .containsExactlyElementsOf(
                        Stream.concat(Arrays.stream(Severity.values()).map(Severity::id), Stream.of("off"))
                                .toList());
        assertThat(texts(at("properties", "required", "propertyNames", "enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::id).toList());
        assertThat(texts(at("properties", "kinds", "additionalProperties", "enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::id).toList());
    }

    @Test
    void hasTheDefaultsOfTheProgram() {
        assertThat(at("properties", "title", "default").asString()).isEqualTo(SiteConfig.DEFAULT.title());
        assertThat(at("properties", "language", "default").asString()).isEqualTo(SiteConfig.DEFAULT.language());
        assertThat(at("properties", "bulk-commit", "default").asInteger()).isEqualTo(SiteConfig.DEFAULT.bulkCommit());
        assertThat(at("properties", "max-page-bytes", "default").asInteger())
                .isEqualTo(SiteConfig.DEFAULT.maxPageBytes());
        SiteConfig.Budget budget = SiteConfig.DEFAULT.budget();
        assertThat(ConfigReader.BUDGET_KEYS)
                .extracting(key -> at("properties", "budget", "properties", key, "default")
                        .asInteger()
                        .intValue())
                .containsExactly(budget.page(), budget.image(), budget.total());
    }
}
