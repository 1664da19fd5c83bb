package dev.handrail.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.handrail.diag.Code;
import dev.handrail.diag.HandrailException;
import dev.handrail.diag.Severity;
import dev.handrail.model.Kind;
import dev.handrail.model.Parameter;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {

    static SiteConfig read(String yaml) {
        return new ConfigReader().read(new SourcePath("handrail.yml"), SourceText.of(yaml));
    }

    static HandrailException refusal(String yaml) {
        return catchThrowableOfType(HandrailException.class, () -> read(yaml));
    }

    @Test
    void readsEveryKey() {
        SiteConfig config = read(ConfigExamples.WHOLE);

        assertThat(config)
                .isEqualTo(new SiteConfig(
                        "Database runbooks",
                        "What to do when the database is away.",
                        "https://runbooks.example.com/db/",
                        "pt-BR",
                        "db/triage.md",
                        "https://git.example.com/ops/edit/{ref}/{path}",
                        Map.of("incidents", Kind.POSTMORTEM, "db/services", Kind.SERVICE),
                        List.of("drafts/**", "**/*.{bak,tmp}"),
                        Map.of(
                                "checkout",
                                new SiteConfig.Service("Payments", List.of("#payments", "+1 555 0100"), "Takes orders"),
                                "search",
                                SiteConfig.Service.UNKNOWN),
                        Map.of(
                                "host",
                                new Parameter("host", "The database host", "", "[a-z.-]+", false, true),
                                "port",
                                new Parameter("port", "", "5432", "", false, true),
                                "password",
                                new Parameter("password", "", "", "", true, true)),
                        new SiteConfig.Search(false, List.of("pg = postgres", "53300 => too many connections")),
                        new SiteConfig.Alerts(
                                List.of("prometheus/**/*.yml"),
                                List.of("runbooks/{folder}/{alert-lower}/", "alert/{alert}.html")),
                        Optional.of(Period.ofMonths(6)),
                        20,
                        1_000_000,
                        new SiteConfig.Budget(250_000, 500_000, 4_000_000),
                        Map.of(Kind.RUNBOOK, List.of("owner", "services"), Kind.PAGE, List.of("title")),
                        Map.of(
                                Code.STEP_RISK_MISSING,
                                Optional.of(Severity.ERROR),
                                Code.HTML_REFUSED,
                                Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "# nothing yet\n",
                "---\n",
                "\uFEFF# with a byte order mark\r\n",
                "kinds:\nrules: {}\n"
            })
    void nothingSaidIsTheDefault(String yaml) {
        assertThat(read(yaml)).isEqualTo(SiteConfig.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "http://a, http://a/",
        "https://a/, https://a/",
        "https://a.example:8443/x/y, https://a.example:8443/x/y/",
        "https://[::1]/x, https://[::1]/x/",
    })
    void theBaseAddressEndsInASlash(String written, String read) {
        assertThat(read("base-url: " + written + "\n").baseUrl()).isEqualTo(read);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"dev.handrail.config.ConfigExamples#refused", "dev.handrail.config.ConfigExamples#refusedByTheReader"
    })
    void refusesWithPlaceAndMend(String yaml, String message) {
        HandrailException refusal = refusal(yaml);

        assertThat(refusal).isNotNull();
        assertThat(refusal.trouble()).isEqualTo(HandrailException.Trouble.CONFIGURATION);
        assertThat(refusal.getMessage())
                .startsWith("handrail.yml:")
                .contains(message)
                .doesNotContain("\n");
    }

    @Test
    void namesEveryFaultInTheOrderOfTheFile() {
        assertThat(refusal("tilte: x\nbulk-commit: 0\nrules:\n  link.fil: off\n")
                        .getMessage())
                .isEqualTo("""
                        handrail.yml:1:1: unknown key "tilte": did you mean "title"?
                        handrail.yml:2:14: "bulk-commit" must be a whole number of 1 or more, but is "0"
                        handrail.yml:4:3: unknown key "link.fil": did you mean "link.file"?""");
    }
}
