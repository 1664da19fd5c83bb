package dev.handrail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a program cost, all its processes together.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of processor time, user and system
 * @param peakMegabytes the most memory that one of its processes held at once, in MiB; 0 if it can't be told
 */
record Measured(double wall, double cpu, double peakMegabytes) {

    private static final Path TIME = Path.of("/usr/bin/time");

    /**
     * Runs a command to its end. {@code time} (Debian's package of that name) measures; without it bash does, which
     * can't tell the memory.
     *
     * @return empty if the command failed; its last output is then printed
     */
    static Optional<Measured> of(Path directory, List<String> command) throws IOException, InterruptedException {
        Path figures = Files.createTempFile("handrail-bench", ".time");
        Path log = Files.createTempFile("handrail-bench", ".log");
        try {
            Process process = new ProcessBuilder(timed(figures, command))
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor() != 0) {
                System.out.println("failed: " + String.join(" ", command) + "\n"
                        + Files.readString(log).lines().limit(20).toList());
                return Optional.empty();
            }
            return Optional.of(read(Files.readString(figures)));
        } finally {
            Files.delete(figures);
            Files.delete(log);
        }
    }

    private static List<String> timed(Path figures, List<String> command) {
        List<String> line = new ArrayList<>();
        if (Files.isExecutable(TIME)) {
            line.addAll(List.of(TIME.toString(), "-o", figures.toString(), "-f", "%e %U %S %M"));
        } else {
            String script = "TIMEFORMAT='%R %U %S 0'; out=$1; shift; { time \"$@\" 2>&3; } 3>&2 2>\"$out\"";
            line.addAll(List.of("bash", "-c", script, "bash", figures.toString()));
        }
        line.addAll(command);
        return line;
    }

    private static Measured read(String figures) {
        String[] words = figures.strip().split("\\s+");
        return new Measured(
                Double.parseDouble(words[0]),
                Double.parseDouble(words[1]) + Double.parseDouble(words[2]),
                Double.parseDouble(words[3]) / 1024);
    }

    /** Both, one after the other. */
    Measured then(Measured next) {
        return new Measured(wall + next.wall, cpu + next.cpu, Math.max(peakMegabytes, next.peakMegabytes));
    }
}
