package dev.handrail.pipeline;

import dev.handrail.config.SiteConfig;
import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.link.LinkRules;
import dev.handrail.link.Linker;
import dev.handrail.model.Doc;
import dev.handrail.model.Routes;
import dev.handrail.model.Site;
import dev.handrail.output.OutputFile;
import dev.handrail.parse.DocReader;
import dev.handrail.parse.ParseOptions;
import dev.handrail.proof.Proofs;
import dev.handrail.source.ContentSource;
import dev.handrail.source.HiddenName;
import dev.handrail.source.Snapshot;
import dev.handrail.source.SourceFile;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The first half of every command: from a source to a site. */
public final class Reading {

    private final Workers workers;
    private final Progress progress;
    private final Set<SitePath> reserved;

    /** @param reserved paths at which the site has files of its own, so that no file of the source may take them */
    public Reading(Workers workers, Progress progress, Set<SitePath> reserved) {
        this.workers = workers;
        this.progress = progress;
        Set<SitePath> all = new HashSet<>(reserved);
        all.addAll(Routes.everywhere());
        this.reserved = Set.copyOf(all);
    }

    /**
     * A source, read.
     *
     * @param files the files that the site may use, by path
     * @param proofs what the source says of its lab
     * @param findings of all stages so far, as they were made
     */
    public record Result(
            SiteConfig config, Site site, Map<SourcePath, SourceFile> files, Proofs proofs, List<Diagnostic> findings) {

        public Result {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads, parses and links.
     *
     * @throws dev.handrail.diag.HandrailException if the source, its repository or its configuration can't be used
     */
    public Result read(ContentSource source) {
        List<Diagnostic> findings = new ArrayList<>();
        Snapshot snapshot = collect(source.snapshot(), findings);
        SiteConfig config = Configuration.of(snapshot.files());
        PathGlobs excluded = new PathGlobs(config.exclude());
        Map<SourcePath, SourceFile> files = used(snapshot, excluded, findings);
        List<SourceFile> pages =
                files.values().stream().filter(file -> isPage(file.path())).toList();

        List<Doc> docs = parse(pages, config, findings);
        LinkRules rules = new LinkRules(
                new LinkedFiles(files, reserved)::refusal,
                config.alerts().redirects(),
                path -> HiddenName.matchesAny(path.value())
                        || snapshot.ignored().file(path)
                        || excluded.match(path),
                snapshot.tracked()::holds);
        Linker linker = new Linker(config.services().keySet(), reserved, rules);
        Site site = collect(linker.link(docs, files.keySet(), snapshot.repository()), findings);
        Proofs proofs = collect(ProofFiles.read(files), findings);
        return new Result(config, site.tried(proofs.of(docs)), files, proofs, findings);
    }

    private List<Doc> parse(List<SourceFile> pages, SiteConfig config, List<Diagnostic> findings) {
        DocReader parser = new DocReader(new ParseOptions(config.kinds(), config.parameters(), config.reviewEvery()));
        PageReader reader = new PageReader(parser, config.maxPageBytes());
        List<Doc> docs = new ArrayList<>(pages.size());
        progress.start("reading pages", pages.size());
        workers.each(pages, reader::read, outcome -> {
            docs.add(collect(outcome, findings));
            progress.advance(docs.size());
        });
        progress.end();
        return docs;
    }

    private Map<SourcePath, SourceFile> used(Snapshot snapshot, PathGlobs excluded, Collection<Diagnostic> findings) {
        Map<SourcePath, SourceFile> files = new TreeMap<>();
        for (SourceFile file : snapshot.files()) {
            if (excluded.match(file.path())) {
                continue;
            }
            Optional<String> taken = fileOfOursAbove(file.path());
            if (taken.isEmpty()) {
                files.put(file.path(), file);
            } else if (isPage(file.path())) {
                String why = "The site has a file of its own called " + taken.get() + ". Rename the folder.";
                findings.add(Diagnostic.of(Code.SOURCE_UNREADABLE, file.path(), Span.START, why));
            }
        }
        return files;
    }

    private Optional<String> fileOfOursAbove(SourcePath path) {
        String value = path.value();
        for (int slash = value.indexOf('/'); slash > 0; slash = value.indexOf('/', slash + 1)) {
            String above = value.substring(0, slash);
            if (reserved.contains(new SitePath(above))) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** Whether a file is a page of markdown. */
    static boolean isPage(SourcePath path) {
        return path.extension().equals("md");
    }

    private static <T> T collect(Outcome<T> outcome, Collection<Diagnostic> findings) {
        findings.addAll(outcome.diagnostics());
        return outcome.value();
    }

    /** Paths of the files that {@link Publishing} makes whatever the source holds. */
    public static Set<SitePath> reserved(Collection<OutputFile> assets) {
        Set<SitePath> paths = new HashSet<>(MachineFiles.PATHS);
        assets.forEach(asset -> paths.add(asset.path()));
        return paths;
    }
}
