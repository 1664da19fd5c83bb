package dev.handrail.disk;

import dev.handrail.output.OutputFile;
import dev.handrail.output.Target.Publication;
import dev.handrail.text.Bytes;
import dev.handrail.text.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that publishes a site and is gone, without any clearing up, right before the operation on the disk whose
 * number it is given. With a third argument, a write cut off leaves an empty file.
 */
final class InterruptedPublication implements FileOperations {

    static final int KILLED = 137;

    private final int fatal;
    private final boolean half;
    private int done;

    private InterruptedPublication(int fatal, boolean half) {
        this.fatal = fatal;
        this.half = half;
    }

    public static void main(String[] args) {
        FileOperations operations = new InterruptedPublication(Integer.parseInt(args[1]), args.length > 2);
        try (Publication publication = new DirectoryTarget(Path.of(args[0]), List.of(), operations).open()) {
            publication.add(OutputFile.text(new SitePath("a.html"), "new"));
            publication.add(OutputFile.text(new SitePath("c/d.html"), "new"));
            publication.commit();
        }
    }

    /** Runs it in a Java program of its own. @return its exit code: 0 if it was done before the fatal operation */
    static int run(Path output, int fatal, boolean half) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                InterruptedPublication.class.getName(),
                output.toString(),
                Integer.toString(fatal)));
        if (half) {
            command.add("half");
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private boolean isFatal() {
        return ++done == fatal;
    }

    private void step() {
        if (isFatal()) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    @Override
    public void write(Path file, Bytes content) throws IOException {
        if (isFatal()) {
            if (half) {
                Files.createFile(file);
            }
            Runtime.getRuntime().halt(KILLED);
        }
        REAL.write(file, content);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        step();
        REAL.createFolders(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        REAL.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        REAL.delete(file);
    }
}
