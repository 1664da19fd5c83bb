package dev.handrail.cli;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.pipeline.Publishing;
import dev.handrail.pipeline.Reading;
import dev.handrail.search.IndexBuilder;
import dev.handrail.search.SearchIndex;
import dev.handrail.search.ShardScript;
import dev.handrail.search.engine.Answer;
import dev.handrail.search.engine.SearchSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the steps for a symptom, an alert name, a code or a pasted log, as the search of the site does. */
@Command(name = "search", description = "Find the steps for a symptom, an alert, a code or a pasted log.")
final class SearchCommand implements Callable<Integer> {

    /** More is not read from standard input: the lines that tell something are among the first or repeat themselves. */
    private static final int LARGEST = 8_000_000;

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(
            arity = "1..*",
            paramLabel = "QUERY",
            description = "Words, or - to read them from standard input. Words that start with - go behind --.")
    private List<String> query = List.of();

    @Option(
            names = {"-n", "--hits"},
            paramLabel = "N",
            defaultValue = "10",
            description = "How many hits to print, 1 to 100. Default: ${DEFAULT-VALUE}")
    private int hits;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}")
    private Format format;

    @Mixin
    private PagesOption pages;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            defaultValue = "",
            description = "Search the index of a built site instead.")
    private String site;

    /** How to print. */
    enum Format {
        TEXT,
        JSON
    }

    SearchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (hits < 1 || hits > 100) {
            throw new ParameterException(spec.commandLine(), "-n takes a number from 1 to 100, not " + hits);
        }
        String text = query();
        SearchSession session = new SearchSession();
        session.begin(text);
        session.limit(hits);
        Answer answer =
                site.isEmpty() ? ofSource(session) : ofSite(session, WrittenPath.of(surroundings.directory(), site));
        SearchReport report = new SearchReport(text, answer);
        surroundings.out().print(format == Format.JSON ? report.json() : report.text());
        return ExitCode.FINE.status();
    }

    private String query() {
        if (!query.equals(List.of("-"))) {
            return String.join(" ", query);
        }
        try {
            return new String(surroundings.in().readNBytes(LARGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new HandrailException(Trouble.INPUT, "standard input can't be read: " + e.getMessage());
        }
    }

    private Answer ofSource(SearchSession session) {
        Reading.Result read = pages.read(surroundings.directory());
        SearchIndex index = new IndexBuilder(Publishing.searchOptions(read.config())).index(read.site());
        return index.answer(session);
    }

    private static Answer ofSite(SearchSession session, Path folder) {
        if (!Files.isRegularFile(folder.resolve(SearchSession.HEAD_FILE))) {
            throw new HandrailException(Trouble.INPUT, "no search index in " + folder + ": build the site first");
        }
        return session.answer(name -> shard(folder.resolve(session.file(name))));
    }

    private static String shard(Path file) {
        try {
            String script = Files.readString(file);
            if (ShardScript.isWhole(script)) {
                return ShardScript.payload(script);
            }
        } catch (IOException e) {
            // Said below: a file that can't be read is as good as none.
        }
        throw new HandrailException(
                Trouble.INPUT,
                "the search index is not whole or not of this version, build the site again: " + file
                        + " can't be read");
    }
}
