package dev.handrail.report;

import dev.handrail.diag.Code;
import dev.handrail.diag.Severity;
import dev.handrail.text.Json;
import dev.handrail.text.SitePath;
import dev.handrail.text.Span;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** SARIF 2.1.0 (OASIS standard), with what forges that read it ask for. Of the rules, only those with a finding. */
public final class SarifReport implements ReportFormat {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private final String version;
    private final Function<Code, String> pages;

    /**
     * @param version of this program
     * @param pages what there is to say about a rule, in markdown
     */
    public SarifReport(String version, Function<Code, String> pages) {
        this.version = version;
        this.pages = pages;
    }

    @Override
    public String text(Report report) {
        List<String> rules = List.copyOf(
                new TreeSet<>(report.findings().stream().map(Finding::rule).toList()));
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver(rules)));
        run.put("columnKind", "utf16CodeUnits");
        run.put("originalUriBaseIds", Map.of(ROOT, Map.of("description", text("The root of the repository."))));
        run.put(
                "results",
                report.findings().stream()
                        .map(finding -> result(finding, rules.indexOf(finding.rule()), report.repositoryPath(finding)))
                        .toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Json.pretty(log).asText();
    }

    private Map<String, Object> driver(List<String> rules) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Handrail");
        driver.put("version", version);
        driver.put(
                "rules",
                rules.stream().map(id -> rule(Code.of(id).orElseThrow())).toList());
        return driver;
    }

    private Map<String, Object> rule(Code code) {
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", code.help());
        help.put("markdown", pages.apply(code));
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code.id());
        rule.put("shortDescription", text(code.meaning()));
        rule.put("fullDescription", text(code.meaning()));
        rule.put("help", help);
        rule.put("defaultConfiguration", Map.of("level", level(code.severity())));
        rule.put(
                "properties",
                Map.of("tags", List.of(code.id().substring(0, code.id().indexOf('.')))));
        return rule;
    }

    private static Map<String, Object> result(Finding finding, int rule, String path) {
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("uri", uri(path));
        artifact.put("uriBaseId", ROOT);
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", artifact);
        place.put("region", region(finding.at()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.rule());
        result.put("ruleIndex", rule);
        result.put("level", level(finding.diagnostic().severity()));
        result.put("message", text(finding.diagnostic().message()));
        result.put("locations", List.of(Map.of("physicalLocation", place)));
        // Under this name GitHub looks for what tells two findings apart; it is unique in the whole run.
        result.put("partialFingerprints", Map.of("primaryLocationLineHash", finding.fingerprint()));
        return result;
    }

    private static String uri(String path) {
        return Arrays.stream(path.split("/")).map(SitePath::encodeFragment).collect(Collectors.joining("/"));
    }

    private static Map<String, Object> region(Span at) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", at.line());
        region.put("startColumn", at.column());
        region.put("endLine", at.endLine());
        region.put("endColumn", at.endColumn());
        return region;
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
