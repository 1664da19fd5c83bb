package dev.handrail.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.model.Article;
import dev.handrail.model.Doc;
import dev.handrail.model.Site;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private static final Site SITE = SiteFixture.site();

    @Test
    void everyPageHasOneAddressAndTheyAreSorted() {
        assertThat(plan(SITE))
                .extracting(plan -> plan.path().value())
                .containsExactly(
                        "404.html",
                        "about/reading a plan.html",
                        "actions/index.html",
                        "alerts/PostgresConnectionsHigh/index.html",
                        "alerts/index.html",
                        "coverage/index.html",
                        "db/index.html",
                        "db/out-of-slots.html",
                        "db/triage.html",
                        "errors/53300/index.html",
                        "errors/index.html",
                        "incidents/2024-03-15.html",
                        "incidents/2024-06-02.html",
                        "incidents/index.html",
                        "index.html",
                        "old/slots.html",
                        "pages/index.html",
                        "search.html",
                        "services/checkout/index.html",
                        "services/index.html",
                        "tags/connectivity/index.html",
                        "tags/index.html",
                        "tags/postgresql/index.html");
    }

    @Test
    void aViewIsEqualEachTimeItIsMade() {
        for (PagePlan plan : plan(SITE)) {
            assertThat(plan.view()).isEqualTo(plan.view());
        }
    }

    @Test
    void theCoverageShowsWhatIsMissingFirst() {
        CoverageView coverage = view(SITE, "coverage/index.html", CoverageView.class);
        assertThat(coverage.total()).isEqualTo(4);
        assertThat(coverage.covered()).isEqualTo(2);
        assertThat(coverage.missing()).extracting(row -> row.name().text()).containsExactly("NobodyKnows");
        assertThat(coverage.gone())
                .containsExactly(new CoverageView.Gone(
                        "Renamed", new Link("Out of connection slots", "../db/out-of-slots.html")));
        CoverageView.Row first = coverage.alerts().get(0);
        assertThat(first.name())
                .isEqualTo(new Link("PostgresConnectionsHigh", "../alerts/PostgresConnectionsHigh/index.html"));
        assertThat(first.pages()).extracting(Link::href).containsExactly("../db/out-of-slots.html#free-slots");
        assertThat(first.rule().text()).isEqualTo("db.rules.yml:7");
        assertThat(coverage.alerts()).extracting(CoverageView.Row::linked).containsExactly(true, false, false);
        assertThat(coverage.alerts())
                .extracting(CoverageView.Row::elsewhere)
                .containsExactly("", "", "https://wiki.example/WikiKnows");
    }

    @Test
    void theSourcesFrontPageStandsOnTheFrontPage() {
        FrontView front = view(SITE, "index.html", FrontView.class);
        assertThat(front.aboutTitle()).isEqualTo("Runbooks of the database team");
        assertThat(front.about()).extracting(SectionView::title).containsExactly("", "How to read a page");
        assertThat(front.frame().triage()).isEqualTo(new Link("The database can't be reached", "db/triage.html"));
        assertThat(front.symptoms())
                .extracting(message -> message.line().href())
                .containsExactly("db/out-of-slots.html", "db/triage.html#does-it-answer");
        assertThat(front.incidents())
                .extracting(row -> row.page().href())
                .containsExactly("incidents/2024-06-02.html", "incidents/2024-03-15.html");
    }

    @Test
    void aReviewIsOverdueOnTheDayAfterItWasDue() {
        assertThat(overdueOn("2024-05-02")).isEmpty();
        assertThat(overdueOn("2024-05-03")).hasSize(1);
        assertThat(overdueOn("2024-05-03").get(0).due().text()).isEqualTo("2024-05-02");
    }

    @Test
    void aRunbookShowsWhoUsedItAndWhoLeadsToIt() {
        DocView slots = view(SITE, "db/out-of-slots.html", RunbookView.class).doc();
        assertThat(slots.titleId()).isEqualTo("out-of-connection-slots");
        assertThat(slots.incidents())
                .extracting(row -> row.page().text())
                .containsExactly("Three hours without the database");
        assertThat(slots.linkedFrom())
                .containsExactly(new DocView.Related(
                        new Link("The database can't be reached", "triage.html#does-it-answer"),
                        "runbook",
                        "a step of it leads here"));
        assertThat(slots.provenance().edit())
                .isEqualTo("https://forge.example/team/runbooks/edit/main/db/out-of-slots.md");
        assertThat(slots.provenance().twin()).isEqualTo("out-of-slots.md");
        assertThat(slots.toc())
                .extracting(entry -> entry.link().href())
                .containsExactly(
                        "#meaning",
                        "#diagnosis",
                        "#count-slots",
                        "#who-holds-them",
                        "#mitigation",
                        "#free-slots",
                        "#raise-the-limit",
                        "#drop-the-slot",
                        "#escalation");
    }

    @Test
    void aGuessOfRiskIsMarkedAsOne() {
        DocView slots = view(SITE, "db/out-of-slots.html", RunbookView.class).doc();
        ElementView.Steps steps =
                (ElementView.Steps) slots.sections().get(1).elements().get(0);
        assertThat(steps.steps())
                .extracting(ElementView.Step::risk)
                .containsExactly(
                        new RiskView("read-only", "read-only", false),
                        new RiskView("read-only", "looks read-only", true));
    }

    @Test
    void whatAPageOfAnIncidentListsItselfIsNotListedTwice() {
        PostmortemView outage = view(SITE, "incidents/2024-03-15.html", PostmortemView.class);
        assertThat(outage.timelineId()).isEqualTo("timeline");
        assertThat(outage.events()).isEmpty();
        assertThat(outage.actions()).hasSize(3);
        assertThat(outage.metrics())
                .extracting(PostmortemView.MetricRow::value)
                .containsExactly("10 min", "25 min", "1 h 40 min", "3 h");
        assertThat(outage.runbooks()).extracting(Link::href).containsExactly("../db/out-of-slots.html");
    }

    @Test
    void openActionsStandByOwnerWhatNobodyOwnsFirst() {
        ActionsView actions = view(SITE, "actions/index.html", ActionsView.class);
        assertThat(actions.owners())
                .extracting(ActionsView.Owner::name)
                .containsExactly("", "Ama Mensah", "Kofi Boateng");
        assertThat(actions.open()).isEqualTo(3);
        assertThat(actions.overdue()).isEqualTo(1);
        // 16 days of March, 30 of April, 31 of May, 30 of June, 1 of July.
        assertThat(actions.owners().get(0).actions()).extracting(ActionRow::age).containsExactly("108 days");
        assertThat(actions.closed()).extracting(ActionRow::state).containsExactly("done");
    }

    @Test
    void aServiceWithAPageOfItsOwnHasNoOther() {
        ServiceView service = view(SITE, "db/index.html", ServiceView.class);
        assertThat(service.dependsOn()).containsExactly(Link.plain("network"));
        assertThat(service.about())
                .extracting(one -> one.page().href())
                .containsExactly("out-of-slots.html", "triage.html");
        assertThat(service.incidents()).hasSize(1);
    }

    @Test
    void aFormerAddressLeadsToThePlaceInTheNewOne() {
        assertThat(view(SITE, "old/slots.html", RedirectView.class).target())
                .isEqualTo(new Link("Out of connection slots", "../db/out-of-slots.html#free-slots"));
    }

    @Test
    void theListOfAllPagesIsCutByFolderOnceItIsTooLong() {
        PageIndexView whole = view(many(PageIndexes.LONGEST), "pages/index.html", PageIndexView.class);
        assertThat(whole.folders()).extracting(PageIndexView.Folder::href).containsOnly("");
        assertThat(whole.folders()).flatExtracting(PageIndexView.Folder::rows).hasSize(PageIndexes.LONGEST);

        Site large = many(PageIndexes.LONGEST + 1);
        PageIndexView cut = view(large, "pages/index.html", PageIndexView.class);
        assertThat(cut.folders())
                .extracting(PageIndexView.Folder::href, PageIndexView.Folder::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("one--two.html", 200),
                        org.assertj.core.groups.Tuple.tuple("three.html", 201));
        assertThat(view(large, "pages/three.html", PageIndexView.class)
                        .folders()
                        .get(0)
                        .rows())
                .hasSize(201);
    }

    @Test
    void aPageOfTheSourceKeepsItsAddress() {
        Doc own = article("404.md");
        assertThat(view(SiteFixture.site(List.of(own)), "404.html", ArticleView.class)
                        .doc()
                        .title())
                .isEqualTo("404.md");
    }

    @Test
    void anEmptySiteHasItsListsAndSaysNothingElse() {
        Site empty = SiteFixture.site(List.of());
        assertThat(plan(empty)).hasSize(11);
        assertThat(view(empty, "index.html", FrontView.class).ways()).isEmpty();
    }

    private static Site many(int count) {
        List<Doc> docs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            docs.add(article((i < 200 ? "one/two/" : "three/") + "p" + i + ".md"));
        }
        return SiteFixture.site(docs);
    }

    private static Article article(String path) {
        return new Article(SiteFixture.head(new SourcePath(path), path, "", List.of()), List.of());
    }

    private static List<FrontView.Overdue> overdueOn(String day) {
        ViewOptions options = new ViewOptions("T", "", "en", "", "", Optional.of(LocalDate.parse(day)), Map.of());
        return new Views(options)
                .plan(SITE).stream()
                        .filter(plan -> plan.path().value().equals("index.html"))
                        .map(plan -> ((FrontView) plan.view()).overdue())
                        .findFirst()
                        .orElseThrow();
    }

    private static List<PagePlan> plan(Site site) {
        return new Views(SiteFixture.options()).plan(site);
    }

    private static <T extends PageView> T view(Site site, String path, Class<T> type) {
        return plan(site).stream()
                .filter(plan -> plan.path().equals(new SitePath(path)))
                .map(plan -> type.cast(plan.view()))
                .findFirst()
                .orElseThrow();
    }
}
