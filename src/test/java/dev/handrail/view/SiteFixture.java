package dev.handrail.view;

import dev.handrail.model.*;
import dev.handrail.model.Incident.Action;
import dev.handrail.model.Incident.Event;
import dev.handrail.model.Incident.Mark;
import dev.handrail.model.Incident.State;
import dev.handrail.model.NodeRef.EntityRef;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.text.Html;
import dev.handrail.text.Markup;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A small site, built by hand, that has something of everything that pages show. */
public final class SiteFixture {

    public static final SourcePath README = new SourcePath("README.md");
    public static final SourcePath TRIAGE = new SourcePath("db/triage.md");
    public static final SourcePath SLOTS = new SourcePath("db/out-of-slots.md");
    public static final SourcePath SERVICE = new SourcePath("db/README.md");
    public static final SourcePath ARTICLE = new SourcePath("about/reading a plan.md");
    public static final SourcePath OUTAGE = new SourcePath("incidents/2024-03-15.md");
    public static final SourcePath LATER = new SourcePath("incidents/2024-06-02.md");
    public static final SourcePath PICTURE = new SourcePath("db/img/slots.png");

    private static final Span AT = Span.at(1, 1);
    private static final Optional<LocalDate> AS_OF = Optional.of(LocalDate.of(2024, 7, 1));

    private SiteFixture() {}

    public static ViewOptions options() {
        return new ViewOptions(
                "Database runbooks",
                "What to do when an application can't reach its database.",
                "en",
                "",
                TRIAGE.value(),
                AS_OF,
                Map.of("checkout", new ViewOptions.Service("Payments", List.of("Payments on call"), "Takes orders.")));
    }

    public static Site site() {
        return site(List.of(readme(), triage(), slots(), service(), article(), outage(), later()))
                .covered(coverage());
    }

    private static Coverage coverage() {
        return new Coverage(
                List.of("db.rules.yml"),
                List.of(
                        covered("PostgresConnectionsHigh", Coverage.Way.LINK, new PageRef(SLOTS, "free-slots")),
                        covered("PostgresDown", Coverage.Way.NAME, PageRef.of(TRIAGE)),
                        covered("NobodyKnows", Coverage.Way.NONE),
                        covered("WikiKnows", Coverage.Way.ELSEWHERE)),
                List.of(new Coverage.Gone("Renamed", SLOTS)));
    }

    /** The alert of a rule with a link. */
    static Coverage.Covered covered(String name, Coverage.Way way, PageRef... pages) {
        AlertRule rule = new AlertRule(name, "page", "db.rules.yml", Span.at(7, 3), Set.of(), List.of());
        return new Coverage.Covered(rule, way, "https://wiki.example/" + name, List.of(pages));
    }

    /** A site of these pages, with the routes that their paths give. */
    public static Site site(List<Doc> unsorted) {
        List<Doc> docs = unsorted.stream()
                .sorted(java.util.Comparator.comparing(Doc::path))
                .toList();
        Map<SourcePath, SitePath> pages = new TreeMap<>();
        Map<SourcePath, List<LinkTarget>> links = new TreeMap<>();
        Map<EntityRef, SitePath> entities = new TreeMap<>();
        List<Edge> edges = new ArrayList<>();
        for (Doc doc : docs) {
            String name = doc.path().value().replaceAll("\\.md$", ".html").replaceAll("README\\.html$", "index.html");
            pages.put(doc.path(), new SitePath(name));
            links.put(
                    doc.path(),
                    doc.head().links().stream().map(SiteFixture::target).toList());
            doc.head().services().forEach(each -> about(doc, EntityKind.SERVICE, each, entities, edges));
            doc.head().alerts().forEach(each -> about(doc, EntityKind.ALERT, each, entities, edges));
            doc.head().tags().forEach(each -> about(doc, EntityKind.TAG, each, entities, edges));
            for (Signature signature : doc.head().signatures()) {
                if (signature.form() == Signature.Form.CODE) {
                    about(doc, EntityKind.ERROR, signature.text(), entities, edges);
                }
            }
            for (int i = 0; i < doc.head().links().size(); i++) {
                edge(doc, doc.head().links().get(i), links.get(doc.path()).get(i), edges);
            }
            if (doc instanceof ServicePage service) {
                entities.put(new EntityRef(EntityKind.SERVICE, service.name()), pages.get(doc.path()));
                service.dependsOn()
                        .forEach(each -> edges.add(new Edge(
                                PageRef.of(doc.path()),
                                new EntityRef(EntityKind.SERVICE, each),
                                Edge.Kind.DEPENDS_ON)));
            }
        }
        Routes routes = new Routes(
                pages,
                entities,
                docs.stream().anyMatch(doc -> doc.path().equals(SLOTS))
                        ? List.of(new Routes.Redirect(
                                new SitePath("old/slots.html"), new SitePath("db/out-of-slots.html"), "free-slots"))
                        : List.of());
        return new Site(
                docs, links, List.of(PICTURE), new Graph(edges), routes, repository(), Proof.NONE, Coverage.NONE);
    }

