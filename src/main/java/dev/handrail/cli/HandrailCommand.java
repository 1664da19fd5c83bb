package dev.handrail.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(
        name = "handrail",
        description = "Turns markdown runbooks and postmortems kept in git into a cross-linked static site.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        footer = {
            "",
            "Exit status: 0 fine, 1 findings at or above the threshold, 2 usage,",
            "3 configuration, 4 input or git can't be read, 5 writing failed,",
            "70 a fault of Handrail itself.",
            "",
            "Start with: handrail build --open"
        })
final class HandrailCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show version and commit.")
    private boolean version;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
