package dev.handrail.cli;

import dev.handrail.alert.Annotations;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.diag.Outcome;
import dev.handrail.diag.Policy;
import dev.handrail.diag.Severity;
import dev.handrail.model.Coverage;
import dev.handrail.pipeline.Alerts;
import dev.handrail.pipeline.Reading;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pairs alerts with the pages that say what to do about them. */
@Command(name = "alerts", description = "Tell which alerts have a page, and which pages have an alert.")
final class AlertsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    @Parameters(
            arity = "0..*",
            paramLabel = "RULES",
            description =
                    "Rule files of Prometheus, its operator, Helm, Grafana or jsonnet, or folders of them. Default:"
                            + " those in the source.")
    private List<String> rules = List.of();

    @Mixin
    private PagesOption pages;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}")
    private Format format;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "Status 1 if there is a finding of this severity or a graver one: error, warning or info."
                    + " Default: ${DEFAULT-VALUE}")
    private Severity failOn;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "",
            description = "Where the site is published. Default: base-url of handrail.yml")
    private String baseUrl;

    @Option(
            names = "--write",
            description =
                    "Print annotations that lead from the alerts to their pages, to be pasted into the rules, instead."
                            + " No file is changed.")
    private boolean write;

    /** How to print. */
    enum Format {
        TEXT,
        JSON
    }

    AlertsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Reading.Result read = pages.read(surroundings.directory());
        Alerts alerts = new Alerts(read, baseUrl.isEmpty() || baseUrl.endsWith("/") ? baseUrl : baseUrl + "/");
        Outcome<Coverage> outcome =
                rules.isEmpty() ? alerts.ofSource() : alerts.of(RuleArguments.files(rules, surroundings.directory()));
        if (write) {
            surroundings.out().print(new Annotations(read.site(), published(alerts)).yaml(outcome.value()));
            return ExitCode.FINE.status();
        }
        List<Diagnostic> findings = new Policy(read.config().rules()).apply(outcome.diagnostics());
        CoverageReport report = new CoverageReport(read.site(), outcome.value(), findings);
        surroundings.out().print(format == Format.JSON ? report.json() : report.text());
        if (!common.quiet()) {
            surroundings.err().println(report.summary());
        }
        boolean failed =
                findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) <= 0);
        return (failed ? ExitCode.FINDINGS : ExitCode.FINE).status();
    }

    private static String published(Alerts alerts) {
        if (alerts.baseUrl().isEmpty()) {
            throw new HandrailException(
                    Trouble.USAGE,
                    "--write needs the address of the site: give it as --base-url, or as base-url in handrail.yml");
        }
        return alerts.baseUrl();
    }
}