    private static void about(
            Doc doc, EntityKind kind, String name, Map<EntityRef, SitePath> entities, List<Edge> edges) {
        EntityRef entity = new EntityRef(kind, name);
        String folder = name.replaceAll("[^A-Za-z0-9_.-]", "-");
        entities.putIfAbsent(entity, new SitePath(kind.folder() + "/" + folder + "/index.html"));
        edges.add(new Edge(PageRef.of(doc.path()), entity, Edge.Kind.ABOUT));
    }

    private static void edge(Doc doc, LinkUse use, LinkTarget target, List<Edge> edges) {
        if (target instanceof LinkTarget.ToPage page) {
            boolean incident = doc instanceof Postmortem && use.role() == LinkUse.Role.ACTION;
            Edge.Kind kind = incident
                    ? Edge.Kind.USED_IN
                    : use.role() == LinkUse.Role.BRANCH ? Edge.Kind.BRANCHES_TO : Edge.Kind.LINKS_TO;
            edges.add(new Edge(new PageRef(doc.path(), use.from()), new PageRef(page.path(), page.anchor()), kind));
        }
    }

    /** In this fixture a target is written as where it leads. */
    private static LinkTarget target(LinkUse use) {
        String written = use.target();
        if (written.contains(":")) {
            return new LinkTarget.ToWeb(written);
        }
        if (written.startsWith("?")) {
            return new LinkTarget.Nowhere("no such page: " + written.substring(1));
        }
        if (written.endsWith(".png")) {
            return new LinkTarget.ToFile(new SourcePath(written));
        }
        int mark = written.indexOf('#');
        return mark < 0
                ? new LinkTarget.ToPage(new SourcePath(written), "")
                : new LinkTarget.ToPage(new SourcePath(written.substring(0, mark)), written.substring(mark + 1));
    }

    private static Repository repository() {
        Instant changed = Instant.parse("2024-05-20T09:30:00Z");
        FileHistory history = new FileHistory(
                Optional.of(Instant.parse("2024-03-18T08:00:00Z")),
                Optional.of(changed),
                List.of("Ama Mensah", "Kofi Boateng"),
                List.of(
                        new FileHistory.Change(
                                "4be0643f1d98573b97dcdca98a65347dd15d94c0",
                                changed,
                                "Ama Mensah",
                                "Say what the pooler prints",
                                false),
                        new FileHistory.Change(
                                "89e6c98d92887913cadf06b2adb97f26cde4849b",
                                Instant.parse("2024-03-18T08:00:00Z"),
                                "Kofi Boateng",
                                "First steps after the outage",
                                false)));
        return new Repository(
                "4be0643f1d98573b97dcdca98a65347dd15d94c0",
                Optional.of(Instant.parse("2024-07-01T12:00:00Z")),
                "main",
                "",
                "https://forge.example/team/runbooks/edit/main/{path}",
                Map.of(SLOTS, history, TRIAGE, history, OUTAGE, history));
    }

