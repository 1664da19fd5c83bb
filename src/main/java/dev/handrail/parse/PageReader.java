package dev.handrail.parse;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.markdown.MarkdownDoc;
import dev.handrail.model.Article;
import dev.handrail.model.Doc;
import dev.handrail.model.Head;
import dev.handrail.model.Kind;
import dev.handrail.model.Role;
import dev.handrail.model.Runbook;
import dev.handrail.model.Section;
import dev.handrail.model.ServicePage;
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
    }

    Outcome<Doc> read() {
        Optional<Kind> declared = head.kind().or(() -> new KindReader(options.kinds()).ofFolder(file));
        boolean postmortem = declared.map(Kind.POSTMORTEM::equals)
                .orElseGet(() -> head.isIncident() || KindReader.isPostmortem(file, title, outline));
        PageReading page = reading();
        List<Section> sections = new SectionReader(page, !postmortem).read(outline, role());
        boolean runbook = declared.equals(Optional.of(Kind.RUNBOOK));
        if (runbook && !KindReader.hasSteps(sections)) {
            page = reading();
            sections = new SectionReader(page, true).read(outline, Role.PROCEDURE);
        }
        Kind kind = postmortem ? Kind.POSTMORTEM : declared.orElse(KindReader.guess(file, title, sections));
        Doc doc = doc(kind, page, sections);
        if (kind == Kind.RUNBOOK && !KindReader.hasSteps(sections)) {
            withoutSteps(page, sections, runbook);
        }
        List<Diagnostic> findings = new ArrayList<>(page.findings());
        head.fields().findMisspelt(Conventions.KEYS);
        findings.addAll(head.fields().diagnostics());
        return new Outcome<>(doc, findings);
    }

    private PageReading reading() {
        return new PageReading(file, text.lineCount(), body, PageVariables.of(body.blocks()), parameters::name);
    }

    /** What the title says of sections whose headings say nothing. */
    private Role role() {
        return Roles.of(title).filter(Role::procedural).orElse(Role.OTHER);
    }

    private void withoutSteps(PageReading page, List<Section> sections, boolean declared) {
        if (declared || sections.stream().anyMatch(section -> section.role().procedural())) {
            Span at = outline.title().map(heading -> heading.at()).orElse(Span.START);
            page.find(Code.RUNBOOK_NO_STEPS, at, "No step was recognised on this page.");
        }
    }

    private Doc doc(Kind kind, PageReading page, List<Section> sections) {
        String name = head.name();
        List<String> needs = head.dependsOn();
        Head read = head(kind, page, sections);
        return switch (kind) {
            case RUNBOOK -> new Runbook(read, sections);
            case SERVICE -> new ServicePage(read, sections, name.isEmpty() ? title : name, needs);
            case POSTMORTEM, PAGE -> new Article(read, sections);
        };
    }

    private Head head(Kind kind, PageReading page, List<Section> sections) {
        var signatures = new SignatureReader(page, Declared.errors(head.fields())).read(outline, sections);
        List<Integer> runbooks = head.runbooks(page);
        List<Integer> incidents = head.incidents(page);
        return new Head(
                file,
                title,
                head.summary(),
                head.owner(),
                head.escalation(),
                head.severity(),
                head.review(options.reviewEvery()),
                head.tags(),
                head.services(),
                alerts(kind),
                runbooks,
                incidents,
                head.aliases(),
                signatures,
                parameters.all(page.parameters()),
                page.links(),
                page.anchors(),
                head.fields().extra());
    }

    /** The alerts that are named, and the one that the page is called after. */
    private List<String> alerts(Kind kind) {
        Set<String> alerts = new LinkedHashSet<>(head.alerts());
        boolean known = alerts.stream().anyMatch(title::equalsIgnoreCase);
        if (kind == Kind.RUNBOOK && KindReader.isAlertName(title) && !known) {
            alerts.add(title);
        }
        return List.copyOf(alerts);
    }
}
