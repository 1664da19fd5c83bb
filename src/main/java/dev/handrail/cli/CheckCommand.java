package dev.handrail.cli;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Severity;
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
import dev.handrail.report.TextReport;
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
@Command(name = "check", description = "Hold the pages against all rules. Nothing is written.")
final class CheckCommand implements Callable<Integer> {

    /** For one answer of a host. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "Status 1 if there is a finding of this severity or a graver one: error, warning or info."
                    + " Default: ${DEFAULT-VALUE}")
    private Severity failOn;

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
        List<Diagnostic> findings = check().findings();
        findings.forEach(finding -> surroundings.out().println(TextReport.line(finding)));
        if (!findings.isEmpty() && !common.quiet()) {
            surroundings
                    .err()
                    .println(TextReport.summary(findings) + "; 'handrail explain CODE' says what a code means");
        }
        boolean failed =
                findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) <= 0);
        return (failed ? ExitCode.FINDINGS : ExitCode.FINE).status();
    }

    private Check.Result check() {
        Sources.Chosen chosen = Sources.choose(source, surroundings.directory());
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
