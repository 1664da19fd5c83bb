package dev.handrail.parse;

import dev.handrail.console.Placeholders.Placeholder;
import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.markdown.MarkdownDoc;
import dev.handrail.model.Anchor;
import dev.handrail.model.Incident;
import dev.handrail.model.LinkUse;
import dev.handrail.text.Slug;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What is known of one page while it is read: ids given out, links, placeholders seen, findings. */
final class PageReading {
    private final SourcePath file;
    private final Set<String> variables;
    private final UnaryOperator<String> parameterName;
    private final Slug ids = new Slug();
    private final List<Anchor> anchors;
    private final List<LinkUse> links;
    private final String[] places;
    private final Set<String> placeholders = new LinkedHashSet<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    /**
     * @param lines how many lines the file has
     * @param variables shell variables that the page sets itself
     * @param parameterName the name under which a placeholder is described, for a name as written
     */
    PageReading(
            SourcePath file, int lines, MarkdownDoc doc, Set<String> variables, UnaryOperator<String> parameterName) {
        this.file = file;
        this.variables = variables;
        this.parameterName = parameterName;
        this.anchors = new ArrayList<>(doc.anchors());
        this.links = new ArrayList<>(doc.links());
        this.places = new String[lines + 1];
        Arrays.fill(places, "");
        doc.anchors().forEach(anchor -> ids.reserve(anchor.id()));
    }

    Set<String> variables() {
        return variables;
    }

    /** The name of the parameter that a placeholder stands for. */
    String parameter(Placeholder placeholder) {
        return parameterName.apply(placeholder.name());
    }

    /** Gives the anchor of the heading that is the page's title the title as the page shows it. */
    void title(String id, String title) {
        anchors.replaceAll(anchor -> anchor.id().equals(id) ? new Anchor(id, title, anchor.at()) : anchor);
    }

    /** Notes the parameters of a command. */
    void uses(List<String> parameters) {
        placeholders.addAll(parameters);
    }

    /** All parameters of the page's commands in the order they were met. */
    List<String> parameters() {
        return List.copyOf(placeholders);
    }

    /** The id of a step without a written one. */
    String stepId(String title, Span at, boolean item) {
        String wanted = Slug.of(title).isEmpty() ? "step" : Slug.of(title);
        String id = ids.next(wanted);
        if (item && !id.equals(wanted)) {
            find(
                    Code.HEADING_DUPLICATE,
                    at,
                    "This step has the id #" + wanted + " like something before it; it is published as #" + id + ".");
        }
        anchors.add(new Anchor(id, title, at));
        return id;
    }

    /** Says that the lines of a span belong to a heading or step; what is said later holds. */
    void place(String id, int firstLine, int lastLine) {
        for (int line = firstLine; line <= lastLine && line < places.length; line++) {
            places[line] = id;
        }
    }

    /** The id of the step or heading that a place belongs to; empty before the first. */
    String place(Span at) {
        return at.line() < places.length ? places[at.line()] : "";
    }

    /** Marks links as ways on from a step. */
    void branch(List<Integer> branches) {
        branches.forEach(link -> role(link, LinkUse.Role.BRANCH));
    }

    /** Marks the links of a postmortem's actions. */
    void actions(List<Incident.Action> actions) {
        actions.forEach(action -> action.links().forEach(link -> role(link, LinkUse.Role.ACTION)));
    }

    private void role(int link, LinkUse.Role role) {
        links.set(link, links.get(link).as(role));
    }

    /** Adds a link that stands in front matter. @return its index */
    int addLink(LinkUse link) {
        links.add(link);
        return links.size() - 1;
    }

    /** Where a link leads, as written. */
    String linkTarget(int link) {
        return links.get(link).target();
    }

    /** All links, each with the step or heading it stands in. */
    List<LinkUse> links() {
        return links.stream().map(use -> use.within(place(use.at()))).toList();
    }

    /** The anchors of headings, steps and raw HTML in document order. */
    List<Anchor> anchors() {
        return anchors.stream().sorted(Comparator.comparing(Anchor::at)).toList();
    }

    void find(Code code, Span at, String message) {
        findings.add(Diagnostic.of(code, file, at, message));
    }

    List<Diagnostic> findings() {
        return findings;
    }
}
