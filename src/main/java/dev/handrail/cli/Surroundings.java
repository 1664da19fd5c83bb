package dev.handrail.cli;

import java.io.Console;
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
        boolean terminal = isTerminal(System.console()) && !"dumb".equals(System.getenv("TERM"));
        return new Surroundings(
                System.in,
                utf8(java.io.FileDescriptor.out),
                utf8(java.io.FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Clock.systemUTC(),
                terminal);
    }

    /** From Java 22 on there is always a console; whether it is a terminal is then said by a method of its own. */
    private static boolean isTerminal(Console console) {
        try {
            return console != null
                    && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Whether colours are wanted: by a person at a terminal who has not said no (no-color.org). */
    boolean colours() {
        return interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    private static PrintStream utf8(java.io.FileDescriptor stream) {
        return new PrintStream(new java.io.FileOutputStream(stream), true, java.nio.charset.StandardCharsets.UTF_8);
    }
}
