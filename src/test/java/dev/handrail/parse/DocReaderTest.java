package dev.handrail.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.model.Alias;
import dev.handrail.model.Anchor;
import dev.handrail.model.Command;
import dev.handrail.model.Doc;
import dev.handrail.model.Kind;
import dev.handrail.model.LinkUse;
import dev.handrail.model.Parameter;
import dev.handrail.model.Postmortem;
import dev.handrail.model.ServicePage;
import dev.handrail.model.Signature;
import dev.handrail.model.Signature.Form;
import dev.handrail.model.Signature.Origin;
import dev.handrail.model.Step;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocReaderTest {

    private static Outcome<Doc> read(String path, String text) {
        return new DocReader(ParseOptions.NONE).read(new SourcePath(path), SourceText.of(text));
    }

    private static Doc doc(String path, String text) {
        return read(path, text).value();
    }

    private static List<Command> commands(Doc doc) {
        return doc.steps().flatMap(step -> step.commands().stream()).toList();
    }

    @Test
    void frontMatterOfOurOwn() {
        Doc doc = doc("db/x.md", """
                ---
                kind: runbook
                title: No slots left
                summary: All connections are taken.
                owner: data-platform
                escalation: [ann, "#db"]
                severity: high
                last-reviewed: 2024-05-01
                review-every: 6 months
                tags: [postgresql, pool]
                services: [orders]
                alerts: [PgSlotsGone]
                aliases: [old/x]
                runbooks: [other.md]
                incidents: [pool-outage]
                motto: be calm
                ---
                Text.
                """);

        var head = doc.head();
        assertThat(doc.kind()).isEqualTo(Kind.RUNBOOK);
        assertThat(head.title()).isEqualTo("No slots left");
        assertThat(head.summary()).isEqualTo("All connections are taken.");
        assertThat(head.owner()).isEqualTo("data-platform");
        assertThat(head.escalation()).containsExactly("ann", "#db");
        assertThat(head.severity()).isEqualTo("high");
        assertThat(head.review().due()).contains(LocalDate.of(2024, 11, 1));
        assertThat(head.tags()).containsExactly("postgresql", "pool");
        assertThat(head.services()).containsExactly("orders");
        assertThat(head.alerts()).containsExactly("PgSlotsGone");
        assertThat(head.aliases()).extracting(Alias::address).containsExactly("old/x");
        assertThat(head.links())
                .extracting(LinkUse::target, LinkUse::form, LinkUse::role)
                .containsExactly(
                        tuple("other.md", LinkUse.Form.LINK, LinkUse.Role.FRONT_MATTER),
                        tuple("pool-outage", LinkUse.Form.WIKI, LinkUse.Role.FRONT_MATTER));
        assertThat(head.runbooks()).containsExactly(0);
        assertThat(head.incidents()).containsExactly(1);
        assertThat(head.extra()).isEqualTo(Map.of("motto", "be calm"));
    }

    @Test
    void frontMatterOfOthers() {
        assertThat(doc(
                                "a.md",
                                "---\ntitle: A\nlast_reviewed_on: 2024-01-31\nreview_in: 1 month\nowner_slack: '#a'\n---\n")
                        .head()
                        .review()
                        .due())
                .contains(LocalDate.of(2024, 2, 29));
        assertThat(doc("a.md", "---\ncategories: [db]\nkeywords: [pg]\ndescription: D.\nlayout: x\n---\n")
                        .head())
                .satisfies(head -> {
                    assertThat(head.tags()).containsExactly("pg", "db");
                    assertThat(head.summary()).isEqualTo("D.");
                    assertThat(head.extra()).containsKey("layout");
                });
        assertThat(doc("a.md", "+++\ntitle = \"A\"\n[taxonomies]\ntags = [\"pg\"]\n+++\n")
                        .head()
                        .tags())
                .containsExactly("pg");
        assertThat(doc("a.md", "---\nname: n\nmatch:\n  alerts: [PgDown, 'Pg*']\n---\n")
                        .head()
                        .alerts())
                .containsExactly("PgDown");
        assertThat(read("a.md", "---\ntype: docs\nstale_after: never\nreviewed: soon\n---\nx\n")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void configurationFillsIn() {
        var options = new ParseOptions(
                Map.of("docs", Kind.PAGE, "docs/how", Kind.RUNBOOK),
                Map.of("host", new Parameter("host", "The server.", "db1", "", false, true)),
                Optional.of(Period.ofDays(90)));
        Doc doc = new DocReader(options)
                .read(new SourcePath("docs/how/x.md"), SourceText.of("```sh\nping $HOST\n```\n"))
                .value();

        assertThat(doc.kind()).isEqualTo(Kind.RUNBOOK);
        assertThat(doc.head().review().every()).contains(Period.ofDays(90));
        assertThat(doc.head().parameters())
                .containsExactly(new Parameter("host", "The server.", "db1", "", false, true));
        assertThat(commands(doc)).extracting(Command::parameters).containsExactly(List.of("host"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "services/orders.md | # Orders | SERVICE",
                "services/README.md | # Services | PAGE",
                "a/KubePodLost.md | # KubePodLost | RUNBOOK",
                "a/etcd.md | # etcdNoLeader | RUNBOOK",
                "a/PM2021-007 - Login down.md | # Login down | POSTMORTEM",
                "a/outage.md | # Outage ## Timeline ## Root Causes | POSTMORTEM",
                "a/report.md | # Incident report ## Impact ## Action items | POSTMORTEM",
                "a/labels.md | # Labels stopped ## Summary ## Timeline **09:00 UTC labels stop** | POSTMORTEM",
                "a/INC-2031.md | # Duplicate charges ## Root cause ## Next steps | POSTMORTEM",
                "a/x.md | # Sev 12 - mail ## Impact | POSTMORTEM",
                "a/x.md | # X **Start: 2025-01-02 09:00 UTC** **End: 2025-01-02 10:00 UTC** ## Cause | POSTMORTEM",
                "a/roadmap.md | # Move to 17 ## Summary ## Timeline **March: rehearsal** | PAGE",
                "a/move.md | # Move to 17 ## Procedure **Stop it.** ## Timeline **09:00 stop the writers** | RUNBOOK",
                "a/incident.md | # Incident roles ## Impact levels | PAGE",
                "a/how.md | # Writing a postmortem ## Advice | PAGE",
                "a/x.md | # X ## Troubleshooting **look** | RUNBOOK",
                "a/README.md | # X ## Troubleshooting **look** | PAGE",
                "a/x.md | # Kubernetes | PAGE",
                "postmortems/x.md | # The day it fell | POSTMORTEM",
            })
    void kinds(String path, String text, Kind kind) {
        String page = text.replace(" ##", "\n\n##").replace(" **", "\n\n**");

        assertThat(doc(path, page).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "db/01-pool_exhausted.md, Pool exhausted",
        "db/README.md, Db",
        "README.md, README",
        "2024-03-15-outage.md, 2024 03 15 outage"
    })
    void aPageWithoutATitleIsCalledLikeItsFile(String path, String title) {
        assertThat(doc(path, "## First\n\ntext\n").head().title()).isEqualTo(title);
    }

    @Test
    void aRunbookCalledAfterAnAlertIsForIt() {
        String steps = "\n\n## Diagnosis\n\n1. Look\n";

        assertThat(doc("a/KubePodLost.md", "# KubePodLost" + steps).head().alerts())
                .containsExactly("KubePodLost");
        assertThat(doc("a/KubePodLost.md", "# Kube Pod Lost [old]" + steps)
                        .head()
                        .alerts())
                .containsExactly("KubePodLost");
        assertThat(doc("a/x.md", "# The pod is lost" + steps).head().alerts()).isEmpty();
    }

    @Test
    void theFirstHeadingIsShownOnce() {
        assertThat(doc("a.md", "# The `pool` is full\n\nIntro.\n\n## More\n").sections())
                .extracting(section -> section.level() + section.title())
                .containsExactly("0", "2More");
        assertThat(doc("a.md", "---\ntitle: Other\n---\n# Own\n").sections())
                .extracting(section -> section.level() + section.title())
                .containsExactly("1Own");
    }

    @Test
    void everyHeadingAndStepHasAnAnchorOfItsOwn() {
        Doc doc = doc("a.md", """
                # Restart

                ## Steps

                1. Steps
                2. Look {#look}
                3. Look
                """);

        assertThat(doc.head().anchors())
                .extracting(Anchor::id, Anchor::title)
                .containsExactly(
                        tuple("restart", "Restart"),
                        tuple("steps", "Steps"),
                        tuple("steps-1", "Steps"),
                        tuple("look", "Look"),
                        tuple("look-1", "Look"));
        assertThat(doc.steps().map(Step::id)).containsExactly("steps-1", "look", "look-1");
    }

    @Test
    void linksKnowTheirStepAndTheirRole() {
        Doc doc = doc("a.md", """
                # A
                [one](1.md)

                ## Diagnosis

                1. **First.** See [two](2.md).

                   | If | Then |
                   |---|---|
                   | bad | [three](3.md) |
                """);

        assertThat(doc.head().links())
                .extracting(LinkUse::target, LinkUse::from, LinkUse::role)
                .containsExactly(
                        tuple("1.md", "a", LinkUse.Role.TEXT),
                        tuple("2.md", "first", LinkUse.Role.TEXT),
                        tuple("3.md", "first", LinkUse.Role.BRANCH));
    }

    @Test
    void aCommandShowsItsPartsApart() {
        Doc doc =
                doc("a.md", "## Steps\n\n1. Go\n\n   ```console\n   $ ping <host> -c 1\n   64 bytes & more\n   ```\n");

        assertThat(withoutColours(commands(doc).get(0))).isEqualTo("""
                        <pre class="code command" tabindex="0"><code class="language-console">\
                        <span class="prompt" aria-hidden="true">$ </span><span class="cmd">ping \
                        <var class="param" data-param="host">&lt;host&gt;</var> -c 1</span>
                        <span class="out">64 bytes &amp; more</span>
                        </code></pre>
                        """);
    }

    /** The classes that colour code are one letter long. */
    private static String withoutColours(Command command) {
        return command.markup().fill(link -> "").replaceAll("<span class=\"[a-z]\">([^<]*)</span>", "$1");
    }

    @Test
    void aHostileFenceIsText() {
        Doc doc = doc("a.md", "## Steps\n\n```sh\"><script> risk=\"><b>\necho <a\"b> \"</code><script>\"\n```\n");

        Step step = doc.steps().findFirst().orElseThrow();
        String html =
                step.lead().fill(link -> "") + commands(doc).get(0).markup().fill(link -> "");
        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script").doesNotContain("<b>");
    }

    @Test
    void anUnknownRiskIsAFinding() {
        Outcome<Doc> read = read("a.md", "## Steps\n\n1. Go\n\n   ```sh risk=scary\n   ls\n   ```\n");

        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.STEP_RISK_MISSING);
        assertThat(read.diagnostics().get(0).at().span().line()).isEqualTo(5);
    }

    @Test
    void aRunbookWithoutStepsIsAFindingOnlyWhereStepsAreExpected() {
        assertThat(read("a.md", "---\nkind: runbook\n---\nText.\n").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.RUNBOOK_NO_STEPS);
        assertThat(read("a.md", "# A\n\n## Diagnosis\n\n- Look at the log.\n- Ask Ann.\n")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.RUNBOOK_NO_STEPS);
        assertThat(read("a.md", "# A\n\n## Diagnosis\n\n```json\n{}\n```\n").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.RUNBOOK_NO_STEPS);
        assertThat(read("a.md", "# A\n\n## Diagnosis\n\nText.\n").diagnostics()).isEmpty();
        assertThat(read("a.md", "# KubePodLost\n\n## Meaning\n\nText.\n").diagnostics())
                .isEmpty();
    }

    @Test
    void aDeclaredRunbookHasStepsUnderAnyHeading() {
        Doc doc = doc("a.md", "---\nkind: runbook\n---\n## The pooler\n\nLook:\n\n```sh\nls\n```\n");

        assertThat(doc.steps().map(Step::title)).containsExactly("Look");
    }

    @Test
    void signatures() {
        Doc doc = doc("a.md", """
                ---
                errors:
                  - "FATAL: sorry, too many clients already"
                  - "53300"
                  - text: connection refused
                    step: "#reach"
                  - java.net.ConnectException
                ---
                ## Symptoms

                ```
                server closed the connection unexpectedly
                ----
                ```

                `psycopg2.OperationalError` or ORA-12541, in `pg_hba.conf`; SQLSTATE 08006.

                ## Check

                1. Read. `could not connect to server` is bad. So is `ECONNREFUSED`, not `kubectl get error`.
                """);

        assertThat(doc.head().signatures())
                .extracting(Signature::form, Signature::text, Signature::anchor, Signature::origin)
                .containsExactly(
                        tuple(Form.LINE, "FATAL: sorry, too many clients already", "", Origin.DECLARED),
                        tuple(Form.CODE, "53300", "", Origin.DECLARED),
                        tuple(Form.LINE, "connection refused", "reach", Origin.DECLARED),
                        tuple(Form.EXCEPTION, "java.net.ConnectException", "", Origin.DECLARED),
                        tuple(Form.LINE, "server closed the connection unexpectedly", "symptoms", Origin.SYMPTOM),
                        tuple(Form.EXCEPTION, "psycopg2.OperationalError", "symptoms", Origin.INLINE),
                        tuple(Form.CODE, "ORA-12541", "symptoms", Origin.INLINE),
                        tuple(Form.CODE, "08006", "symptoms", Origin.INLINE),
                        tuple(Form.LINE, "could not connect to server", "read", Origin.INLINE),
                        tuple(Form.CODE, "ECONNREFUSED", "read", Origin.INLINE));
    }

    @Test
    void parameters() {
        Doc doc = doc("a.md", """
                ---
                parameters:
                  db-host: The server
                  password:
                    description: Of the owner
                    secret: true
                    pattern: "[a-z]+"
                    default: x
                ---
                ## Steps

                ```sh
                psql -h $DB_HOST -U <user> $OTHER
                ```

                ```sh
                OTHER=1
                ```
                """);

        assertThat(doc.head().parameters())
                .containsExactly(
                        new Parameter("db-host", "The server", "", "", false, true),
                        new Parameter("password", "Of the owner", "x", "[a-z]+", true, true),
                        new Parameter("user", "", "", "", false, false));
    }

    @Test
    void aPostmortemKeepsItsTextAndGetsItsFacts() {
        Doc doc = doc("pm/PM2024-001.md", """
                ---
                severity: SEV1
                services: [orders]
                started: 2024-03-15T10:00Z
                ---
                # All down

                ## Timeline

                | Time (UTC) | Event |
                |---|---|
                | 2024-03-15 10:00 | It fell |

                ## Action Items

                - [See](../db/x.md)
                """);

        assertThat(doc).isInstanceOf(Postmortem.class);
        assertThat(((Postmortem) doc).incident().timeline()).hasSize(1);
        assertThat(doc.sections()).extracting(section -> section.title()).containsExactly("Timeline", "Action Items");
        assertThat(doc.sections())
                .allSatisfy(section -> assertThat(section.elements()).hasSize(1));
        assertThat(doc.head().severity()).isEqualTo("SEV1");
        assertThat(doc.head().services()).containsExactly("orders");
        assertThat(doc.head().extra()).isEmpty();
        assertThat(doc.steps()).isEmpty();
    }

    @Test
    void aServiceNamesItsNeeds() {
        Doc doc = doc("services/orders.md", "---\nname: orders-api\ndepends-on: [pg, cache]\n---\n# Orders\n");

        assertThat(doc).isInstanceOfSatisfying(ServicePage.class, page -> {
            assertThat(page.name()).isEqualTo("orders-api");
            assertThat(page.dependsOn()).containsExactly("pg", "cache");
        });
    }

    @Test
    void aMisspeltKeyIsAFinding() {
        assertThat(read("a.md", "---\nownr: me\nsumary: x\n---\nText.\n").diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(Code.FRONT_MATTER_UNKNOWN)
                .hasSize(2);
    }

    @Test
    void whatIsSeenAtABranchIsNoSignatureUnlessItLeadsToThisPage() {
        Doc doc = doc("db/a.md", """
                ## Diagnose

                1. **Try to connect**

                   | If you see | Go to |
                   |---|---|
                   | `connection refused by peer` | [The port](port.md) |
                   | `too many clients already` | [Free a slot](#free-a-slot) |

                   - If `no route to host`: [the network](net.md)

                2. **Free a slot**
                """);

        assertThat(doc.head().signatures())
                .extracting(Signature::text, Signature::anchor)
                .containsExactly(tuple("too many clients already", "free-a-slot"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 Not Found",
                "HTTP 503 Service Unavailable",
                "Pool Errors",
                "H001 Failed Checks",
                "SET lock_timeout = 0",
                "lock_timeout = 10",
                "26379",
                "app_errors_total",
                "error.log",
                "severity: error",
            })
    void namesAndStatusWordsAreNoSignatures(String code) {
        assertThat(doc("a.md", "## Symptoms\n\nSee `" + code + "`.\n").head().signatures())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connection refused",
                "FATAL: too many connections",
                "28P01",
                "28000",
                "53300",
                "java.net.ConnectException",
                "server closed the connection unexpectedly",
                "Error 503 No healthy backend for the request",
            })
    void messagesAreSignatures(String code) {
        assertThat(doc("a.md", "## Symptoms\n\nSee `" + code + "`.\n").head().signatures())
                .extracting(Signature::text)
                .containsExactly(code);
    }

    private static List<String> titles(String text) {
        return doc("a.md", text).steps().map(Step::title).toList();
    }

    @Test
    void theSentenceThatPointsAtACommandLeadsToIt() {
        assertThat(titles("## Diagnosis\n\nThe disk may be full. Look at it with:\n\n```sh\ndf\n```\n"))
                .containsExactly("Look at it with");
        assertThat(titles("## Diagnosis\n\nLook at the disk. Small disks fill soon.\n\n```sh\ndf\n```\n"))
                .containsExactly("Look at the disk");
    }

    @Test
    void theLastSentenceLeadsIfItSaysWhatToDo() {
        assertThat(titles("## Diagnosis\n\nLog in first. Check the disk.\n\n```sh\ndf\n```\n"))
                .containsExactly("Check the disk");
    }

    @Test
    void aRemarkBetweenSentenceAndCommandIsNotTheLead() {
        assertThat(titles("## Fix\n\nDrop it:\n\n> It is gone then.\n\n```sh\nrm x\n```\n"))
                .containsExactly("Drop it");
        assertThat(titles("## Fix\n\nDrop it:\n\n**Note**: it is gone then.\n\n```sh\nrm x\n```\n"))
                .containsExactly("Drop it");
    }

    @Test
    void theLastParagraphOfABulletLeadsToItsCommand() {
        assertThat(titles("## Fix\n\n- It hangs and prints:\n\n  ```\n  stuck\n  ```\n\n  Restart it:\n\n  ```sh\n"
                        + "  systemctl restart app\n  ```\n"))
                .containsExactly("Restart it");
    }

    @Test
    void boldWordsOnALineOfTheirOwnAreTheLead() {
        assertThat(titles("## Steps\n\n1. **Look around**\n   with `top` or `ps`\n"))
                .containsExactly("Look around");
    }

    @Test
    void toDoListsAreStepsUnderHeadingsThatSayNothing() {
        assertThat(titles("## Leaving the cluster\n\n1. On the server `consul leave`\n2. Start again\n"))
                .hasSize(2);
        assertThat(titles("## Before we go\n\n- [ ] Ask Ann\n- [ ] Ask Ben\n")).containsExactly("Ask Ann", "Ask Ben");
        assertThat(titles("## Parts\n\n1. The pool\n2. The `max_connections` limit\n"))
                .isEmpty();
    }
}