    // Pages.

    static Article readme() {
        Head head = head(README, "Runbooks of the database team", "", List.of(link("db/triage.md", "triage", "")));
        Markup text = new Markup.Builder()
                .html("<p>When in doubt, begin with <a ")
                .hole(0)
                .html(">triage</a>.</p>")
                .build();
        return new Article(
                head,
                List.of(
                        section(0, "", "", Role.OTHER, prose(text)),
                        section(
                                2,
                                "how-to-read-a-page",
                                "How to read a page",
                                Role.OTHER,
                                prose(html("<p>Each step says what it risks. Do them in order.</p>")))));
    }

    static Runbook triage() {
        Head head = new HeadBuilder(TRIAGE, "The database can't be reached")
                .summary("Find out in five minutes which side the fault is on.")
                .owner("Database team")
                .services("orders-db")
                .tags("connectivity")
                .links(link("db/out-of-slots.md#count-slots", "Out of slots", "does-it-answer", LinkUse.Role.BRANCH))
                .anchor("the-database-cant-be-reached", "The database can't be reached")
                .signature(Signature.Form.LINE, "could not connect to server: Connection refused", "does-it-answer")
                .build();
        Step step = step(
                "does-it-answer",
                1,
                "Does the server answer on its port?",
                Role.DIAGNOSE,
                Risk.READ_ONLY,
                Risk.READ_ONLY,
                Where.CLIENT,
                command("pg_isready -h <host> -p <port>", "", Risk.READ_ONLY, Where.CLIENT),
                expect("accepting connections"),
                branch(code("no response"), Markup.text("The network between the two is broken: escalate.")),
                branchTo(code("rejecting connections"), 0, "Out of slots"));
        return new Runbook(head, List.of(section(2, "diagnosis", "Diagnosis", Role.DIAGNOSE, step)));
    }

