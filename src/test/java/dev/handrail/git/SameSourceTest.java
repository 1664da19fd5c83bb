package dev.handrail.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Outcome;
import dev.handrail.disk.DirectorySource;
import dev.handrail.source.ContentSource;
import dev.handrail.source.HistoryOptions;
import dev.handrail.source.Snapshot;
import dev.handrail.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder and the commit of the same files are one source: same paths, same bytes, same findings. */
class SameSourceTest {

    @TempDir
    private Path temp;

    @Test
    void aFolderAndItsCommitReadTheSame() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Map<String, String> files = new TreeMap<>(Map.of(
                "README.md", "# Top\r\n",
                "db/pool.md", "\uFEFFpool",
                "db/größe 100%.md", "x",
                "db/.hidden.md", "x",
                ".env", "token",
                "img/x.png", "\0\1\2",
                "node_modules/y.md", "x",
                "site/.handrail", "handrail-site 1\n",
                "site/a/b.md", "x"));
        files.put(".handrailignore", "# not yet\ndrafts/\n*.local.md\n!kept.local.md\n/top.md\n*.yml\n");
        files.put("drafts/a.md", "x");
        files.put("db/drafts/b.md", "x");
        files.put("db/mine.local.md", "x");
        files.put("db/kept.local.md", "x");
        files.put("top.md", "x");
        files.put("db/top.md", "x");
        files.put("handrail.yml", "title: T\n");
        files.put("other.yml", "x");
        Map<String, String> links = new TreeMap<>(Map.of(
                "alias.md", "db/pool.md",
                "db/up.md", "../README.md",
                "dir", "db",
                "out.md", "../elsewhere.md",
                "secret.md", ".env",
                "self.md", "self.md",
                "nowhere.md", "missing.md",
                "beyond.md", "README.md/x",
                "through.md", "dir/pool.md",
                "img/into-site.md", "../site/a/b.md"));
        links.put("drafts/broken.md", "nowhere.md");
        links.put("into-draft.md", "drafts/a.md");
        Files.writeString(temp.resolve("elsewhere.md"), "outside");
        try (Commits commits = Commits.in(temp.resolve("repo.git"), true)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
                commits.put(file.getKey(), file.getValue());
            }
            for (Map.Entry<String, String> link : links.entrySet()) {
                Files.createSymbolicLink(folder.resolve(link.getKey()), Path.of(link.getValue()));
                commits.link(link.getKey(), link.getValue());
            }
            commits.commit("Ann", "all");
            Outcome<Snapshot> disk =
                    new DirectorySource(folder, DirectorySource.Omitted.NOTHING, IgnorePatterns::parse).snapshot();
            ContentSource git = new GitSource(
                    temp.resolve("repo.git"), "main", "", path -> false, listed -> new HistoryOptions(50, ""));
            assertThat(bytes(git.snapshot())).isEqualTo(bytes(disk)).containsKeys("db/größe 100%.md", "through.md");
            assertThat(bytes(disk))
                    .containsKeys("db/kept.local.md", "db/top.md", "handrail.yml")
                    .doesNotContainKeys("drafts/a.md", "db/drafts/b.md", "db/mine.local.md", "top.md", "other.yml");
            assertThat(git.snapshot().diagnostics())
                    .isEqualTo(disk.diagnostics())
                    .hasSize(7);
        }
    }

    private static Map<String, String> bytes(Outcome<Snapshot> outcome) throws Exception {
        Map<String, String> found = new TreeMap<>();
        for (SourceFile file : outcome.value().files()) {
            found.put(
                    file.path().value(),
                    file.size() + ":" + HexFormat.of().formatHex(file.content().read()));
        }
        return found;
    }
}
