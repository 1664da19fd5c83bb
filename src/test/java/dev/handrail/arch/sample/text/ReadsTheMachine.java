package dev.handrail.arch.sample.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** A tool that lets the machine, the moment and the user's settings in. */
public final class ReadsTheMachine {

    private ReadsTheMachine() {}

    public static String everything(Path path) throws IOException {
        System.out.println(System.getenv("HOME"));
        String zone = ZoneId.systemDefault().getId() + Instant.now();
        return "%d".formatted(Files.size(path)).toLowerCase() + zone.toUpperCase(Locale.ROOT) + zone.getBytes().length;
    }
}