    static Runbook slots() {
        Head head = new HeadBuilder(SLOTS, "Out of connection slots")
                .summary("The server refuses new connections because all its slots are taken.")
                .owner("Database team")
                .escalation("Database on call", "Platform lead")
                .severity("SEV-2")
                .review(new Review(Optional.of(LocalDate.of(2023, 11, 2)), Optional.of(Period.ofMonths(6))))
                .tags("connectivity", "postgresql")
                .services("orders-db", "checkout")
                .alerts("PostgresConnectionsHigh")
                .signature(Signature.Form.LINE, "FATAL:  sorry, too many clients already", "")
                .signature(
                        Signature.Form.LINE,
                        "FATAL:  remaining connection slots are reserved for roles with the SUPERUSER attribute",
                        "count-slots")
                .signature(Signature.Form.CODE, "53300", "")
                .signature(Signature.Form.EXCEPTION, "org.postgresql.util.PSQLException", "")
                .signature(
                        Signature.Form.LINE, "server login has been failing, try again later (server_login_retry)", "")
                .parameter(new Parameter("host", "the database server", "db-1.internal", "[a-z0-9.-]+", false, true))
                .parameter(new Parameter("port", "", "5432", "[0-9]+", false, true))
                .parameter(new Parameter("password", "of the reader role", "", "", true, true))
                .parameter(new Parameter("pid", "", "", "", false, false))
                .links(
                        link("db/triage.md", "Triage", "count-slots", LinkUse.Role.BRANCH),
                        link(
                                "https://www.postgresql.org/docs/current/runtime-config-connection.html",
                                "max_connections",
                                "meaning"),
                        image("db/img/slots.png", "Slots over a day"),
                        image("https://elsewhere.example/badge.svg", "build state"),
                        link("?db/gone.md", "the old page", "meaning"))
                .anchor("out-of-connection-slots", "Out of connection slots")
                .build();
        Markup meaning = new Markup.Builder()
                .html("<p>Every connection takes one of <a ")
                .hole(1)
                .html("><code>max_connections</code></a> slots; see <a ")
                .hole(4)
                .html(">the old page</a>. <img ")
                .hole(3)
                .html(" alt=\"build state\"></p>")
                .html("<p><img ")
                .hole(2)
                .html(" alt=\"Slots over a day\"></p>")
                .html(
                        "<aside class=\"callout warning\"><p class=\"callout-title\">Warning</p><p>A restart drops every session.</p></aside>")
                .html(
                        "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table><thead><tr><th>State</th><th>Means</th></tr></thead><tbody><tr><td><code>idle</code></td><td>held by a pool</td></tr><tr><td><code>idle in transaction</code></td><td>forgotten by a client</td></tr></tbody></table></div>")
                .html(
                        "<ul><li class=\"task\"><span class=\"box\" aria-hidden=\"true\"></span><span class=\"visually-hidden\">To do: </span>Tell the owners of the clients</li><li class=\"task done\"><span class=\"box\" aria-hidden=\"true\"></span><span class=\"visually-hidden\">Done: </span>Open the dashboard</li></ul>")
                .build();
        Step count = step(
                "count-slots",
                1,
                "How many slots are taken?",
                Role.DIAGNOSE,
                Risk.READ_ONLY,
                Risk.READ_ONLY,
                Where.SERVER,
                prose(html("<p>The superuser has a few slots kept for it, so this works when nothing else does.</p>")),
                command(
                        "psql -h <host> -p <port> -c 'select count(*) from pg_stat_activity'",
                        " count\n-------\n   100\n",
                        Risk.READ_ONLY,
                        Where.SERVER),
                expect("a number below <code>max_connections</code>"),
                branch(Markup.text("the number is at the limit"), Markup.text("go on with the next step")),
                branchTo(Markup.text("it is far below the limit"), 0, "Triage"));
        Step who = step(
                "who-holds-them",
                2,
                "Who holds them?",
                Role.DIAGNOSE,
                Risk.UNSTATED,
                Risk.READ_ONLY,
                Where.UNSTATED,
                sql("select usename, state, count(*)\n  from pg_stat_activity\n group by 1, 2\n order by 3 desc;"));
        Step look = step(
                "look-first",
                1,
                "Look at what it is doing",
                Role.MITIGATE,
                Risk.READ_ONLY,
                Risk.READ_ONLY,
                Where.UNSTATED,
                command(
                        "psql -c 'select query from pg_stat_activity where pid = <pid>'",
                        "",
                        Risk.READ_ONLY,
                        Where.UNSTATED));
        Step free = step(
                "free-slots",
                1,
                "End sessions that are idle in a transaction",
                Role.MITIGATE,
                Risk.DISRUPTIVE,
                Risk.DISRUPTIVE,
                Where.SERVER,
                prose(html("<p>Their clients get an error and connect again.</p>")),
                look,
                command("psql -h <host> -c 'select pg_terminate_backend(<pid>)'", "", Risk.DISRUPTIVE, Where.SERVER),
                expect("<code>t</code> for each"),
                new Undo(html("<p>None is needed: clients connect again by themselves.</p>"), "", AT));
        Step raise = step(
                "raise-the-limit",
                2,
                "Raise the limit",
                Role.MITIGATE,
                Risk.REVERSIBLE,
                Risk.REVERSIBLE,
                Where.SERVER,
                command("psql -c 'alter system set max_connections = 200'", "", Risk.REVERSIBLE, Where.SERVER),
                new Undo(commandMarkup("psql -c 'alter system reset max_connections'", ""), "", AT));
        Step drop = step(
                "drop-the-slot",
                3,
                "Drop an abandoned replication slot",
                Role.MITIGATE,
                Risk.DESTRUCTIVE,
                Risk.DESTRUCTIVE,
                Where.SERVER,
                command("psql -c \"select pg_drop_replication_slot('<name>')\"", "", Risk.DESTRUCTIVE, Where.SERVER));
        return new Runbook(
                head,
                List.of(
                        section(2, "meaning", "Meaning", Role.MEANING, prose(meaning)),
                        section(2, "diagnosis", "Diagnosis", Role.DIAGNOSE, count, who),
                        section(
                                2,
                                "mitigation",
                                "Mitigation",
                                Role.MITIGATE,
                                prose(html("<p>The mildest first.</p>")),
                                free,
                                raise,
                                drop),
                        section(
                                2,
                                "escalation",
                                "Escalation",
                                Role.ESCALATE,
                                prose(html("<p>After 20 minutes call the platform lead.</p>")))));
    }

