package dev.handrail.cli;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Severity;
import dev.handrail.pipeline.Build;
import dev.handrail.pipeline.BuildOptions;
import dev.handrail.pipeline.Progress;
import dev.handrail.pipeline.Workers;
import dev.handrail.render.BuiltInTexts;
import dev.handrail.render.Renderer;
import dev.handrail.render.TemplateTexts;
import dev.handrail.report.TextReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds the site. */
@Command(name = "build", description = "Write the site. The former one stays whole until the new one is.")
final class BuildCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "site",
            description = "Where to write it: a new or empty folder, or a site built before. Default: ${DEFAULT-VALUE}")
    private String output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "",
            description = "Where it will be published; needed for sitemap and feed, links do without.")
    private String baseUrl;

    @Option(
            names = "--template",
            paramLabel = "DIR",
            defaultValue = "",
            description = "A folder whose files take the place of the built-in templates, styles and scripts.")
    private String template;

    @Option(names = "--strict", description = "Fail with status 1 if there is an error among the findings.")
    private boolean strict;

    @Option(
            names = "--no-cache",
            description = "Build everything anew. Nothing is kept between builds so far, so this changes nothing yet.")
    private boolean noCache;

    @Option(names = "--open", description = "Open the built site in the browser.")
    private boolean open;

    BuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path place = WrittenPath.of(surroundings.directory(), output);
        Build.Result result = build(place);
        report(result, place);
        boolean failed = strict && result.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
        return (failed ? ExitCode.FINDINGS : ExitCode.FINE).status();
    }

    private Build.Result build(Path place) {
        Sources.Chosen chosen = Sources.choose(source, surroundings.directory(), place);
        Optional<Path> overlay = Optional.of(template)
                .filter(dir -> !dir.isEmpty())
                .map(dir -> WrittenPath.of(surroundings.directory(), dir));
        Renderer renderer = new Renderer(
                new BuiltInTexts(),
                overlay.<TemplateTexts>map(TemplateFolder::new).orElse(TemplateTexts.NONE));
        BuildOptions options = new BuildOptions(checkedBaseUrl(), Version.generator());
        try (Workers workers = new Workers(source.jobs())) {
            Progress progress =
                    common.quiet() ? Progress.NONE : new TextProgress(surroundings.err(), surroundings.interactive());
            Build build = new Build(options, renderer, workers, progress);
            return build.run(chosen.source(), chosen.target(place, overlay));
        }
    }

    private String checkedBaseUrl() {
        if (baseUrl.isEmpty() || baseUrl.matches("https?://[^\\s\"<>]+")) {
            return baseUrl.isEmpty() || baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
        }
        throw new ParameterException(
                spec.commandLine(),
                "--base-url takes an address such as https://runbooks.example.org/, not " + baseUrl);
    }

    private void report(Build.Result result, Path place) {
        PrintStream err = surroundings.err();
        List<Diagnostic> findings = result.findings();
        findings.forEach(finding -> err.println(TextReport.line(finding)));
        if (!findings.isEmpty() && !common.quiet()) {
            err.println(TextReport.summary(findings) + "; 'handrail explain CODE' says what a code means");
        }
        Path front = place.resolve("index.html");
        surroundings
                .out()
                .println(result.pages() + (result.pages() == 1 ? " page" : " pages") + ", " + result.files()
                        + " files written to " + place);
        surroundings.out().println("Open " + front.toUri());
        if (open && !Browser.open(front)) {
            err.println("handrail: no browser could be started; open the address above");
        }
    }
}
