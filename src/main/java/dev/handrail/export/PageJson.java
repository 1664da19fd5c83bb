package dev.handrail.export;

import dev.handrail.model.Branches;
import dev.handrail.model.Command;
import dev.handrail.model.Doc;
import dev.handrail.model.Element;
import dev.handrail.model.Expectation;
import dev.handrail.model.FileHistory;
import dev.handrail.model.Head;
import dev.handrail.model.LinkTarget;
import dev.handrail.model.Parameter;
import dev.handrail.model.Prose;
import dev.handrail.model.Review;
import dev.handrail.model.Routes;
import dev.handrail.model.Section;
import dev.handrail.model.Signature;
import dev.handrail.model.Site;
import dev.handrail.model.Step;
import dev.handrail.model.Trial;
import dev.handrail.model.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One page of {@code site.json}. */
final class PageJson {

    private static final FileHistory UNKNOWN =
            new FileHistory(Optional.empty(), Optional.empty(), List.of(), List.of());

    private final Site site;

    PageJson(Site site) {
        this.site = site;
    }

    Map<String, Object> of(Doc doc) {
        Head head = doc.head();
        FileHistory history = site.repository().history().getOrDefault(doc.path(), UNKNOWN);
        return new Fields()
                .with("path", doc.path().value())
                .with("url", Urls.of(site, doc.path(), ""))
                .with("markdown", Routes.twin(doc.path()).encoded())
                .with("kind", doc.kind().id())
                .with("title", head.title())
                .with("summary", head.summary())
                .with("owner", head.owner())
                .with("escalation", head.escalation())
                .with("severity", head.severity())
                .with("review", review(head.review()))
                .with("tags", head.tags())
                .with("services", head.services())
                .with("alerts", head.alerts())
                .with("created", history.created())
                .with("changed", history.changed())
                .with("authors", history.authors())
                .with(
                        "signatures",
                        head.signatures().stream().map(this::signature).toList())
                .with(
                        "parameters",
                        head.parameters().stream().map(this::parameter).toList())
                .with("sections", doc.sections().stream().flatMap(this::section).toList())
                .with(
                        "steps",
                        doc.sections().stream()
                                .flatMap(section ->
                                        Step.in(section.elements()).map(step -> step(doc, section.id(), step)))
                                .toList())
                .with("links", links(doc, indices(head)))
                .with("extra", head.extra())
                .map();
    }

    private Map<String, Object> review(Review review) {
        return new Fields()
                .with("last", review.last())
                .with("every", review.every())
                .with("due", review.due())
                .map();
    }

    private Map<String, Object> signature(Signature signature) {
        return new Fields()
                .with("form", lower(signature.form()))
                .with("text", signature.text())
                .with("anchor", signature.anchor())
                .with("origin", lower(signature.origin()))
                .map();
    }

    private Map<String, Object> parameter(Parameter parameter) {
        return new Fields()
                .with("name", parameter.name())
                .with("description", parameter.description())
                .with("default", parameter.secret() ? "" : parameter.preset())
                .with("pattern", parameter.pattern())
                .with("secret", parameter.secret())
                .with("declared", parameter.declared())
                .map();
    }

    private Stream<Map<String, Object>> section(Section section) {
        if (section.level() == 0) {
            return Stream.empty();
        }
        return Stream.of(new Fields()
                .with("level", section.level())
                .with("id", section.id())
                .with("title", section.title())
                .with("role", section.role().id())
                .map());
    }

    private Map<String, Object> step(Doc doc, String section, Step step) {
        return new Fields()
                .with("id", step.id())
                .with("url", Urls.of(site, doc.path(), step.id()))
                .with("section", section)
                .with("number", step.number())
                .with("title", step.title())
                .with("role", step.role().id())
                .with("risk", step.risk().id())
                .with("guess", step.guess().id())
                .with("where", step.where().id())
                .with("text", texts(step, Prose.class, Prose::text))
                .with(
                        "commands",
                        step.commands().stream()
                                .map(command -> command(doc, command))
                                .toList())
                .with("expected", texts(step, Expectation.class, Expectation::text))
                .with("undo", texts(step, Undo.class, Undo::text))
                .with("branches", branches(doc, step))
                .map();
    }

    private Map<String, Object> command(Doc doc, Command command) {
        return new Fields()
                .with("language", command.language())
                .with("text", command.text())
                .with("risk", command.risk().id())
                .with("guess", command.guess().id())
                .with("where", command.where().id())
                .with("faults", command.faults())
                .with(
                        "trials",
                        site.proof().of(doc.path(), command).stream()
                                .map(this::trial)
                                .toList())
                .with("parameters", command.parameters())
                .with("line", command.at().line())
                .map();
    }

    private Map<String, Object> trial(Trial trial) {
        return new Fields()
                .with("fault", trial.fault())
                .with("verdict", trial.verdict().id())
                .with("by", trial.by().id())
                .with("met", trial.met())
                .with("run", trial.run())
                .with("versions", trial.versions())
                .with("date", trial.date())
                .map();
    }

    private static <E extends Element> List<String> texts(
            Step step, Class<E> kind, java.util.function.Function<E, String> text) {
        return step.body().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(text)
                .toList();
    }

    private List<Map<String, Object>> branches(Doc doc, Step step) {
        return step.body().stream()
                .filter(Branches.class::isInstance)
                .flatMap(branches -> ((Branches) branches).branches().stream())
                .map(branch -> new Fields()
                        .with("if", branch.conditionText())
                        .with("goTo", links(doc, branch.links()))
                        .map())
                .toList();
    }

    private static List<Integer> indices(Head head) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < head.links().size(); i++) {
            all.add(i);
        }
        return all;
    }

    private List<String> links(Doc doc, List<Integer> indices) {
        List<LinkTarget> targets = site.links().get(doc.path());
        return indices.stream()
                .map(index -> Urls.of(site, targets.get(index)))
                .filter(url -> !url.isEmpty())
                .distinct()
                .toList();
    }

    private static String lower(Enum<?> value) {
        return Objects.toString(value).toLowerCase(java.util.Locale.ROOT);
    }
}
