package dev.handrail.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../x", "a/../b", "a//b", "./a", "a/", "a\0b"})
    void aSourcePathCanNotLeadOut(String value) {
        assertThatThrownBy(() -> new SourcePath(value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SitePath(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "db/pool.md, ../net/dns.md, net/dns.md",
        "db/pool.md, ./x.md, db/x.md",
        "db/pool.md, x//y.md, db/x/y.md",
        "pool.md, net/dns.md, net/dns.md",
    })
    void aReferenceIsReadFromTheFolderOfItsPage(String from, String reference, String to) {
        assertThat(new SourcePath(from).resolve(reference)).contains(new SourcePath(to));
    }

    @Test
    void aReferenceOutOfTheSourceIsNone() {
        assertThat(new SourcePath("db/pool.md").resolve("../../x.md")).isEmpty();
        assertThat(SourcePath.walk("db", "..")).contains("");
        assertThat(SourcePath.walk("db", "../..")).isEmpty();
    }

    @Test
    void namesComeApartAtTheLastDot() {
        assertThat(new SourcePath("a/b.c.MD").stem()).isEqualTo("b.c");
        assertThat(new SourcePath("a/b.c.MD").extension()).isEqualTo("md");
        assertThat(new SourcePath("a/.hidden").extension()).isEmpty();
        assertThat(new SourcePath("a/.hidden").stem()).isEqualTo(".hidden");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, db/pool.html, db/pool.html",
        "db/pool.html, index.html, ../index.html",
        "db/pool.html, db/x.html, x.html",
        "a/b/c.html, a/d/e.html, ../d/e.html",
        "a/b.html, a/b/c.html, b/c.html",
        "x.html, what is #1?.html, what%20is%20%231%3F.html",
        "x.html, 100%.html, 100%25.html",
        "x.html, a:b.html, a%3Ab.html",
    })
    void linksAreRelativeAndEncoded(String from, String to, String href) {
        assertThat(new SitePath(from).hrefTo(new SitePath(to))).isEqualTo(href);
    }

    @Test
    void aFragmentOfTheSamePageNeedsNoFile() {
        SitePath page = new SitePath("db/pool.html");
        assertThat(page.hrefTo(page, "drain")).isEqualTo("#drain");
        assertThat(page.hrefTo(new SitePath("x.html"), "a b")).isEqualTo("../x.html#a%20b");
    }
}
