package dev.handrail.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.handrail.bench.Corpus;
import dev.handrail.site.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The same pages give the same bytes, wherever, whenever and however they are built. */
class SameBytesTest {

    @TempDir
    Path folder;

    private static final Path SHIPPED = Path.of("runbooks").toAbsolutePath();

    private Map<String, String> built(Path source, String site, String... options) throws IOException {
        Run run = Program.build(source, folder.resolve(site), options);
        assertThat(run.exit()).as(run.err()).isZero();
        return new Folder(folder.resolve(site)).fingerprint();
    }

    private Map<String, String> builtByChild(Path java, List<String> jvm, Path source, String site)
            throws IOException, InterruptedException {
        Run run = Program.runChild(
                java,
                jvm,
                "build",
                source.toString(),
                "-o",
                folder.resolve(site).toString());
        assertThat(run.exit()).as(run.err()).isZero();
        return new Folder(folder.resolve(site)).fingerprint();
    }

    @Test
    void fromAnyFolderWithAnyNumberOfJobs() throws IOException {
        Path a = folder.resolve("a");
        Path b = folder.resolve("deep/er/b c");
        new Corpus(7, 60).write(a);
        new Corpus(7, 60).write(b);
        Map<String, String> one = built(a, "one", "--jobs", "1");
        assertThat(one).hasSizeGreaterThan(60);
        assertThat(built(b, "two", "--jobs", "2")).isEqualTo(one);
        assertThat(built(a, "elsewhere/three", "--jobs", "8", "--no-cache")).isEqualTo(one);
        assertThat(built(a, "one")).as("over the former site").isEqualTo(one);
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void inAnyLocaleAndTimeZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> plain = built(SHIPPED, "plain");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(built(SHIPPED, "arabic")).isEqualTo(plain);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(built(SHIPPED, "turkish")).isEqualTo(plain);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void inAProcessWithOtherSettings() throws IOException, InterruptedException {
        List<String> other = List.of(
                "-Duser.language=tr",
                "-Duser.timezone=America/St_Johns",
                "-Dfile.encoding=ISO-8859-1",
                "-XX:+UseSerialGC");
        assertThat(builtByChild(Program.java(), other, SHIPPED, "child")).isEqualTo(built(SHIPPED, "here"));
    }

    @Test
    void onAnotherJdk() throws IOException, InterruptedException {
        Optional<Path> other = otherJdk();
        assumeTrue(other.isPresent(), "there is no second JDK of version 17 or later on this machine");
        assertThat(builtByChild(other.get(), List.of(), SHIPPED, "other")).isEqualTo(built(SHIPPED, "here"));
    }

    private static Optional<Path> otherJdk() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        for (String place : List.of("/usr/lib/jvm", "/opt", "/Library/Java/JavaVirtualMachines")) {
            if (!Files.isDirectory(Path.of(place))) {
                continue;
            }
            try (Stream<Path> homes = Files.list(Path.of(place))) {
                for (Path home : homes.sorted().toList()) {
                    if (isOther(home, own)) {
                        return Optional.of(home.resolve("bin/java"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOther(Path home, Path own) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java"))
                || !Files.exists(release)
                || home.toRealPath().equals(own)) {
            return false;
        }
        String version = Files.readString(release).replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1");
        return version.matches("\\d+") && Integer.parseInt(version) >= 17;
    }

    @Test
    void fromTheFolderAndFromABareRepository() throws IOException, GitAPIException {
        Path work = folder.resolve("work");
        new Corpus(5, 30).write(work);
        try (Git git =
                Git.init().setDirectory(work.toFile()).setInitialBranch("main").call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("Pages")
                    .setAuthor("A", "a@example.org")
                    .setCommitter("A", "a@example.org")
                    .setSign(false)
                    .call();
        }
        Path bare = folder.resolve("bare.git");
        Git.cloneRepository()
                .setURI(work.toUri().toString())
                .setDirectory(bare.toFile())
                .setBare(true)
                .call()
                .close();
        assertThat(built(bare, "from-bare", "--ref", "main")).isEqualTo(built(work, "from-ref", "--ref", "main"));
        assertThat(pages(folder.resolve("from-bare"))).isEqualTo(pages(withoutRef(work)));
    }

    private Path withoutRef(Path work) throws IOException {
        built(work, "from-folder");
        return folder.resolve("from-folder");
    }

    /** The twins: whatever is known of the repository, the text of the pages is the same. */
    private static Map<String, String> pages(Path site) throws IOException {
        Map<String, String> all = new Folder(site).fingerprint();
        all.keySet().removeIf(name -> !name.endsWith(".md"));
        assertThat(all).isNotEmpty();
        return all;
    }
}
