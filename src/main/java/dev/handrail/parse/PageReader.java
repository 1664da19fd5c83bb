package dev.handrail.parse;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.markdown.Block;
import dev.handrail.markdown.MarkdownDoc;
import dev.handrail.model.Article;
import dev.handrail.model.Doc;
import dev.handrail.model.Head;
import dev.handrail.model.Incident;
import dev.handrail.model.Kind;
import dev.handrail.model.Postmortem;
import dev.handrail.model.Role;
import dev.handrail.model.Runbook;
import dev.handrail.model.Section;
import dev.handrail.model.ServicePage;
import dev.handrail.model.Silence;
import dev.handrail.parse.incident.IncidentReader;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import dev.handrail.yaml.Conventions;
import dev.handrail.yaml.FrontMatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins front matter and blocks of one file to a page. */
final class PageReader {
    private final ParseOptions options;
    private final SourcePath file;
    private final SourceText text;
    private final FrontMatter front;
    private final MarkdownDoc body;
    private final HeadReader head;
    private final Outline outline;
    private final String title;
    private final ParameterReader parameters;
    private final List<Silence> silences;
    private final List<Diagnostic> invalidSilences;

    /** What a page tells of incidents that is no postmortem. */
    private static final Outcome<IncidentReader.Reading> NO_INCIDENT = Outcome.of(new IncidentReader.Reading(
            new Incident(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    "",
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
            List.of(),
            List.of()));

    PageReader(ParseOptions options, SourcePath file, SourceText text, FrontMatter front, MarkdownDoc body) {
        this.options = options;
        this.file = file;
        this.text = text;
        this.front = front;
        this.body = body;
        this.head = new HeadReader(file, front.fields());
        String stated = head.title();
        this.outline = Outline.of(body.blocks(), stated);
        this.title = TitleReader.title(stated, outline, file);
        this.parameters = new ParameterReader(Declared.parameters(head.fields()), options.parameters());
        Outcome<List<Silence>> comments = SilenceReader.read(file, text, front.bodyLine());
        this.silences = comments.value();
        this.invalidSilences = comments.diagnostics();
    }

    Outcome<Doc> read() {
        Optional<Kind> declared = head.kind().or(() -> new KindReader(options.kinds()).ofFolder(file));
        boolean postmortem = declared.map(Kind.POSTMORTEM::equals)
                .orElseGet(() -> head.isIncident() || Account.isToldOn(account(), title));
        PageReading page = reading();
        List<Section> sections = new SectionReader(page, !postmortem).read(outline, role());
        boolean runbook = declared.equals(Optional.of(Kind.RUNBOOK));
        if (runbook && !KindReader.hasSteps(sections)) {
            page = reading();
            sections = new SectionReader(page, true).read(outline, Role.PROCEDURE);
        }
        Kind kind = postmortem ? Kind.POSTMORTEM : declared.orElse(KindReader.guess(file, title, sections));
        Outcome<IncidentReader.Reading> incident = postmortem ? incident() : NO_INCIDENT;
        Doc doc = doc(kind, page, sections, incident.value());
        if (kind == Kind.RUNBOOK && !KindReader.hasSteps(sections)) {
            withoutSteps(page, sections, runbook);
        }
        List<Diagnostic> findings = new ArrayList<>(page.findings());
        findings.addAll(incident.diagnostics());
        findings.addAll(invalidSilences);
        head.fields().findMisspelt(Conventions.KEYS);
        findings.addAll(head.fields().diagnostics());
        return new Outcome<>(doc, findings);
    }

    private PageReading reading() {
        PageReading page =
                new PageReading(file, text.lineCount(), body, PageVariables.of(body.blocks()), parameters::name);
        outline.title().ifPresent(heading -> page.title(heading.id(), title));
        return page;
    }

    /** What the title says of sections whose headings say nothing. */
    private Role role() {
        return Roles.of(title).filter(Role::procedural).orElse(Role.OTHER);
    }

    private void withoutSteps(PageReading page, List<Section> sections, boolean declared) {
        if (declared || looksProcedural(sections)) {
            Span at = outline.title().map(heading -> heading.at()).orElse(Span.START);
            page.find(Code.RUNBOOK_NO_STEPS, at, "No step was recognised on this page.");
        }
    }

    /** Whether a list or a code block stands where steps are expected; prose alone is an honest answer. */
    private boolean looksProcedural(List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            boolean shaped = outline.entries().get(i).blocks().stream()
                    .anyMatch(block -> block instanceof Block.Items || block instanceof Block.Code);
            if (shaped && sections.get(i).role().procedural()) {
                return true;
            }
        }
        return false;
    }

    private Outcome<IncidentReader.Reading> incident() {
        head.takeIncident();
        return new IncidentReader().read(account());
    }

    private IncidentReader.Page account() {
        return new IncidentReader.Page(file, text, front.fields(), TypedHeadings.parts(outline));
    }

    private Doc doc(Kind kind, PageReading page, List<Section> sections, IncidentReader.Reading incident) {
        String name = head.name();
        List<String> needs = head.dependsOn();
        Head read = head(kind, page, sections, incident);
        return switch (kind) {
            case RUNBOOK -> new Runbook(read, sections);
            case SERVICE -> new ServicePage(read, sections, name.isEmpty() ? title : name, needs);
            case POSTMORTEM -> new Postmortem(read, sections, incident.incident());
            case PAGE -> new Article(read, sections);
        };
    }

    private Head head(Kind kind, PageReading page, List<Section> sections, IncidentReader.Reading incident) {
        page.actions(incident.incident().actions());
        var signatures = new SignatureReader(page, Declared.errors(head.fields())).read(outline, sections);
        List<Integer> runbooks = head.runbooks(page);
        List<Integer> incidents = head.incidents(page);
        return new Head(
                file,
                title,
                head.summary(),
                head.owner(),
                head.escalation(),
                or(head.severity(), incident.incident().severity()),
                head.review(options.reviewEvery()),
                head.tags(),
                union(head.services(), incident.services()),
                alerts(kind),
                runbooks,
                incidents,
                head.aliases(),
                signatures,
                parameters.all(page.parameters()),
                page.links(),
                page.anchors(),
                silences,
                head.fields().extra());
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static List<String> union(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The alerts that are named, and the one that the page is called after. */
    private List<String> alerts(Kind kind) {
        Set<String> alerts = new LinkedHashSet<>(head.alerts());
        String name = KindReader.alertName(file, title);
        boolean known = name.isEmpty() || alerts.stream().anyMatch(name::equalsIgnoreCase);
        if (kind == Kind.RUNBOOK && !known) {
            alerts.add(name);
        }
        return List.copyOf(alerts);
    }
}
