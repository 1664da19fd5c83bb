package dev.handrail.cli;

import dev.handrail.diag.Threshold;
import dev.handrail.git.FileComparison;
import dev.handrail.git.ForkSource;
import dev.handrail.pipeline.Against;
import dev.handrail.pipeline.Against.Scope;
import dev.handrail.pipeline.Check;
import dev.handrail.pipeline.CheckOptions;
import dev.handrail.pipeline.External;
import dev.handrail.pipeline.Progress;
import dev.handrail.pipeline.Reading;
import dev.handrail.pipeline.Workers;
import dev.handrail.render.BuiltInTexts;
import dev.handrail.render.Renderer;
import dev.handrail.render.TemplateTexts;
import dev.handrail.report.Baseline;
import dev.handrail.report.Finding;
import dev.handrail.report.Findings;
import dev.handrail.report.Report;
import dev.handrail.report.TextReport;
import dev.handrail.text.SourcePath;
import dev.handrail.web.Inquiry;
import dev.handrail.web.Reach;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds the pages against all rules. */
@Command(name = "check", description = "Hold the pages against all rules. No site is written.")
final class CheckCommand implements Callable<Integer> {

    /** For one answer of a host. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Mixin
    private ReportOptions form;

    @Mixin
    private BaselineOptions baseline;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "Status 1 if there is a finding of this severity or a graver one: error, warning, info, or"
                    + " never. Default: ${DEFAULT-VALUE}")
    private Threshold failOn;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day from which something is overdue, such as 2026-03-31. Default: today, UTC")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "REF",
            description =
                    "Also find the addresses that were published as of this branch, tag or commit and are gone. Of a"
                            + " branch that went on, it is the commit where the pages left it that counts.")
    private Optional<String> against = Optional.empty();

    @Option(
            names = "--changed-only",
            description =
                    "With --against: only findings on lines changed since, and those that the change brought about.")
    private boolean changedOnly;

    @Option(
            names = "--external",
            description =
                    "Also ask for every address on the web that pages link to. Hosts of private networks are left out.")
    private boolean external;

    @Option(names = "--private-hosts", description = "With --external: ask hosts of private networks, too.")
    private boolean privateHosts;

    @Spec
    private CommandSpec spec;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (changedOnly && baseline.isWritten()) {
            throw new ParameterException(
                    spec.commandLine(), "--write-baseline needs all findings, so it can't go with --changed-only");
        }
        Sources.Chosen chosen = Sources.choose(source, surroundings.directory());
        Baseline known = baseline.read(surroundings.directory());
        Check.Result result = check(chosen);
        List<Finding> all = Findings.of(result.findings(), result.quotes()::at);
        if (baseline.isWritten()) {
            known = baseline.write(all, surroundings.directory());
        }
        Baseline.Comparison compared = known.compare(
                all, path -> SourcePath.isValid(path) && result.files().contains(new SourcePath(path)));
        int gone = changedOnly ? 0 : compared.gone();
        Report report = new Report(compared.fresh(), result.pages(), chosen.folder(), failOn, compared.known(), gone);
        form.give(report, surroundings);
        if (!common.quiet()) {
            TextReport.conclusion(report).forEach(surroundings.err()::println);
        }
        return (report.failed() ? ExitCode.FINDINGS : ExitCode.FINE).status();
    }

    private Check.Result check(Sources.Chosen chosen) {
        LocalDate today = asOf.orElseGet(() -> LocalDate.now(surroundings.clock()));
        Renderer renderer = new Renderer(new BuiltInTexts(), TemplateTexts.NONE);
        try (Workers workers = new Workers(source.jobs())) {
            Progress progress =
                    common.quiet() ? Progress.NONE : new TextProgress(surroundings.err(), surroundings.interactive());
            Reading reading = new Reading(workers, progress, Reading.reserved(renderer.assets()));
            return new Check(reading, workers, progress, new CheckOptions(today, against(), web()))
                    .run(chosen.source());
        }
    }

    private Optional<Against> against() {
        if (changedOnly && against.isEmpty() || against.filter(String::isBlank).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--against takes a branch, tag or commit" + (changedOnly ? ", which --changed-only needs" : ""));
        }
        Scope scope = changedOnly ? Scope.CHANGES : Scope.EVERYTHING;
        return against.map(ref -> new Against(
                new ForkSource(source.folder(surroundings.directory()), source.ref(), ref),
                ref,
                new FileComparison(),
                scope));
    }

    private Optional<External> web() {
        if (privateHosts && !external) {
            throw new ParameterException(spec.commandLine(), "--private-hosts says how far --external goes: give both");
        }
        Reach reach = privateHosts ? Reach.PRIVATE : Reach.PUBLIC;
        return external ? Optional.of(new External(new Inquiry(reach, PATIENCE)::ask)) : Optional.empty();
    }
}
