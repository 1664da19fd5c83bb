package dev.handrail.pipeline;

import dev.handrail.alert.Pairing;
import dev.handrail.alert.RuleFiles;
import dev.handrail.alert.RuleReader;
import dev.handrail.alert.RuleSet;
import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Location;
import dev.handrail.diag.Outcome;
import dev.handrail.model.AlertRule;
import dev.handrail.model.Coverage;
import dev.handrail.source.SourceFile;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way from a source that was read, and rule files, to what covers the alerts. */
public final class Alerts {

    private final Reading.Result read;
    private final String baseUrl;

    /** @param baseUrl where the site will be published; empty to use the configuration's */
    public Alerts(Reading.Result read, String baseUrl) {
        this.read = read;
        this.baseUrl = baseUrl.isEmpty() ? read.config().baseUrl() : baseUrl;
    }

    /** Where the site will be published, ending in {@code /}; empty if unknown. */
    public String baseUrl() {
        return baseUrl;
    }

    /** What covers the alerts of the rule files in the source; {@link Coverage#NONE} if it has none. */
    public Outcome<Coverage> ofSource() {
        return of(inSource());
    }

    /** What covers the alerts of some rule files. */
    public Outcome<Coverage> of(List<RuleFile> files) {
        List<Diagnostic> findings = new ArrayList<>();
        List<AlertRule> rules = new ArrayList<>();
        List<String> names = new ArrayList<>();
        RuleReader reader = new RuleReader();
        for (RuleFile file : files) {
            Optional<SourceText> text = text(file, findings);
            if (text.isPresent()
                    && (file.meant() || RuleFiles.readsLikeRules(text.get().value()))) {
                Outcome<List<AlertRule>> outcome = reader.read(file.name(), text.get());
                rules.addAll(outcome.value());
                findings.addAll(outcome.diagnostics());
                names.add(file.name());
            } else if (text.isEmpty() && file.meant()) {
                names.add(file.name());
            }
        }
        if (rules.isEmpty()) {
            return new Outcome<>(new Coverage(names, List.of(), List.of()), findings);
        }
        Pairing pairing = new Pairing(
                read.site(), baseUrl, new Texts(read.files(), read.config().maxPageBytes())::read);
        Outcome<Coverage> paired = pairing.pair(new RuleSet(names, rules, findings.isEmpty()));
        findings.addAll(paired.diagnostics());
        return new Outcome<>(paired.value(), findings);
    }

    /** Those that the configuration names; without any, those that a name or a look inside gives away. */
    private List<RuleFile> inSource() {
        List<String> globs = read.config().alerts().rules();
        PathGlobs chosen = new PathGlobs(globs);
        List<RuleFile> files = new ArrayList<>();
        for (SourceFile file : read.files().values()) {
            String name = file.path().value();
            boolean meant = globs.isEmpty() ? RuleFiles.isNamedSo(name) : chosen.match(file.path());
            if (meant || globs.isEmpty() && RuleFiles.mayHold(name)) {
                files.add(new RuleFile(name, file.size(), file.content(), meant));
            }
        }
        return files;
    }

    private static Optional<SourceText> text(RuleFile file, List<Diagnostic> findings) {
        String why;
        if (file.size() > RuleReader.LARGEST) {
            why = "the file has " + file.size() + " bytes, more than the " + RuleReader.LARGEST
                    + " that are read: split it";
        } else {
            try {
                return Optional.of(SourceText.decode(file.content().read()));
            } catch (CharacterCodingException e) {
                why = "the file is not UTF-8: save it as UTF-8";
            } catch (IOException e) {
                why = "the file can't be read: " + e.getMessage();
            }
        }
        if (file.meant()) {
            Code code = Code.ALERT_UNREADABLE;
            findings.add(new Diagnostic(code, code.severity(), new Location(file.name(), Span.START), why));
        }
        return Optional.empty();
    }
}