    static ServicePage service() {
        Head head = new HeadBuilder(SERVICE, "orders-db")
                .summary("The PostgreSQL cluster behind orders.")
                .owner("Database team")
                .services("orders-db")
                .build();
        return new ServicePage(
                head,
                List.of(section(
                        2,
                        "architecture",
                        "Architecture",
                        Role.OTHER,
                        prose(html("<p>One primary, two standbys, a pooler in front.</p>")))),
                "orders-db",
                List.of("network"));
    }

    static Article article() {
        Head head = head(ARTICLE, "Reading a query plan", "What the numbers mean.", List.of());
        return new Article(
                head,
                List.of(
                        section(0, "", "", Role.OTHER, prose(html("<p>Read it from the inside out.</p>"))),
                        section(
                                2,
                                "costs",
                                "Costs",
                                Role.OTHER,
                                prose(
                                        html(
                                                "<p>They are not milliseconds.</p><pre class=\"code\" tabindex=\"0\"><code class=\"language-text\">Seq Scan on orders  (cost=0.00..431.00 rows=21000 width=36)\n</code></pre>"))),
                        section(3, "rows", "Rows", Role.OTHER, prose(html("<p>An estimate.</p>")))));
    }

    static Postmortem outage() {
        Head head = new HeadBuilder(OUTAGE, "Three hours without the database")
                .summary("A driver update was blamed; the network setting was the second cause.")
                .services("orders-db", "checkout")
                .tags("connectivity")
                .links(link("db/out-of-slots.md", "Out of connection slots", "actions", LinkUse.Role.ACTION))
                .build();
        Incident incident = new Incident(
                moment("2024-03-15T10:00"),
                moment("2024-03-15T10:10"),
                moment("2024-03-15T10:25"),
                moment("2024-03-15T11:40"),
                moment("2024-03-15T13:00"),
                "UTC",
                Optional.of(Duration.ofHours(3)),
                "SEV-1",
                "final",
                "No orders could be placed for three hours.",
                List.of(
                        event("2024-03-15T09:50", "The new driver is rolled out", Mark.TRIGGER),
                        event("2024-03-15T10:00", "Connections begin to fail", Mark.STARTED),
                        event("2024-03-15T10:10", "An alert wakes the on-call engineer", Mark.DETECTED),
                        event("2024-03-15T10:25", "Three people are on the call", Mark.ENGAGED),
                        event("2024-03-15T11:30", "The driver is rolled back", Mark.NONE),
                        event("2024-03-15T11:40", "Read traffic recovers", Mark.MITIGATED),
                        event("2024-03-15T12:45", "The security group is found to be wrong", Mark.NONE),
                        event("2024-03-15T13:00", "All traffic recovers", Mark.RESOLVED)),
                List.of(Markup.text("The new driver opened two connections where the old one opened one.")),
                List.of(Markup.text("A security group was changed the same morning.")),
                List.of("config-change", "network"),
                List.of(
                        action(
                                "Write down troubleshooting steps for connectivity",
                                0,
                                "Ama Mensah",
                                "2024-04-01",
                                State.DONE),
                        action("Alert on refused connections", -1, "Kofi Boateng", "2024-05-01", State.OPEN),
                        action("Review changes of security groups", -1, "", "", State.UNSTATED)),
                List.of("The page states 3 h, but its timeline covers 3 h 10 min."));
        return new Postmortem(
                head,
                List.of(
                        section(
                                2,
                                "summary",
                                "Summary",
                                Role.SUMMARY,
                                prose(html("<p>For three hours no order could be placed.</p>"))),
                        section(
                                2,
                                "timeline",
                                "Timeline",
                                Role.TIMELINE,
                                prose(
                                        html(
                                                "<p>All times in UTC.</p><div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table><thead><tr><th>Time</th><th>Event</th></tr></thead><tbody><tr><td>10:00</td><td>Connections begin to fail</td></tr><tr><td>13:00</td><td>All traffic recovers</td></tr></tbody></table></div>")))),
                incident);
    }

