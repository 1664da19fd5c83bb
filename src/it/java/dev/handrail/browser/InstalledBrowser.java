package dev.handrail.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Chromium or Chrome: the one that is installed, else Debian's package where that can be installed, else the one that
 * Playwright downloads.
 */
final class InstalledBrowser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> PLACES = List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/snap/bin",
            "/opt/google/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private InstalledBrowser() {}

    /** Started at its first use; it ends when its driver does, and that ends with the tests. */
    private static final class Started {
        private static final Browser BROWSER = launch(playwright());
    }

    /**
     * The one browser of all tests, which run one after the other: without a window, and asking nothing of the network by
     * itself.
     *
     * @throws IllegalStateException if there is none and none can be had; the message says what to install
     */
    static Browser shared() {
        return Started.BROWSER;
    }

    private static Browser launch(Playwright playwright) {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"));
        if (isRoot()) {
            arguments.add("--no-sandbox");
        }
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(arguments));
    }

    /** Playwright without its own look for browsers. */
    private static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static Path executable() {
        return installed()
                .or(InstalledBrowser::fromDebian)
                .or(InstalledBrowser::downloaded)
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium or Chrome. On Debian: apt-get install chromium"));
    }

    private static Optional<Path> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<String> folders =
                Stream.concat(Stream.of(path.split(Pattern.quote(File.pathSeparator))), PLACES.stream());
        return folders.filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .flatMap(place -> Stream.concat(Stream.of(place), NAMES.stream().map(place::resolve)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Optional<Path> fromDebian() {
        if (!isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        boolean done = succeeds("apt-get", "-qq", "update")
                && succeeds("apt-get", "-qq", "install", "--yes", "--no-install-recommends", "chromium");
        return done ? installed() : Optional.empty();
    }

    private static Optional<Path> downloaded() {
        try (Playwright playwright = Playwright.create()) {
            return Optional.of(Path.of(playwright.chromium().executablePath())).filter(Files::isExecutable);
        } catch (PlaywrightException e) {
            return Optional.empty();
        }
    }

    private static boolean succeeds(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
