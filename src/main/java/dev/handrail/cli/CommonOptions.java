package dev.handrail.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing about progress.")
    private boolean quiet;

    @Option(names = "--stacktrace", description = "Show where in the program a failure happened.")
    private boolean stacktrace;

    boolean quiet() {
        return quiet;
    }
}
