package dev.handrail.alert;

import dev.handrail.model.AlertRule;
import dev.handrail.model.Coverage;
import dev.handrail.model.Coverage.Covered;
import dev.handrail.model.Doc;
import dev.handrail.model.NodeRef.PageRef;
import dev.handrail.model.Parameter;
import dev.handrail.model.Site;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Writes the annotations that lead from alerts to their pages, as YAML to paste into rule files: each alert with the address of
 * its page, and with the labels that the page has parameters for.
 */
public final class Annotations {

    private final Site site;
    private final String baseUrl;
    private final Map<SourcePath, Doc> docs = new HashMap<>();

    /** @param baseUrl where the site is published, ending in {@code /} */
    public Annotations(Site site, String baseUrl) {
        this.site = site;
        this.baseUrl = baseUrl;
        site.docs().forEach(doc -> docs.put(doc.path(), doc));
    }

    /** A list of rules with nothing but their names and the annotation; alerts that mean no page or several are left out. */
    public String yaml(Coverage coverage) {
        StringBuilder out = new StringBuilder();
        for (Covered alert : coverage.alerts()) {
            if (alert.pages().size() == 1) {
                AlertRule rule = alert.rule();
                out.append("# ")
                        .append(printable(rule.file()))
                        .append(':')
                        .append(rule.at().line())
                        .append('\n');
                out.append("- alert: ").append(quoted(rule.name())).append('\n');
                out.append("  annotations:\n    ").append(key(rule)).append(": ");
                out.append(quoted(address(rule, alert.pages().get(0)))).append('\n');
            }
        }
        return out.toString();
    }

    /** The key that the rule has already, as GitLab's {@code runbook}, else the usual one. */
    private static String key(AlertRule rule) {
        return rule.runbooks().stream()
                .findFirst()
                .map(AlertRule.RunbookUse::key)
                .orElse(RunbookKey.USUAL);
    }

    private String address(AlertRule rule, PageRef page) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (Parameter parameter : docs.get(page.path()).head().parameters()) {
            label(rule, parameter)
                    .ifPresent(
                            label -> query.add(SitePath.encodeFragment(parameter.name()) + "=" + value(rule, label)));
        }
        String anchor = page.anchor().isEmpty() ? "" : "#" + SitePath.encodeFragment(page.anchor());
        return baseUrl + site.routes().of(page.path()).encoded() + query + anchor;
    }

    /** What the alertmanager replaces by the label's value; in a chart, Helm must be told to leave it. */
    private static String value(AlertRule rule, String label) {
        String action = "{{ $labels." + label + " }}";
        return isInChart(rule.file()) ? "{{`" + action + "`}}" : action;
    }

    /** Helm applies whatever stands in the folder {@code templates} of a chart. */
    private static boolean isInChart(String file) {
        return ("/" + file.replace('\\', '/')).contains("/templates/");
    }

    /** The label that fills a parameter: the one of its name. A secret has no place in an address. */
    private static Optional<String> label(AlertRule rule, Parameter parameter) {
        return rule.labels().stream()
                .filter(label ->
                        !parameter.secret() && PageIndex.folded(label).equals(PageIndex.folded(parameter.name())))
                .findFirst();
    }

    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(c -> Character.isISOControl(c) ? '?' : c).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** A double-quoted scalar (YAML 1.2.2, 7.3.1). */
    private static String quoted(String text) {
        return '"' + printable(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
