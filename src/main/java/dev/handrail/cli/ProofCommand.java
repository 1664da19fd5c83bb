package dev.handrail.cli;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.model.Doc;
import dev.handrail.pipeline.Progress;
import dev.handrail.pipeline.Reading;
import dev.handrail.pipeline.Workers;
import dev.handrail.proof.Coverage;
import dev.handrail.proof.Proofs;
import dev.handrail.report.Visible;
import dev.handrail.text.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands of the pages against the real faults: what a lab runs, what came of it, how much was tried. */
@Command(
        name = "proof",
        description = {
            "Let a lab run the commands of the pages against the faults that their fences name.",
            "",
            "  handrail proof checks -o checks.json      the commands, parameters filled in, for the lab",
            "  handrail proof record --results FILE      take in what the lab printed: proof/record.json",
            "  handrail proof status                     how many commands were tried, by page"
        },
        synopsisSubcommandLabel = "COMMAND")
final class ProofCommand implements Runnable {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    ProofCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "proof of what? checks, record or status");
    }

    private Reading.Result read(SourceArgument source) {
        Sources.Chosen chosen = Sources.choose(source, surroundings.directory());
        try (Workers workers = new Workers(source.jobs())) {
            return new Reading(workers, Progress.NONE, Set.of()).read(chosen.source());
        }
    }

    @Command(
            name = "checks",
            description = "Write the commands that name a fault, parameters filled in, as JSON for a lab.")
    int checks(
            @Mixin CommonOptions options,
            @Mixin SourceArgument source,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            defaultValue = "",
                            description = "Where to write them. Default: standard output")
                    String output,
            @Option(names = "--open", description = "Only those that did not pass yet, as the record says.")
                    boolean open) {
        Reading.Result read = read(source);
        List<Doc> docs = read.site().docs();
        read.proofs().missing(docs).forEach(this::complain);
        Bytes checks = open ? read.proofs().openChecks(docs) : read.proofs().checks(docs);
        if (output.isEmpty()) {
            surroundings.out().print(checks.asText());
        } else {
            write(WrittenPath.of(surroundings.directory(), output), checks);
        }
        return ExitCode.FINE.status();
    }

    @Command(name = "record", description = "Take what a lab printed into proof/record.json of the source's folder.")
    int record(
            @Mixin CommonOptions options,
            @Mixin SourceArgument source,
            @Option(names = "--results", paramLabel = "FILE", required = true, description = "What the lab printed.")
                    String results) {
        Reading.Result read = read(source);
        String transcript = text(WrittenPath.of(surroundings.directory(), results));
        Proofs.Recorded recorded = read.proofs().record(read.site().docs(), transcript);
        Path file = source.folder(surroundings.directory()).resolve(Proofs.RECORD.value());
        write(file, recorded.file());
        recorded.failed().forEach(this::complain);
        surroundings
                .out()
                .println(recorded.passed() + " passed, " + recorded.failed().size() + " failed, " + recorded.untried()
                        + " not tried: " + file);
        return (recorded.failed().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS).status();
    }

    @Command(
            name = "status",
            description = "Print for each runbook how many of its diagnostic commands passed against a real fault.")
    int status(@Mixin CommonOptions options, @Mixin SourceArgument source) {
        surroundings.out().print(Coverage.of(read(source).site()).text());
        return ExitCode.FINE.status();
    }

    private void complain(String sentence) {
        surroundings.err().println("handrail: " + Visible.of(sentence));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new HandrailException(Trouble.INPUT, file + " can't be read: " + e.getMessage());
        }
    }

    private static void write(Path file, Bytes content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content.toArray());
        } catch (IOException e) {
            throw new HandrailException(Trouble.OUTPUT, file + " can't be written: " + e.getMessage());
        }
    }
}
