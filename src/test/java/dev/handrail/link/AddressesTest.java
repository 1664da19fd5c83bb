package dev.handrail.link;

import static dev.handrail.fixture.PageFixture.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Outcome;
import dev.handrail.model.Doc;
import dev.handrail.model.EntityKind;
import dev.handrail.model.NodeRef.EntityRef;
import dev.handrail.model.Repository;
import dev.handrail.model.Routes;
import dev.handrail.model.Routes.Redirect;
import dev.handrail.model.ServicePage;
import dev.handrail.model.Site;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private static Outcome<Site> link(Doc... docs) {
        return new Linker(List.of(), Routes.everywhere(), LinkRules.NONE)
                .link(List.of(docs), List.of(docs).stream().map(Doc::path).toList(), Repository.NONE);
    }

    private static String address(Outcome<Site> site, String page) {
        return site.value().routes().of(new SourcePath(page)).value();
    }

    @Test
    void alertsAreFoundWhereRulesLookForThem() {
        List<String> patterns = List.of("runbooks/{folder}/{alert-lower}/", "{alert}.html");
        List<Doc> docs = List.of(
                page("db/pool.md").alert("PoolFull").runbook(),
                page("net/other.md").alert("PoolFull").runbook(),
                page("PoolFull.md").article());
        Outcome<Site> site = new Linker(
                        List.of(),
                        Routes.everywhere(),
                        new LinkRules(file -> Optional.empty(), patterns, path -> false, path -> false))
                .link(docs, docs.stream().map(Doc::path).toList(), Repository.NONE);
        assertThat(site.diagnostics()).isEmpty();
        assertThat(site.value().routes().redirects())
                .extracting(redirect -> redirect.from() + " " + redirect.to())
                .containsExactly(
                        "runbooks/db/poolfull/index.html db/pool.html",
                        "runbooks/net/poolfull/index.html net/other.html");
    }

    @ParameterizedTest
    @CsvSource({
        "README.md, index.html",
        "db/README.md, db/index.html",
        "db/_index.md, db/index.html",
        "db/index.md, db/index.html",
        "db/pool.md, db/pool.html",
        "db/a.b.md, db/a.b.html",
    })
    void pagesKeepTheirPath(String source, String published) {
        Outcome<Site> site = link(page(source).article());
        assertThat(address(site, source)).isEqualTo(published);
        assertThat(site.diagnostics()).isEmpty();
    }

    @Test
    void aPageDoesNotTakeTheAddressThatEveryPageSearchesAt() {
        Outcome<Site> site =
                link(page("search.md").article(), page("db/search.md").article());
        assertThat(address(site, "search.md")).isEqualTo("search-2.html");
        assertThat(address(site, "db/search.md")).isEqualTo("db/search.html");
        assertThat(site.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("url.conflict");
            assertThat(finding.at().file()).isEqualTo("search.md");
        });
    }

    @Test
    void twoPagesForOneAddressAreBothPublishedAndReported() {
        Outcome<Site> site =
                link(page("db/index.md").article(), page("db/README.md").article());
        assertThat(address(site, "db/README.md")).isEqualTo("db/index.html");
        assertThat(address(site, "db/index.md")).isEqualTo("db-2/index.html");
        assertThat(site.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("url.conflict");
            assertThat(finding.at().file()).isEqualTo("db/index.md");
            assertThat(finding.message()).contains("db/README.md");
        });
    }

    @Test
    void addressesThatDifferInLetterCaseAloneAreOne() {
        Outcome<Site> site =
                link(page("db/Pool.md").article(), page("db/pool.md").article());
        assertThat(address(site, "db/Pool.md")).isEqualTo("db/Pool.html");
        assertThat(address(site, "db/pool.md")).isEqualTo("db/pool-2.html");
        assertThat(site.diagnostics()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/old/place/, old/place/index.html",
        "/old.md, old.html",
        "former.html, db/former.html",
        "../moved, moved/index.html",
        "/old/place/#part, old/place/index.html",
    })
    void aliasesRedirect(String alias, String from) {
        Outcome<Site> site = link(page("db/pool.md").alias(alias).article());
        assertThat(site.value().routes().redirects())
                .containsExactly(new Redirect(new SitePath(from), new SitePath("db/pool.html"), ""));
        assertThat(site.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/net/dns.html, net/dns.md", "../../x, out of the site"})
    void anAliasOntoAPageOrOutOfTheSiteIsReported(String alias, String hint) {
        Outcome<Site> site = link(
                page("db/pool.md").alias(alias).article(), page("net/dns.md").article());
        assertThat(site.value().routes().redirects()).isEmpty();
        assertThat(site.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("url.conflict");
            assertThat(finding.message()).contains(hint);
            assertThat(finding.at().span().line()).isEqualTo(4);
        });
    }

    @Test
    void thingsHaveAddressesOfTheirOwn() {
        Outcome<Site> site = link(
                page("a.md")
                        .alert("PgDown")
                        .service("orders db")
                        .code("08006", "")
                        .article(),
                page("b.md").alert("PGDOWN").service("../../x").article());
        Routes routes = site.value().routes();
        assertThat(routes.entities().values())
                .extracting(SitePath::value)
                .containsExactly(
                        "services/x/index.html",
                        "services/orders-db/index.html",
                        "alerts/PGDOWN/index.html",
                        "errors/08006/index.html");
    }

    @Test
    void aServiceWithAPageIsThatPageAndItsStableAddressLeadsThere() {
        Doc service = new ServicePage(page("svc/orders.md").head(), List.of(), "orders-db", List.of("pool"));
        Outcome<Site> site = link(service, page("a.md").service("Orders-DB").article());
        Routes routes = site.value().routes();
        assertThat(routes.of(new EntityRef(EntityKind.SERVICE, "Orders-DB")).value())
                .isEqualTo("svc/orders.html");
        assertThat(routes.redirects())
                .containsExactly(new Redirect(
                        new SitePath("services/Orders-DB/index.html"), new SitePath("svc/orders.html"), ""));
        assertThat(routes.of(new EntityRef(EntityKind.SERVICE, "pool")).value()).isEqualTo("services/pool/index.html");
    }

    @Test
    void aPageDoesNotTakeThePlaceOfAFolder() {
        Outcome<Site> site = link(page("x.md").article(), page("X.html/y.md").article());
        assertThat(address(site, "x.md")).isEqualTo("x-2.html");
        assertThat(address(site, "X.html/y.md")).isEqualTo("X.html/y.html");
        assertThat(site.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.at().file()).isEqualTo("x.md");
            assertThat(finding.message()).contains("the folder x.html");
        });
    }

    /** 255 bytes are what common file systems take; {@code .html} is longer than {@code .md}. */
    @ParameterizedTest
    @CsvSource({"x, 252", "é, 126", "日, 84"})
    void aNameThatOnlyFitsAsMarkdownIsShortened(String letter, int times) {
        String longest = letter.repeat(times);
        Outcome<Site> site = link(
                page("a/" + longest + ".md").article(),
                page("a/" + longest.substring(0, times - 1) + "_.md").article());
        assertThat(site.value().routes().pages().values())
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        path -> assertThat(path.value().substring(2).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .hasSizeLessThanOrEqualTo(255));
        assertThat(site.diagnostics())
                .extracting(finding -> finding.code().id())
                .contains("url.conflict");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/db/pool.html/x",
                "/net/dns.md/x",
                "/index.html",
                "/404.html",
                "/tags/",
                "/tags/index.html/x",
                "/SEARCH.html",
            })
    void anAliasInThePlaceOfAnotherFileIsReported(String alias) {
        Outcome<Site> site = link(
                page("db/pool.md").alias(alias).article(), page("net/dns.md").article());
        assertThat(site.value().routes().redirects()).isEmpty();
        assertThat(site.diagnostics()).hasSize(1);
    }

    @Test
    void anAliasLongerThanFileSystemsAllowIsReported() {
        Outcome<Site> site = link(page("a.md")
                .alias("/" + "x".repeat(300))
                .alias("/" + "x/".repeat(3_000))
                .alias("/" + "é".repeat(127) + "/")
                .article());
        assertThat(site.value().routes().redirects()).hasSize(1);
        assertThat(site.diagnostics())
                .hasSize(2)
                .allSatisfy(finding ->
                        assertThat(finding.message()).contains("shorten").hasSizeLessThan(200));
    }

    @Test
    void aThingNamedLikeAFileHasAFolderBesideIt() {
        Outcome<Site> site = link(
                page("a.md").service("index.html").service("pool.html").article(),
                page("services/pool.md").article());
        assertThat(site.value().routes().entities().values())
                .extracting(SitePath::value)
                .containsExactly("services/index.html-2/index.html", "services/pool.html-2/index.html");
    }

    @Test
    void aLongNameOfAThingIsNotCutInsideALetter() {
        Outcome<Site> site = link(page("a.md").service("a" + "𐐀".repeat(100)).article());
        assertThat(site.value().routes().entities().values()).singleElement().satisfies(path -> {
            String folder = path.value().split("/")[1];
            assertThat(folder.codePoints().skip(1)).containsOnly("𐐀".codePointAt(0));
            assertThat(folder.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(250);
        });
    }
}
