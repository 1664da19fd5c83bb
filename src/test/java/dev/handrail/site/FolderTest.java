package dev.handrail.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    Path root;

    @Test
    void namesAreReadAsTheyWereWrittenInAnyLocale() throws IOException {
        Folder folder = new Folder(root);
        List<String> names = List.of("100%.md", "a b/c#d?.md", "größe/日本.md", "it's+more;~.md", "🚒.md");
        for (String name : names) {
            folder.file(name, name);
        }
        assertThat(folder.fingerprint().keySet())
                .containsAll(names)
                .contains("größe/")
                .hasSize(7);
        assertThat(folder.text("größe/日本.md")).isEqualTo("größe/日本.md");
        assertThat(folder.has("Größe/日本.md")).isFalse();
    }

    @Test
    void aFingerprintTellsContentsAndLinks() throws IOException {
        Folder folder = new Folder(root).file("a.md", "abc");
        Files.createSymbolicLink(folder.path("link"), folder.path("nowhere"));
        // SHA-256 of "abc": FIPS 180-4, appendix B.1 of its first edition.
        assertThat(folder.fingerprint())
                .containsEntry("a.md", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .containsEntry("link", "-> " + folder.path("nowhere"));
    }
}
