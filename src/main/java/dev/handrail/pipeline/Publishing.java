package dev.handrail.pipeline;

import dev.handrail.config.SiteConfig;
import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.export.Publisher;
import dev.handrail.model.Routes;
import dev.handrail.model.Site;
import dev.handrail.output.OutputFile;
import dev.handrail.output.Target;
import dev.handrail.render.Renderer;
import dev.handrail.search.IndexBuilder;
import dev.handrail.search.SearchOptions;
import dev.handrail.source.SourceFile;
import dev.handrail.text.Bytes;
import dev.handrail.text.SitePath;
import dev.handrail.text.Span;
import dev.handrail.view.PagePlan;
import dev.handrail.view.ViewOptions;
import dev.handrail.view.Views;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The second half of a build: from a site to the files of a target. */
public final class Publishing {

    private final BuildOptions options;
    private final Renderer renderer;
    private final Workers workers;
    private final Progress progress;

    Publishing(BuildOptions options, Renderer renderer, Workers workers, Progress progress) {
        this.options = options;
        this.renderer = renderer;
        this.workers = workers;
        this.progress = progress;
    }

    /** Writes everything. @return how many files there are, with the findings made on the way */
    Outcome<Integer> write(Reading.Result read, List<OutputFile> assets, Target.Publication publication) {
        List<Diagnostic> findings = new ArrayList<>();
        Counter counter = new Counter(publication);
        assets.forEach(counter::add);
        Site site = read.site()
                .covered(new Alerts(read, options.baseUrl()).ofSource().value());
        MachineFiles.of(site, publisher(read.config())).forEach(counter::add);
        index(site, searchOptions(read.config()), counter);
        pages(site, viewOptions(read), counter, findings);
        copies(read, counter, findings);
        return new Outcome<>(counter.count, findings);
    }

    private void index(Site site, SearchOptions searched, Counter counter) {
        progress.start("indexing pages", site.docs().size());
        new IndexBuilder(searched).build(site).forEach(counter::add);
        progress.end();
    }

    private void pages(Site site, ViewOptions shown, Counter counter, List<Diagnostic> findings) {
        List<PagePlan> plans = new Views(shown).plan(site);
        progress.start("writing pages", plans.size());
        int[] done = {0};
        workers.each(plans, plan -> renderer.render(plan.view()), outcome -> {
            counter.add(outcome.value());
            findings.addAll(outcome.diagnostics());
            progress.advance(++done[0]);
        });
        progress.end();
    }

    /** The markdown of every page, and what pages link to. */
    private void copies(Reading.Result read, Counter counter, List<Diagnostic> findings) {
        List<SourceFile> wanted = new ArrayList<>();
        read.site().docs().forEach(doc -> wanted.add(read.files().get(doc.path())));
        read.site().files().forEach(path -> wanted.add(read.files().get(path)));
        workers.each(wanted, file -> copy(file, read.config()), outcome -> {
            counter.add(outcome.value());
            findings.addAll(outcome.diagnostics());
        });
    }

    private static Outcome<OutputFile> copy(SourceFile file, SiteConfig config) {
        SitePath to = Reading.isPage(file.path()) ? Routes.twin(file.path()) : Routes.file(file.path());
        if (Reading.isPage(file.path()) && file.size() > config.maxPageBytes()) {
            return Outcome.of(OutputFile.text(to, "This page is too large to be published.\n"));
        }
        try {
            return Outcome.of(new OutputFile(to, Bytes.of(file.content().read())));
        } catch (IOException e) {
            String why = "the file can't be read: " + e.getMessage();
            return new Outcome<>(
                    new OutputFile(to, Bytes.of("")),
                    List.of(Diagnostic.of(Code.SOURCE_UNREADABLE, file.path(), Span.START, why)));
        }
    }

    /** How the index of a site with a configuration is made. */
    public static SearchOptions searchOptions(SiteConfig config) {
        return new SearchOptions(config.search().packs(), config.search().words(), config.triage());
    }

    private Publisher publisher(SiteConfig config) {
        return new Publisher(config.title(), config.description(), baseUrl(config), options.generator());
    }

    private String baseUrl(SiteConfig config) {
        return options.baseUrl().isEmpty() ? config.baseUrl() : options.baseUrl();
    }

    private ViewOptions viewOptions(Reading.Result read) {
        SiteConfig config = read.config();
        Optional<LocalDate> asOf =
                read.site().repository().committed().map(when -> LocalDate.ofInstant(when, ZoneOffset.UTC));
        Map<String, ViewOptions.Service> services = new HashMap<>();
        config.services()
                .forEach((name, service) -> services.put(
                        name, new ViewOptions.Service(service.owner(), service.escalation(), service.description())));
        return new ViewOptions(
                config.title(),
                config.description(),
                config.language(),
                baseUrl(config),
                config.triage(),
                asOf,
                services);
    }

    /** Hands files to the publication and counts them. */
    private static final class Counter {

        private final Target.Publication publication;
        private int count;

        Counter(Target.Publication publication) {
            this.publication = publication;
        }

        void add(OutputFile file) {
            publication.add(file);
            count++;
        }
    }
}
