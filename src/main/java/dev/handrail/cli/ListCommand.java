package dev.handrail.cli;

import dev.handrail.export.Publisher;
import dev.handrail.export.SiteJson;
import dev.handrail.model.Doc;
import dev.handrail.pipeline.Progress;
import dev.handrail.pipeline.Reading;
import dev.handrail.pipeline.Workers;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what was understood of the pages. */
@Command(name = "list", description = "Print the pages, or the whole model as JSON.")
final class ListCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common;

    @Mixin
    private SourceArgument source;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text: kind, steps, path and title of each page; json: the model. Default: text")
    private Format format;

    /** How to print. */
    enum Format {
        TEXT,
        JSON
    }

    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Sources.Chosen chosen = Sources.choose(source, surroundings.directory());
        try (Workers workers = new Workers(source.jobs())) {
            Reading.Result read = new Reading(workers, Progress.NONE, Set.of()).read(chosen.source());
            if (format == Format.JSON) {
                Publisher publisher = new Publisher(
                        read.config().title(),
                        read.config().description(),
                        read.config().baseUrl(),
                        Version.generator());
                surroundings.out().print(new SiteJson(publisher).text(read.site()));
            } else {
                read.site().docs().forEach(this::print);
            }
        }
        return ExitCode.FINE.status();
    }

    private void print(Doc doc) {
        surroundings
                .out()
                .printf(
                        "%-10s %4d  %s  %s%n",
                        doc.kind().id(),
                        doc.steps().count(),
                        doc.path(),
                        doc.head().title());
    }
}
