package dev.handrail.alert;

import static dev.handrail.fixture.PageFixture.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.fixture.PageFixture;
import dev.handrail.link.LinkRules;
import dev.handrail.link.Linker;
import dev.handrail.model.AlertRule;
import dev.handrail.model.Coverage;
import dev.handrail.model.Coverage.Covered;
import dev.handrail.model.Coverage.Way;
import dev.handrail.model.Doc;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Repository;
import dev.handrail.model.Site;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingTest {

    private static final String NOWHERE = "";

    private static Site site(PageFixture... pages) {
        return site(Repository.NONE, pages);
    }

    private static Site site(Repository repository, PageFixture... pages) {
        List<Doc> docs = Arrays.stream(pages).map(PageFixture::runbook).toList();
        return new Linker(List.of(), List.of(), LinkRules.NONE)
                .link(docs, docs.stream().map(Doc::path).toList(), repository)
                .value();
    }

    private static AlertRule rule(String name, String... links) {
        List<AlertRule.RunbookUse> uses = Arrays.stream(links)
                .map(link -> new AlertRule.RunbookUse("runbook_url", link, Span.at(9, 9)))
                .toList();
        return new AlertRule(name, "", "a.rules.yml", Span.at(2, 2), Set.of(), uses);
    }

    private static Outcome<Coverage> pair(Site site, String base, AlertRule... rules) {
        return new Pairing(site, base, page -> Optional.empty())
                .pair(new RuleSet(List.of("a.rules.yml"), List.of(rules), true));
    }

    private static String shown(Covered alert) {
        List<String> pages = alert.pages().stream().map(PairingTest::shown).toList();
        return alert.way().id() + " " + String.join(" ", pages);
    }

    private static String shown(PageRef page) {
        return page.anchor().isEmpty() ? page.path().value() : page.path() + "#" + page.anchor();
    }

    private static Covered one(Outcome<Coverage> outcome) {
        assertThat(outcome.value().alerts()).hasSize(1);
        return outcome.value().alerts().get(0);
    }

    /** The forms of links that public rule files have, each for the page as its project keeps it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # kube-prometheus, whose pages are kept by Hugo below content/
            KubePodCrashLooping, content/runbooks/kubernetes/KubePodCrashLooping.md, https://runbooks.prometheus-operator.dev/runbooks/kubernetes/kubepodcrashlooping
            KubePodCrashLooping, content/runbooks/kubernetes/KubePodCrashLooping.md, {{ .Values.runbookUrl }}/kubernetes/kubepodcrashlooping/
            # OpenShift, by the forge
            etcdNoLeader, alerts/cluster-etcd-operator/etcdNoLeader.md, https://github.com/openshift/runbooks/blob/master/alerts/cluster-etcd-operator/etcdNoLeader.md
            # GitLab, from the root of the repository
            PatroniDown, docs/patroni/postgres.md, docs/patroni/postgres.md#down
            PatroniDown, docs/patroni/README.md, docs/{{ $labels.type }}/README.md
            # the same where the source is the folder docs
            PatroniDown, patroni/postgres.md, docs/patroni/postgres.md
            # Giant Swarm, with labels as parameters
            AppDown, docs/app-down.md, https://intranet.example/docs/app-down/?INSTALLATION={{ $labels.installation }}&CLUSTER={{ $labels.cluster_id }}
            # kubevirt, with the name of the alert filled in
            VirtDown, runbooks/VirtDown.md, https://kubevirt.example/runbooks/{{ $labels.alertname }}
            # from a site of this program
            PoolFull, db/pool full.md, https://r.example/db/pool%20full.html
            ServiceDown, db/README.md, https://r.example/ops/db/index.html
            ServiceDown, db/README.md, https://r.example/ops/db
            """)
    void theConventionsOfPublicRules(String alert, String path, String link) {
        Site site = site(page(path).anchor("down"), page("other/page.md"), page("README.md"));
        Outcome<Coverage> outcome = pair(site, NOWHERE, rule(alert, link));
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(one(outcome).way()).isEqualTo(Way.LINK);
        assertThat(one(outcome).pages()).extracting(PageRef::path).containsExactly(new SourcePath(path));
    }

    @Test
    void aliasesAreAddressesToo() {
        Site site = site(page("db/pool.md").alias("/old/pool.html"));
        assertThat(shown(one(pair(site, "https://r.example/", rule("A", "https://r.example/old/pool.html")))))
                .isEqualTo("link db/pool.md");
    }

    @Test
    void namesAreFoundInFrontMatterTitlesFilesAndHeadings() {
        Site site = site(
                page("a.md").alert("DeclaredAlert"),
                page("b.md").title("`Title Alert`"),
                page("db/filealert.md").title("Whatever"),
                page("mixin.md").anchor("alert-name-headingalert").anchor("otherheading"));
        Outcome<Coverage> outcome = pair(
                site,
                NOWHERE,
                rule("declaredalert"),
                rule("TitleAlert"),
                rule("FileAlert"),
                rule("HeadingAlert"),
                rule("OtherHeading"));
        assertThat(outcome.value().alerts())
                .extracting(PairingTest::shown)
                .containsExactly(
                        "name a.md",
                        "name b.md",
                        "name db/filealert.md",
                        "name mixin.md#alert-name-headingalert",
                        "name mixin.md#otherheading");
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsOnly(Code.ALERT_NO_LINK);
    }

    @Test
    void aTemplatedLinkMeansAnyPageThatFits() {
        Site site = site(
                page("docs/web/README.md"), page("docs/db/README.md"), page("docs/db.md"), page("docs/db/a/README.md"));
        Covered alert = one(pair(site, NOWHERE, rule("A", "docs/{{ $labels.type }}/README.md")));
        assertThat(shown(alert)).isEqualTo("link docs/db/README.md docs/web/README.md");
    }

    @Test
    void aLinkThatOnlyTheAlertKnowsIsElsewhere() {
        Site site = site(page("a.md"), page("b.md"));
        for (String link : List.of("{{ $labels.runbook }}/", "https://x.example/{{ if $x }}a{{ else }}b{{ end }}")) {
            assertThat(one(pair(site, NOWHERE, rule("Unknown", link))).way()).isIn(Way.ELSEWHERE, Way.NONE);
            assertThat(pair(site, NOWHERE, rule("Unknown", link)).diagnostics())
                    .extracting(Diagnostic::code)
                    .doesNotContain(Code.ALERT_NO_SUCH_PAGE);
        }
    }

    @Test
    void aMissingPageIsFoundBelowAKnownBase() {
        Site site = site(page("db/pool.md"));
        Outcome<Coverage> outcome =
                pair(site, "https://r.example/ops/", rule("PoolFull", "https://r.example/ops/db/pol.html"));
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code, finding -> finding.at().span().line())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.ALERT_NO_SUCH_PAGE, 9));
        assertThat(outcome.diagnostics().get(0).message()).endsWith("did you mean pool.md?");
    }

    @Test
    void whatStandsElsewhereIsNotJudged() {
        Site site = site(page("db/pool.md"));
        for (String base : List.of("", "https://r.example/")) {
            Outcome<Coverage> outcome = pair(site, base, rule("PoolFull", "https://wiki.example/x/PoolFull"));
            assertThat(shown(one(outcome))).isEqualTo("elsewhere ");
            assertThat(outcome.diagnostics()).isEmpty();
        }
    }

    @Test
    void aBaseOnWhichLinksAgreeIsKnown() {
        Site site = site(page("db/pool.md"), page("db/slots.md"));
        AlertRule pool = rule("PoolFull", "https://r.example/db/pool.html");
        AlertRule slots = rule("SlotsLow", "https://r.example/db/slots.html");
        AlertRule lost = rule("Lost", "https://r.example/db/lost.html");
        assertThat(pair(site, NOWHERE, pool, slots, lost).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.ALERT_NO_SUCH_PAGE);
        assertThat(pair(site, NOWHERE, pool, lost).diagnostics()).isEmpty();
    }

    @Test
    void theForgeOfTheRepositoryIsKnown() {
        Repository repository = new Repository(
                "", Optional.empty(), "", "docs", "https://github.com/o/r/edit/main/docs/{path}", Map.of());
        Site site = site(repository, page("db/pool.md"));
        String docs = "https://github.com/o/r/blob/main/docs/";
        assertThat(shown(one(pair(site, NOWHERE, rule("A", docs + "db/pool.md")))))
                .isEqualTo("link db/pool.md");
        assertThat(pair(site, NOWHERE, rule("A", docs + "db/lost.md")).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.ALERT_NO_SUCH_PAGE);
        assertThat(pair(site, NOWHERE, rule("A", "https://github.com/o/other/blob/main/x.md"))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void anchorsMustBeThere() {
        Site site = site(page("docs/db.md").anchor("high-load").anchor("lag"));
        assertThat(shown(one(pair(site, NOWHERE, rule("A", "docs/db.md#High-Load")))))
                .isEqualTo("link docs/db.md#high-load");
        assertThat(shown(one(pair(site, NOWHERE, rule("A", "docs/db.md#{{ $labels.x }}")))))
                .isEqualTo("link docs/db.md");
        Outcome<Coverage> outcome = pair(site, NOWHERE, rule("A", "docs/db.md#hihg-load"));
        assertThat(shown(one(outcome))).isEqualTo("link docs/db.md");
        assertThat(outcome.diagnostics().get(0).code()).isEqualTo(Code.ALERT_ANCHOR_MISSING);
        assertThat(outcome.diagnostics().get(0).message())
                .endsWith("no heading or step #hihg-load; did you mean #high-load?");
    }

    @Test
    void aSentenceIsNoLink() {
        Site site = site(page("a.md"));
        for (String text : List.of("Restart it, see a/b.", "TBD", "none")) {
            assertThat(pair(site, NOWHERE, rule("X", text)).diagnostics())
                    .extracting(Diagnostic::code)
                    .containsExactly(Code.ALERT_NO_RUNBOOK);
        }
    }

    @Test
    void namesThatNoRuleHasAreGone() {
        Site site = site(page("a.md").alert("Here").alert("Lost").alert("PageTitle"));
        String text = "---\nalerts:\n  - Here\n  - name: Lost\n  - Kube*\n---\n# PageTitle\n";
        Pairing pairing = new Pairing(site, "", path -> Optional.of(SourceText.of(text)));
        Outcome<Coverage> outcome = pairing.pair(new RuleSet(List.of("r"), List.of(rule("here", "x/a.md")), true));
        assertThat(outcome.value().gone()).containsExactly(new Coverage.Gone("Lost", new SourcePath("a.md")));
        Diagnostic finding = outcome.diagnostics().get(0);
        assertThat(finding.code()).isEqualTo(Code.ALERT_GONE);
        assertThat(finding.at().span()).isEqualTo(new Span(4, 11, 4, 15));
    }

    @Test
    void nothingIsGoneIfARuleFileCouldNotBeRead() {
        Site site = site(page("a.md").alert("Lost"));
        Pairing pairing = new Pairing(site, "", path -> Optional.of(SourceText.of("---\nalerts: Lost\n---\n")));
        assertThat(pairing.pair(new RuleSet(List.of("r"), List.of(), false))
                        .value()
                        .gone())
                .isEmpty();
    }
}
