package dev.handrail.pipeline;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.diag.Policy;
import dev.handrail.lint.Silencing;
import dev.handrail.output.OutputFile;
import dev.handrail.output.Target;
import dev.handrail.render.Renderer;
import dev.handrail.source.ContentSource;
import java.util.ArrayList;
import java.util.List;

/** The one build path: source to site to files, in the order of the stages. */
public final class Build {

    private final BuildOptions options;
    private final Renderer renderer;
    private final Workers workers;
    private final Progress progress;

    public Build(BuildOptions options, Renderer renderer, Workers workers, Progress progress) {
        this.options = options;
        this.renderer = renderer;
        this.workers = workers;
        this.progress = progress;
    }

    /**
     * What came of a build.
     *
     * @param findings with the severities that the configuration gives them, sorted
     * @param pages how many pages the source has
     * @param files how many files were written
     */
    public record Result(List<Diagnostic> findings, int pages, int files) {

        public Result {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Builds the whole site into a target. Nothing is visible there until all of it is.
     *
     * @throws dev.handrail.diag.HandrailException if the source can't be read or the target not written; the target is
     *     then as it was
     */
    public Result run(ContentSource source, Target target) {
        List<OutputFile> assets = renderer.assets();
        Reading reading = new Reading(workers, progress, Reading.reserved(assets));
        try (Target.Publication publication = target.open()) {
            Reading.Result read = reading.read(source);
            Publishing publishing = new Publishing(options, renderer, workers, progress);
            Outcome<Integer> written = publishing.write(read, assets, publication);
            publication.commit();
            List<Diagnostic> findings = new ArrayList<>(read.findings());
            findings.addAll(written.diagnostics());
            List<Diagnostic> heard = new Silencing(read.site().docs()).apply(findings);
            Policy policy = new Policy(read.config().rules());
            return new Result(policy.apply(heard), read.site().docs().size(), written.value());
        }
    }
}
