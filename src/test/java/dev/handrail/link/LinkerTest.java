package dev.handrail.link;

import static dev.handrail.fixture.PageFixture.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.fixture.PageFixture;
import dev.handrail.model.Doc;
import dev.handrail.model.Edge;
import dev.handrail.model.EntityKind;
import dev.handrail.model.LinkTarget;
import dev.handrail.model.LinkTarget.Nowhere;
import dev.handrail.model.LinkTarget.ToFile;
import dev.handrail.model.LinkTarget.ToPage;
import dev.handrail.model.LinkTarget.ToWeb;
import dev.handrail.model.LinkUse;
import dev.handrail.model.NodeRef.EntityRef;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Repository;
import dev.handrail.model.Site;
import dev.handrail.text.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {

    private static Outcome<Site> link(List<Doc> docs, String... otherFiles) {
        List<SourcePath> files = new ArrayList<>(docs.stream().map(Doc::path).toList());
        for (String file : otherFiles) {
            files.add(new SourcePath(file));
        }
        return new Linker(
                        List.of(),
                        List.of(),
                        new LinkRules(
                                file -> file.extension().equals("html")
                                        ? Optional.of("a browser would run it")
                                        : Optional.empty(),
                                List.of(),
                                path -> path.value().startsWith("drafts/"),
                                path -> false))
                .link(docs, files, Repository.NONE);
    }

    private static Outcome<Site> linkFrom(String path, String target) {
        return link(
                List.of(
                        page(path).anchor("here").link(target).article(),
                        page("README.md").article(),
                        page("net/README.md").article(),
                        page("net/dns.md")
                                .title("Name does not resolve")
                                .anchor("ask-the-resolver")
                                .article(),
                        page("net/what #1?.md").article(),
                        page("db/a:b/a:b.md").article(),
                        page("db/100%.md").article()),
                "img/path.png",
                "empty/notes.txt",
                "report.html");
    }

    private static LinkTarget first(Outcome<Site> site, String path) {
        return site.value().links().get(new SourcePath(path)).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "../net/dns.md, net/dns.md, ''",
        "../net/dns, net/dns.md, ''",
        "../net/dns.html, net/dns.md, ''",
        "../net/dns.md#ask-the-resolver, net/dns.md, ask-the-resolver",
        "../net/dns.md?plain=1#ask-the-resolver, net/dns.md, ask-the-resolver",
        "../net/, net/README.md, ''",
        "../net, net/README.md, ''",
        "../, README.md, ''",
        "#here, db/pool.md, here",
        "#, db/pool.md, ''",
        "#top, db/pool.md, ''",
        "100%.md, db/100%.md, ''",
        "100%25.md, db/100%.md, ''",
        "../net/what%20%231%3F.md, net/what #1?.md, ''",
        "a%3Ab/a%3Ab.md, db/a:b/a:b.md, ''",
    })
    void aLinkToAPageIsFound(String target, String path, String anchor) {
        Outcome<Site> site = linkFrom("db/pool.md", target);
        assertThat(first(site, "db/pool.md")).isEqualTo(new ToPage(new SourcePath(path), anchor));
        assertThat(site.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/net/dns.md, ../net/dns.md", "net/dns.md, ../net/dns.md"})
    void aLinkFromTheRootIsUnderstoodAndReported(String target, String better) {
        Outcome<Site> site = linkFrom("db/pool.md", target);
        assertThat(first(site, "db/pool.md")).isEqualTo(new ToPage(new SourcePath("net/dns.md"), ""));
        assertThat(site.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("link.root-relative");
            assertThat(finding.message()).contains(better);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "../net/dnss.md, link.file, ../net/dns.md",
        "dns.md, link.file, ../net/dns.md",
        "../../../etc/passwd, link.file, out of the source",
        "../empty/, link.unpublished, no README.md",
        "../net/dsn.html, link.file, ../net/dns.md",
        "../nte/dsn.md, link.file, ../net/dns.md",
        "../img/path.jpg, link.file, ../img/path.png",
        "./net/dns.md, link.file, ../net/dns.md",
        "link:https://example.org/x, link.refused, https:",
        "../net/dns.md#ask-a-resolver, link.anchor, #ask-the-resolver",
        "#hera, link.anchor, #here",
        "'', link.file, without an address",
    })
    void aBrokenLinkIsOneFindingThatSaysWhatWasMeant(String target, String code, String hint) {
        Outcome<Site> site = linkFrom("db/pool.md", target);
        assertThat(site.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo(code);
            assertThat(finding.message()).contains(hint);
            assertThat(finding.at().file()).isEqualTo("db/pool.md");
            assertThat(finding.at().span().line()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "net/x.md, cicd/net/README.md, README.md",
        "net/x.md, sub/README.md, ''",
        "net/x.md, a/b/path.png, ../img/path.png",
        "net/x.md, dsn.html, dns.md",
        "net/x.md, what%20%232%3F.md, what%20%231%3F.md",
    })
    void theNearestFileIsTheOneWithTheMostOfTheWrittenPath(String from, String target, String meant) {
        String message = linkFrom(from, target).diagnostics().iterator().next().message();
        if (meant.isEmpty()) {
            assertThat(message).doesNotContain("did you mean");
        } else {
            assertThat(message).endsWith("did you mean " + meant + "?");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "retries-fails, retries--fails",
        "fire, -fire",
        "a-b, ''",
    })
    void headingsAreFoundInTheFormOfOtherForges(String written, String id) {
        Outcome<Site> site = link(List.of(
                page("a.md").link("b.md#" + written).article(),
                page("b.md")
                        .anchor("retries--fails")
                        .anchor("-fire")
                        .anchor("a--b")
                        .anchor("a---b")
                        .article()));
        assertThat(first(site, "a.md")).isEqualTo(new ToPage(new SourcePath("b.md"), id));
        assertThat(site.diagnostics()).hasSize(id.isEmpty() ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/team/net/dns.md", "docs/team/net/dns.md", "/net/dns.md", "/dns.md"})
    void aPathFromTheRepositoryRootIsUnderstoodInAFolderOfIt(String target) {
        List<Doc> docs = List.of(
                page("net/a.md").link(target).article(), page("net/dns.md").article());
        Outcome<Site> site = new Linker(List.of(), List.of(), LinkRules.NONE)
                .link(
                        docs,
                        docs.stream().map(Doc::path).toList(),
                        new Repository("c0ffee", Optional.empty(), "", "docs/team", "", Map.of()));
        assertThat(first(site, "net/a.md")).isEqualTo(new ToPage(new SourcePath("net/dns.md"), ""));
        assertThat(site.diagnostics())
                .extracting(finding -> finding.code().id())
                .containsExactly("link.root-relative");
    }

    @Test
    void aLinkToAnIgnoredPageSaysThatItIs() {
        assertThat(linkFrom("db/pool.md", "../drafts/new").diagnostics())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("drafts/new is left out"));
    }

    private static Outcome<Site> inRepository(String editUrl, String target, LinkUse.Form form) {
        List<Doc> docs = List.of(
                page("net/a.md").link(form, target).article(),
                page("net/dns.md").article());
        Set<String> tracked = Set.of("", "src/Makefile", "src", "docs/team/net", ".github/ci.yml");
        LinkRules rules = new LinkRules(
                file -> Optional.empty(), List.of(), path -> path.value().startsWith("."), tracked::contains);
        return new Linker(List.of(), List.of(), rules)
                .link(
                        docs,
                        docs.stream().map(Doc::path).toList(),
                        new Repository("c0ffee", Optional.empty(), "", "docs/team", editUrl, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "../../../src/Makefile#L10, src/Makefile#L10",
        "/src/Makefile, src/Makefile",
        "../../../src/, src",
        "../net/, docs/team/net",
        "../../.., ''",
        "/.github/ci.yml, .github/ci.yml",
    })
    void whatTheSiteDoesNotShowIsShownByTheForge(String target, String path) {
        Outcome<Site> site =
                inRepository("https://github.com/o/r/edit/main/docs/team/{path}", target, LinkUse.Form.LINK);
        assertThat(first(site, "net/a.md")).isEqualTo(new ToWeb("https://github.com/o/r/blob/main/" + path));
        assertThat(site.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://gitlab.com/g/o/r/-/edit/main/docs/team/{path}, https://gitlab.com/g/o/r/-/blob/main/src",
        "https://codeberg.org/o/r/_edit/main/docs/team/{path}, https://codeberg.org/o/r/src/branch/main/src",
        "https://bitbucket.org/o/r/src/main/docs/team/{path}?mode=edit, https://bitbucket.org/o/r/src/main/src",
    })
    void everyForgeHasItsOwnAddresses(String editUrl, String url) {
        assertThat(first(inRepository(editUrl, "../../../src", LinkUse.Form.LINK), "net/a.md"))
                .isEqualTo(new ToWeb(url));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ../../../src/Makefile, LINK, link.unpublished",
        "https://wiki.example.org/edit?page={path}, ../../../src, LINK, link.unpublished",
        "https://github.com/o/r/edit/main/docs/team/{path}, ../../../src/Makefile, IMAGE, link.unpublished",
        "https://github.com/o/r/edit/main/docs/team/{path}, ../../../src/Makefil, LINK, link.file",
        "https://github.com/o/r/edit/main/docs/team/{path}, ../../../../src, LINK, link.file",
    })
    void whatNobodyShowsIsReported(String editUrl, String target, LinkUse.Form form, String code) {
        assertThat(inRepository(editUrl, target, form).diagnostics())
                .extracting(finding -> finding.code().id())
                .containsExactly(code);
    }

    @Test
    void aPathThatComesBackIntoTheSourceIsFollowed() {
        Outcome<Site> site = inRepository("", "../../../docs/team/net/dns.md", LinkUse.Form.LINK);
        assertThat(first(site, "net/a.md")).isEqualTo(new ToPage(new SourcePath("net/dns.md"), ""));
        assertThat(site.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "{{< relref \"../net/dns.md#ask-the-resolver\" >}}, net/dns.md, ask-the-resolver",
        "{{% ref dns %}}#ask-the-resolver, net/dns.md, ask-the-resolver",
        "{{< ref \"/net/dns\" >}}, net/dns.md, ''",
        "{{<ref \"dns.md#nope\">}}, net/dns.md, ''",
    })
    void aPageThatHugoIsAskedForIsFound(String target, String path, String anchor) {
        Outcome<Site> site = linkFrom("db/pool.md", target);
        assertThat(first(site, "db/pool.md")).isEqualTo(new ToPage(new SourcePath(path), anchor));
        assertThat(site.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< relref \"nowhere.md\" >}}",
                "{{< ref >}}",
                "{{ site.baseurl }}/x.md",
                "/x/{{page}}.md#a",
                "${BASE}/x.md",
                "{% post_url 2020-01-01-x %}",
                "<%= url %>/x",
            })
    void anAddressThatAnotherProgramFillsInIsNotJudged(String target) {
        Outcome<Site> site = linkFrom("db/pool.md", target);
        assertThat(first(site, "db/pool.md")).isInstanceOf(Nowhere.class);
        assertThat(site.diagnostics()).isEmpty();
    }

    @Test
    void theLastOfVeryManyWrongLinksGoWithoutASuggestion() {
        List<Doc> docs = new ArrayList<>();
        PageFixture wrong = page("start.md");
        for (int i = 1_000; i < 4_000; i++) {
            docs.add(page("one-of-many-pages-of-this-folder-" + i + ".md").article());
            wrong.link("one-of-mani-pages-of-this-folder-" + i + ".md");
        }
        docs.add(wrong.article());
        List<Diagnostic> findings = List.copyOf(link(docs).diagnostics());
        assertThat(findings).hasSize(3_000);
        assertThat(findings.get(0).message()).endsWith("did you mean one-of-many-pages-of-this-folder-1000.md?");
        assertThat(findings.get(2_999).message()).doesNotContain("did you mean");
    }

    @Test
    void aMissingAnchorStillLeadsToItsPage() {
        assertThat(first(linkFrom("db/pool.md", "../net/dns.md#nothing-like-it"), "db/pool.md"))
                .isEqualTo(new ToPage(new SourcePath("net/dns.md"), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java\nscript:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "blob:x",
            })
    void anAddressThatCouldActIsRefused(String target) {
        Outcome<Site> site = linkFrom("db/pool.md", target);
        assertThat(first(site, "db/pool.md")).isInstanceOf(Nowhere.class);
        assertThat(site.diagnostics())
                .extracting(finding -> finding.code().id())
                .containsExactly("link.refused");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b#c, https://example.org/a?b#c",
        "mailto:oncall@example.org, mailto:oncall@example.org",
        "//example.org/x, https://example.org/x",
    })
    void addressesElsewhereStay(String target, String url) {
        Outcome<Site> site = linkFrom("db/pool.md", target);
        assertThat(first(site, "db/pool.md")).isEqualTo(new ToWeb(url));
        assertThat(site.diagnostics()).isEmpty();
    }

    @Test
    void aLinkedFileIsCopiedUnlessABrowserWouldRunIt() {
        Outcome<Site> picture = linkFrom("db/pool.md", "../img/path.png");
        assertThat(first(picture, "db/pool.md")).isEqualTo(new ToFile(new SourcePath("img/path.png")));
        assertThat(picture.value().files()).containsExactly(new SourcePath("img/path.png"));

        Outcome<Site> page = linkFrom("db/pool.md", "../report.html");
        assertThat(first(page, "db/pool.md")).isInstanceOf(Nowhere.class);
        assertThat(page.value().files()).isEmpty();
        assertThat(page.diagnostics())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .contains("report.html");
    }

    @Test
    void wikiLinksGoByNameTitleOrPath() {
        for (String name : List.of("dns", "DNS", "name does not resolve", "net/dns", "../net/dns.md")) {
            Doc doc = page("db/pool.md").link(LinkUse.Form.WIKI, name + "#ask").article();
            Outcome<Site> site = link(List.of(
                    doc,
                    page("net/dns.md")
                            .title("Name does not resolve")
                            .anchor("ask")
                            .article()));
            assertThat(first(site, "db/pool.md")).as(name).isEqualTo(new ToPage(new SourcePath("net/dns.md"), "ask"));
            assertThat(site.diagnostics()).as(name).isEmpty();
        }
    }

    @Test
    void aWikiLinkNamesAHeadingByItsWordsAndAFileByItsPath() {
        Outcome<Site> site = link(
                List.of(
                        page("a.md")
                                .link(LinkUse.Form.WIKI, "b#Ask the resolver")
                                .link(LinkUse.Form.WIKI, "img/path.png")
                                .article(),
                        page("b.md").anchor("ask-the-resolver").article()),
                "img/path.png");
        assertThat(site.value().links().get(new SourcePath("a.md")))
                .containsExactly(
                        new ToPage(new SourcePath("b.md"), "ask-the-resolver"),
                        new ToFile(new SourcePath("img/path.png")));
        assertThat(site.diagnostics()).isEmpty();
    }

    @Test
    void aWikiLinkToAnAlertLeadsToTheAlert() {
        Outcome<Site> site = link(List.of(
                page("a.md").link(LinkUse.Form.WIKI, "PgDown").article(),
                page("b.md").alert("PGDown").article()));
        assertThat(first(site, "a.md")).isEqualTo(new LinkTarget.ToEntity(new EntityRef(EntityKind.ALERT, "PGDown")));
    }

    @Test
    void connectionsCanBeFollowedBothWays() {
        Outcome<Site> site = link(List.of(
                page("a.md").service("orders").link("b.md#x").runbook(),
                page("b.md").anchor("x").code("53300", "x").runbook()));
        assertThat(site.value().graph().to(new SourcePath("b.md")))
                .containsExactly(new Edge(
                        new PageRef(new SourcePath("a.md"), ""),
                        new PageRef(new SourcePath("b.md"), "x"),
                        Edge.Kind.LINKS_TO));
        assertThat(site.value().graph().to(new EntityRef(EntityKind.ERROR, "53300")))
                .extracting(Edge::from)
                .containsExactly(new PageRef(new SourcePath("b.md"), "x"));
        assertThat(site.value().graph().from(new SourcePath("a.md")))
                .extracting(Edge::kind)
                .containsExactly(Edge.Kind.ABOUT, Edge.Kind.LINKS_TO);
    }
}
