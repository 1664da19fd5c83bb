package dev.handrail.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What the program knows of the place it runs in; given as values, so that a test can make its own.
 *
 * @param in what is read when a command is told to read standard input
 * @param out results
 * @param err progress, findings, complaints
 * @param directory relative paths on the command line start here
 * @param clock tells the day from which something is overdue
 * @param interactive whether {@code err} is a terminal that a person looks at
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path directory,
        Map<String, String> environment,
        Clock clock,
        boolean interactive) {

    /** What the process was started with. */
    static Surroundings ofProcess() {
        boolean terminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
        return new Surroundings(
                System.in,
                utf8(java.io.FileDescriptor.out),
                utf8(java.io.FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Clock.systemUTC(),
                terminal);
    }

    private static PrintStream utf8(java.io.FileDescriptor stream) {
        return new PrintStream(new java.io.FileOutputStream(stream), true, java.nio.charset.StandardCharsets.UTF_8);
    }
}