    static Postmortem later() {
        Head head = new HeadBuilder(LATER, "Checkout slow after a failover")
                .services("checkout")
                .build();
        Incident incident = new Incident(
                moment("2024-06-02T21:05"),
                moment("2024-06-02T21:07"),
                Optional.empty(),
                Optional.empty(),
                moment("2024-06-02T21:50"),
                "UTC",
                Optional.empty(),
                "SEV-3",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of("automation"),
                List.of(action("Lower the DNS lifetime", -1, "Ama Mensah", "2024-08-01", State.OPEN)),
                List.of());
        return new Postmortem(
                head,
                List.of(section(0, "", "", Role.OTHER, prose(html("<p>Clients held on to the old address.</p>")))),
                incident);
    }

    // Parts of pages.

    static Section section(int level, String id, String title, Role role, Element... elements) {
        return new Section(level, id, title, Markup.text(title), role, List.of(elements), AT);
    }

    static Step step(
            String id, int number, String title, Role role, Risk risk, Risk guess, Where where, Element... body) {
        return new Step(id, number, title, Markup.text(title), role, risk, guess, where, List.of(body), AT);
    }

    static Prose prose(Markup markup) {
        return new Prose(markup, "");
    }

    static Markup html(String html) {
        return Markup.html(html);
    }

    private static Markup code(String text) {
        return html("<code>" + Html.escape(text) + "</code>");
    }

    private static Command command(String text, String output, Risk risk, Where where) {
        return new Command(
                "sh", text, Listing.UNKNOWN, risk, risk, where, List.of(), List.of(), commandMarkup(text, output), AT);
    }

    private static Markup commandMarkup(String text, String output) {
        String shown = Html.escape(text)
                .replaceAll("&lt;([a-z]+)&gt;", "<var class=\"param\" data-param=\"$1\">&lt;$1&gt;</var>")
                .replaceAll("(&#39;.*?&#39;)", "<span class=\"s\">$1</span>");
        return html(
                "<pre class=\"code\" tabindex=\"0\"><code class=\"language-sh\"><span class=\"prompt\" aria-hidden=\"true\">$ </span><span class=\"cmd\">"
                        + shown + "</span>\n"
                        + (output.isEmpty() ? "" : "<span class=\"out\">" + Html.escape(output) + "</span>")
                        + "</code></pre>");
    }

    private static Command sql(String text) {
        String shown = Html.escape(text)
                .replaceAll("\\b(select|from|group by|order by|desc)\\b", "<span class=\"k\">$1</span>");
        return new Command(
                "sql",
                text,
                Listing.UNKNOWN,
                Risk.UNSTATED,
                Risk.READ_ONLY,
                Where.UNSTATED,
                List.of(),
                List.of(),
                html("<pre class=\"code\" tabindex=\"0\"><code class=\"language-sql\"><span class=\"cmd\">" + shown
                        + "</span></code></pre>"),
                AT);
    }

    private static Expectation expect(String html) {
        return new Expectation(html("<p>" + html + "</p>"), html, false, List.of(), AT);
    }

    private static Branches branch(Markup condition, Markup target) {
        return new Branches(List.of(new Branches.Branch(condition, "", target, List.of(), AT)));
    }

    private static Branches branchTo(Markup condition, int link, String label) {
        Markup target = new Markup.Builder()
                .html("<a ")
                .hole(link)
                .html(">")
                .text(label)
                .html("</a>")
                .build();
        return new Branches(List.of(new Branches.Branch(condition, "", target, List.of(link), AT)));
    }

