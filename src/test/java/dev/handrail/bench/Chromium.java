package dev.handrail.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A Chromium or Chrome without a window, with a profile of its own. */
record Chromium(Process process, Scratch profile) implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Opens an address; empty if no browser is installed. */
    static Optional<Chromium> open(String address) throws IOException {
        Optional<Path> executable = executable();
        if (executable.isEmpty()) {
            return Optional.empty();
        }
        Scratch profile = Scratch.make();
        List<String> command = new ArrayList<>(List.of(
                executable.get().toString(),
                "--headless",
                "--remote-debugging-port=0",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile.folder()));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--no-sandbox");
        }
        command.add(address);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return Optional.of(new Chromium(process, profile));
    }

    private static Optional<Path> executable() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Waits for what a page is to report. @throws IOException if the browser ends before that, or after half an hour */
    String await(CompletableFuture<String> report) throws IOException {
        process.onExit().thenRun(() -> report.completeExceptionally(new IOException("the browser ended")));
        try {
            return report.orTimeout(30, TimeUnit.MINUTES).join();
        } catch (CompletionException e) {
            throw new IOException("the browser did not report", e);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        profile.close();
    }
}
