package dev.handrail.alert;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Location;
import dev.handrail.diag.Outcome;
import dev.handrail.model.AlertRule;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import dev.handrail.yaml.Value;
import dev.handrail.yaml.YamlReader;
import dev.handrail.yaml.YamlStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the alerts of one rule file: YAML or JSON document by document, and what no YAML parser takes (a Helm template,
 * jsonnet, a broken document) line by line.
 */
public final class RuleReader {

    /** The largest rule file that is read, in bytes. The rules of a whole cluster in one file have some hundred thousand. */
    public static final int LARGEST = 8_000_000;

    /** Findings of the YAML reader get the rule file's own name. */
    private static final SourcePath UNNAMED = new SourcePath("rules");

    private final YamlReader yaml = new YamlReader(LARGEST);

    /**
     * The alerts in the order of lines, with a {@code alert.unreadable} finding for each document that is broken.
     *
     * @param file as the user knows it
     */
    public Outcome<List<AlertRule>> read(String file, SourceText text) {
        if (RuleFiles.isJsonnet(file)) {
            return Outcome.of(RuleScan.of(file, text.value(), 1));
        }
        List<AlertRule> rules = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (YamlStream.Part part : YamlStream.parts(text)) {
            Outcome<Value> document = yaml.read(UNNAMED, part.text(), part.firstLine());
            List<AlertRule> parsed = RuleTree.of(file, document.value(), value -> embedded(file, text, value));
            if (document.diagnostics().isEmpty()) {
                rules.addAll(parsed);
                continue;
            }
            List<AlertRule> scanned = RuleScan.of(file, part.text(), part.firstLine());
            rules.addAll(scanned.size() > parsed.size() ? scanned : parsed);
            if (!Template.controls(part.text())) {
                document.diagnostics().forEach(finding -> findings.add(named(file, finding)));
            }
        }
        return new Outcome<>(rules, findings);
    }

    /** The alerts of a block of text in a document, read from its lines in the file so that they keep their places. */
    private List<AlertRule> embedded(String file, SourceText text, Value.Text value) {
        Span at = value.at();
        boolean block = "|>".indexOf(text.value().charAt(text.lineStart(at.line()) + at.column() - 1)) >= 0;
        if (!block || at.line() == text.lineCount()) {
            return List.of();
        }
        int end = at.endLine() < text.lineCount() ? text.lineStart(at.endLine() + 1) : text.length();
        String lines = text.value().substring(text.lineStart(at.line() + 1), end);
        Outcome<Value> document = yaml.read(UNNAMED, lines, at.line() + 1);
        return document.diagnostics().isEmpty()
                ? RuleTree.of(file, document.value(), deeper -> List.of())
                : RuleScan.of(file, lines, at.line() + 1);
    }

    private static Diagnostic named(String file, Diagnostic finding) {
        Code code = Code.ALERT_UNREADABLE;
        Location at = new Location(file, finding.at().span());
        return new Diagnostic(code, code.severity(), at, "not YAML that can be read: " + finding.message());
    }
}