    private static Optional<Moment> moment(String local) {
        return Optional.of(at(local));
    }

    private static Moment at(String local) {
        LocalDateTime time = LocalDateTime.parse(local);
        return new Moment(local, Optional.of(time), "UTC", Optional.of(time.toInstant(ZoneOffset.UTC)), false);
    }

    private static Event event(String local, String text, Mark mark) {
        return new Event(at(local), Markup.text(text), text, mark, AT);
    }

    private static Action action(String text, int link, String owner, String due, State state) {
        Markup markup = link < 0
                ? Markup.text(text)
                : new Markup.Builder()
                        .html("<a ")
                        .hole(link)
                        .html(">")
                        .text(text)
                        .html("</a>")
                        .build();
        Optional<LocalDate> day = due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due));
        return new Action(
                text, markup, "prevent", owner, day, "OPS-12", state, link < 0 ? List.of() : List.of(link), AT);
    }

    static LinkUse link(String target, String label, String from) {
        return link(target, label, from, LinkUse.Role.TEXT);
    }

    private static LinkUse link(String target, String label, String from, LinkUse.Role role) {
        return new LinkUse(LinkUse.Form.LINK, target, label, from, role, AT);
    }

    static LinkUse image(String target, String alt) {
        return new LinkUse(LinkUse.Form.IMAGE, target, alt, "", LinkUse.Role.TEXT, AT);
    }

    static Head head(SourcePath path, String title, String summary, List<LinkUse> links) {
        return new HeadBuilder(path, title)
                .summary(summary)
                .links(links.toArray(LinkUse[]::new))
                .build();
    }

    /** Most of what a page can say of itself is not said by most pages. */
    static final class HeadBuilder {

        private final SourcePath path;
        private final String title;
        private String summary = "";
        private String owner = "";
        private List<String> escalation = List.of();
        private String severity = "";
        private Review review = Review.UNKNOWN;
        private List<String> tags = List.of();
        private List<String> services = List.of();
        private List<String> alerts = List.of();
        private final List<Signature> signatures = new ArrayList<>();
        private final List<Parameter> parameters = new ArrayList<>();
        private List<LinkUse> links = List.of();
        private final List<Anchor> anchors = new ArrayList<>();

        HeadBuilder(SourcePath path, String title) {
            this.path = path;
            this.title = title;
        }

        HeadBuilder summary(String value) {
            summary = value;
            return this;
        }

        HeadBuilder owner(String value) {
            owner = value;
            return this;
        }

        HeadBuilder escalation(String... values) {
            escalation = List.of(values);
            return this;
        }

        HeadBuilder severity(String value) {
            severity = value;
            return this;
        }

        HeadBuilder review(Review value) {
            review = value;
            return this;
        }

        HeadBuilder tags(String... values) {
            tags = List.of(values);
            return this;
        }

        HeadBuilder services(String... values) {
            services = List.of(values);
            return this;
        }

        HeadBuilder alerts(String... values) {
            alerts = List.of(values);
            return this;
        }

        HeadBuilder links(LinkUse... values) {
            links = List.of(values);
            return this;
        }

        HeadBuilder parameter(Parameter value) {
            parameters.add(value);
            return this;
        }

        HeadBuilder anchor(String id, String name) {
            anchors.add(new Anchor(id, name, AT));
            return this;
        }

        HeadBuilder signature(Signature.Form form, String text, String anchor) {
            signatures.add(new Signature(form, text, anchor, Signature.Origin.DECLARED, AT));
            return this;
        }

        Head build() {
            return new Head(
                    path,
                    title,
                    summary,
                    owner,
                    escalation,
                    severity,
                    review,
                    tags,
                    services,
                    alerts,
                    List.of(),
                    List.of(),
                    List.of(),
                    signatures,
                    parameters,
                    links,
                    anchors,
                    List.of(),
                    Map.of());
        }
    }
}
