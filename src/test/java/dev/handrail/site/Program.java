package dev.handrail.site;

import dev.handrail.cli.App;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program as a user calls it: in this process, or in one of its own. */
public final class Program {

    private Program() {}

    /** What a call gave. */
    public record Run(int exit, String out, String err) {

        /** The findings on standard error. */
        public List<Finding> findings() {
            return Finding.in(err);
        }
    }

    /** Calls the program from a folder, with an empty environment. */
    public static Run run(Path directory, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new App(stream(out), stream(err), directory, Map.of()).run(arguments);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** Builds a folder into another. */
    public static Run build(Path source, Path site, String... options) {
        List<String> arguments = new ArrayList<>(List.of("build", source.toString(), "-o", site.toString()));
        arguments.addAll(List.of(options));
        return run(source.toAbsolutePath().getParent(), arguments.toArray(String[]::new));
    }

    /** A call in a process of its own, not yet started. What it prints goes to the file {@code log}. */
    public static ProcessBuilder child(Path java, Path log, List<String> jvmOptions, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java.toString(), "-Djava.awt.headless=true"));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.handrail.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    }

    /** Runs a call in a process of its own, on any JDK. */
    public static Run runChild(Path java, List<String> jvmOptions, String... arguments)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("handrail-child", ".log");
        try {
            int exit = child(java, log, jvmOptions, arguments).start().waitFor();
            return new Run(exit, "", Files.readString(log));
        } finally {
            Files.delete(log);
        }
    }

    /** The {@code java} that runs this. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
