package dev.handrail.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The look at a site finds what is planted in it. */
class BuiltSiteTest {

    @TempDir
    Path folder;

    private BuiltSite site(String body) throws IOException {
        Folder files = new Folder(folder)
                .file("a/page.html", body)
                .file("a/other page.html", "<h2 id='größe'>x</h2><a name=old></a>")
                .file("a/notes.md", "text");
        return new BuiltSite(files);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='other%20page.html#gr%C3%B6%C3%9Fe'>x</a>",
                "<a href='../a/other%20page.html#old'>x</a>",
                "<a href='notes.md'>x</a><a href='https://example.org/#x'>x</a><a href='#'>x</a>",
            })
    void whatIsThereIsFound(String body) throws IOException {
        assertThat(site(body).brokenLinks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='Notes.md'>x</a>",
                "<a href='other%20page.html#size'>x</a>",
                "<a href='#nothing'>x</a>",
                "<a href='/a/notes.md'>x</a>",
                "<a href='../../a/notes.md'>x</a>",
                "<a href='./'>x</a>",
                "<a href='//example.org/x'>x</a>",
                "<a href='other page.html'>x</a>",
                "<img srcset='notes.md 1x, none.png 2x'>",
                "<meta http-equiv=refresh content='0; url=gone.html'>",
            })
    void whatIsMissingIsAFault(String body) throws IOException {
        assertThat(site(body).brokenLinks()).hasSize(1);
    }

    @Test
    void filesForMachinesAreReadToo() throws IOException {
        BuiltSite site = new BuiltSite(new Folder(folder)
                .file("here.html", "<h2 id=x>x</h2>")
                .file("site.json", "{\"url\": \"here.html#x\", \"a\": {\"url\":\"gone.html\"}}")
                .file("llms.txt", "[a](here.html) [b](https://example.org/) [c](there.md)")
                .file("sitemap.xml", "<urlset><url><loc>https://e.test/here.html#y</loc></url></urlset>")
                .file("s.css", "p { background: url('none.png') } @import \"none.css\";"));
        assertThat(site.brokenLinks("https://e.test/"))
                .containsExactly(
                        "llms.txt: no file for there.md",
                        "s.css: no file for none.png",
                        "s.css: no file for none.css",
                        "site.json: no file for gone.html",
                        "index.html: no anchor for here.html#y");
        assertThat(site.brokenLinks()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x()</script>",
                "<script src='https://example.org/x.js'></script>",
                "<script src='//example.org/x.js'></script>",
                "<p onclick='x()'>x</p>",
                "<p style='color: red'>x</p>",
                "<a href='java\tscript:x()'>x</a>",
                "<a href=' JAVASCRIPT:x()'>x</a>",
                "<img src='data:image/svg+xml,x'>",
                "<svg><a xlink:href='javascript:x()'>x</a></svg>",
                "<iframe src='notes.md'></iframe>",
                "<base href='https://example.org/'>",
                "<link rel=stylesheet href='https://example.org/x.css'>",
            })
    void whatRunsOrLoadsIsADanger(String body) throws IOException {
        assertThat(site(body).dangers()).isNotEmpty();
    }

    @Test
    void harmlessPagesAreNoDanger() throws IOException {
        BuiltSite site =
                site("<script src='../assets/x.js'></script><a href='https://example.org/'>x</a><p id=a>onclick</p>");
        assertThat(site.dangers()).isEmpty();
        assertThat(site.repeatedIds()).isEmpty();
        assertThat(site("<p id=a></p><p id=a></p>").repeatedIds()).isEqualTo(List.of("a/page.html: id a stands twice"));
    }
}
