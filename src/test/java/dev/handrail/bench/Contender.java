package dev.handrail.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A way to turn a folder of markdown into a site. */
interface Contender {

    /** How it is called in the table. */
    String name();

    /** One build of a folder into a folder that does not exist yet. Empty if it failed. */
    Optional<Measured> build(Path source, Path site) throws IOException, InterruptedException;

    /** The program, through its launcher as it is shipped. */
    record Handrail(Path launcher) implements Contender {

        @Override
        public String name() {
            return "handrail";
        }

        @Override
        public Optional<Measured> build(Path source, Path site) throws IOException, InterruptedException {
            return Measured.of(
                    source,
                    List.of(launcher.toString(), "build", source.toString(), "-o", site.toString(), "--no-cache"));
        }
    }

    /** The program again, looking for findings instead of writing a site. */
    record HandrailCheck(Path launcher) implements Contender {

        @Override
        public String name() {
            return "handrail check";
        }

        @Override
        public Optional<Measured> build(Path source, Path site) throws IOException, InterruptedException {
            return Measured.of(source, List.of(launcher.toString(), "check", source.toString(), "-q"));
        }
    }

    /**
     * Hugo with a theme of the same parts, then Pagefind over its pages.
     *
     * @param theme a folder with Hugo's configuration and layouts
     */
    record HugoAndPagefind(Path theme, Path pagefind) implements Contender {

        private static final List<String> FILES = List.of(
                "config.toml",
                "assets/site.css",
                "layouts/_default/baseof.html",
                "layouts/_default/list.html",
                "layouts/_default/single.html",
                "layouts/_default/single.md",
                "layouts/_default/_markup/render-link.html");

        /** Sets both up below a folder; empty, with a sentence that says so, if one can't be had. */
        static Optional<Contender> in(Path folder) throws IOException, InterruptedException {
            if (!succeeds(folder, "hugo", "version")) {
                System.out.println("left out: no hugo here (Debian: apt-get install hugo)");
                return Optional.empty();
            }
            if (!succeeds(folder, "npm", "install", "--silent", "--no-audit", "--no-fund", "pagefind@1.6.0")) {
                System.out.println("left out: npm could not install pagefind");
                return Optional.empty();
            }
            Path theme = folder.resolve("theme");
            for (String name : FILES) {
                try (InputStream in = Contender.class.getResourceAsStream("/bench/hugo/" + name)) {
                    Path file = theme.resolve(name);
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
            return Optional.of(new HugoAndPagefind(theme, folder.resolve("node_modules/.bin/pagefind")));
        }

        private static boolean succeeds(Path folder, String... command) throws InterruptedException {
            try {
                return new ProcessBuilder(command)
                                .directory(folder.toFile())
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        public String name() {
            return "hugo + pagefind";
        }

        @Override
        public Optional<Measured> build(Path source, Path site) throws IOException, InterruptedException {
            Optional<Measured> pages = Measured.of(
                    theme,
                    List.of("hugo", "--quiet", "--contentDir", source.toString(), "--destination", site.toString()));
            Optional<Measured> index =
                    Measured.of(theme, List.of(pagefind.toString(), "--silent", "--site", site.toString()));
            return pages.flatMap(first -> index.map(first::then));
        }
    }

    /** How many files a folder holds, at any depth. */
    static long files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
