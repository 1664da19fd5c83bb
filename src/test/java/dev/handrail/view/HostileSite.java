package dev.handrail.view;

import static dev.handrail.view.SiteFixture.prose;
import static dev.handrail.view.SiteFixture.section;

import dev.handrail.model.Article;
import dev.handrail.model.Coverage;
import dev.handrail.model.Doc;
import dev.handrail.model.Incident;
import dev.handrail.model.Moment;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Parameter;
import dev.handrail.model.Postmortem;
import dev.handrail.model.Review;
import dev.handrail.model.Risk;
import dev.handrail.model.Role;
import dev.handrail.model.Runbook;
import dev.handrail.model.ServicePage;
import dev.handrail.model.Signature;
import dev.handrail.model.Site;
import dev.handrail.model.Where;
import dev.handrail.text.Markup;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site in which every text that an author can choose tries to become markup. */
public final class HostileSite {

    /** Closes attributes in either quotes, tags, titles and comments, and opens a script and a handler. */
    public static final String TEXT =
            "\"'></title></script>--><script>alert(1)</script><img src=x onerror=alert(1)>${7*7}<#assign x=1>{{x}}";

    private static final String LINK = "javascript:alert(1)";
    private static final Span AT = Span.START;

    private HostileSite() {}

    public static ViewOptions options() {
        return new ViewOptions(
                TEXT,
                TEXT,
                "en",
                "",
                "a'b/x\"><y.md",
                Optional.of(LocalDate.of(2024, 7, 1)),
                Map.of(TEXT, new ViewOptions.Service(TEXT, List.of(TEXT), TEXT)));
    }

    public static Site site() {
        List<Doc> docs = new ArrayList<>();
        docs.add(new Article(head("README.md"), sections()));
        docs.add(new Runbook(head("a'b/x\"><y.md"), sections()));
        docs.add(new Article(head("article.md"), sections()));
        docs.add(new ServicePage(head("service.md"), sections(), "other" + TEXT, List.of(TEXT)));
        docs.add(new Postmortem(head("postmortem.md"), List.of(), incident()));
        return SiteFixture.site(docs)
                .covered(new Coverage(
                        List.of(TEXT),
                        List.of(
                                SiteFixture.covered(TEXT, Coverage.Way.LINK, PageRef.of(new SourcePath("article.md"))),
                                SiteFixture.covered(TEXT, Coverage.Way.ELSEWHERE),
                                SiteFixture.covered(TEXT, Coverage.Way.NONE)),
                        List.of(new Coverage.Gone(TEXT, new SourcePath("article.md")))));
    }

    private static dev.handrail.model.Head head(String path) {
        return new SiteFixture.HeadBuilder(new SourcePath(path), TEXT)
                .summary(TEXT)
                .owner(TEXT)
                .escalation(TEXT, LINK)
                .severity(TEXT)
                .review(new Review(Optional.of(LocalDate.of(2020, 1, 1)), Optional.of(Period.ofDays(1))))
                .tags(TEXT)
                .services(TEXT)
                .alerts(TEXT)
                .signature(Signature.Form.LINE, TEXT, "")
                .signature(Signature.Form.CODE, TEXT + "2", TEXT)
                .parameter(new Parameter(TEXT, TEXT, TEXT, TEXT, false, true))
                .links(
                        SiteFixture.link(LINK, TEXT, ""),
                        SiteFixture.image(LINK, TEXT),
                        SiteFixture.image("https://\"><script>alert(1)</script>", TEXT))
                .anchor(TEXT + "id", TEXT)
                .build();
    }

    private static List<dev.handrail.model.Section> sections() {
        Markup links = new Markup.Builder()
                .html("<p><a ")
                .hole(0)
                .html(">")
                .text(TEXT)
                .html("</a> <img ")
                .hole(1)
                .html(" alt=\"")
                .text(TEXT)
                .html("\"> <img ")
                .hole(2)
                .html(" alt=\"\"></p><h1>")
                .text(TEXT)
                .html("</h1>")
                .build();
        return List.of(section(
                1,
                "s" + TEXT,
                TEXT,
                Role.DIAGNOSE,
                prose(links),
                SiteFixture.step(
                        "t" + TEXT,
                        1,
                        TEXT,
                        Role.DIAGNOSE,
                        Risk.DESTRUCTIVE,
                        Risk.DESTRUCTIVE,
                        Where.CLIENT,
                        prose(Markup.text(TEXT)))));
    }

    private static Incident incident() {
        Optional<Moment> moment = Optional.of(
                new Moment(TEXT, Optional.of(LocalDateTime.parse("2024-03-15T10:00")), TEXT, Optional.empty(), true));
        Optional<Moment> later = Optional.of(
                new Moment(TEXT, Optional.of(LocalDateTime.parse("2024-03-15T11:00")), TEXT, Optional.empty(), true));
        return new Incident(
                moment,
                later,
                Optional.empty(),
                Optional.empty(),
                later,
                TEXT,
                Optional.empty(),
                TEXT,
                TEXT,
                TEXT,
                List.of(new Incident.Event(moment.get(), Markup.text(TEXT), TEXT, Incident.Mark.STARTED, AT)),
                List.of(Markup.text(TEXT)),
                List.of(Markup.text(TEXT)),
                List.of(TEXT),
                List.of(new Incident.Action(
                        TEXT,
                        Markup.text(TEXT),
                        TEXT,
                        TEXT,
                        Optional.empty(),
                        TEXT,
                        Incident.State.OPEN,
                        List.of(),
                        AT)),
                List.of(TEXT));
    }
}
