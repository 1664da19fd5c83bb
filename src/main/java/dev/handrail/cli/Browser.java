package dev.handrail.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows a file in the reader's browser. */
final class Browser {

    private Browser() {}

    /** Starts the browser and does not wait for it. @return whether it could be started */
    static boolean open(Path file) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String address = file.toUri().toString();
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
