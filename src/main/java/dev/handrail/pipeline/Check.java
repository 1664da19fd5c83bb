package dev.handrail.pipeline;

import dev.handrail.config.SiteConfig;
import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Policy;
import dev.handrail.lint.LintOptions;
import dev.handrail.lint.Linter;
import dev.handrail.lint.Silencing;
import dev.handrail.lint.page.OverBudget;
import dev.handrail.lint.rule.Customs;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.secret.SecretScanner;
import dev.handrail.model.Doc;
import dev.handrail.source.ContentSource;
import dev.handrail.text.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The way of {@code check}: source to site to findings. Nothing is rendered and nothing written. */
public final class Check {

    private final Reading reading;
    private final Workers workers;
    private final Progress progress;
    private final CheckOptions options;

    public Check(Reading reading, Workers workers, Progress progress, CheckOptions options) {
        this.reading = reading;
        this.workers = workers;
        this.progress = progress;
        this.options = options;
    }

    /**
     * What came of a check.
     *
     * @param findings of all rules, with the severities that the configuration gives them, without what pages silence,
     *     sorted
     * @param files the paths of the source's files
     * @param quotes shows the lines that the findings are on
     */
    public record Result(List<Diagnostic> findings, int pages, Set<SourcePath> files, Quotes quotes) {

        public Result {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Holds a source against all rules.
     *
     * @throws dev.handrail.diag.HandrailException if the source, its repository or its configuration can't be used
     */
    public Result run(ContentSource source) {
        Reading.Result read = reading.read(source);
        List<Diagnostic> all = new ArrayList<>(read.findings());
        Texts texts = new Texts(read.files(), read.config().maxPageBytes());
        lint(read, texts, all);
        all.addAll(new Alerts(read, "").ofSource().diagnostics());
        Against.Compared compared =
                options.against().map(former -> former.with(read, reading)).orElse(Against.Compared.NOTHING);
        all.addAll(compared.removed());
        options.external().ifPresent(web -> all.addAll(web.findings(read.site(), progress)));
        Redaction redaction = new Redaction(all, texts);
        Silencing silencing = new Silencing(read.site().docs());
        List<Diagnostic> findings = new ArrayList<>(silencing.apply(redaction.messages(all)));
        findings.addAll(silencing.unused(read.site().docs()));
        findings.removeIf(compared.wanted().negate());
        Policy policy = new Policy(read.config().rules());
        Quotes quotes = new Quotes(texts, redaction);
        return new Result(
                policy.apply(findings), read.site().docs().size(), read.files().keySet(), quotes);
    }

    /** Holds each page against the rules, but for one that could not be read as text and has a finding already. */
    private void lint(Reading.Result read, Texts texts, List<Diagnostic> findings) {
        Linter linter = new Linter(rules(read));
        List<Doc> docs = read.site().docs();
        Customs customs = Customs.of(read.site(), read.config().triage());
        progress.start("checking pages", docs.size());
        int[] done = {0};
        workers.each(
                docs,
                doc -> texts.read(doc.path())
                        .map(text -> linter.lint(new Page(doc, text, read.site(), customs, options.today())))
                        .orElse(List.of()),
                found -> {
                    findings.addAll(found);
                    progress.advance(++done[0]);
                });
        progress.end();
        linkedFiles(read, texts, findings);
    }

    /** What pages link to is published with them: no page of its own, but it may hold secrets as well. */
    private void linkedFiles(Reading.Result read, Texts texts, List<Diagnostic> findings) {
        SecretScanner scanner = new SecretScanner();
        workers.each(
                List.copyOf(read.site().files()),
                file -> texts.read(file).map(scanner::scan).orElse(List.of()).stream()
                        .map(fault -> Diagnostic.of(Code.SECRET_FOUND, file, fault.at(), fault.message()))
                        .toList(),
                findings::addAll);
    }

    private static LintOptions rules(Reading.Result read) {
        SiteConfig.Budget budget = read.config().budget();
        return new LintOptions(
                new OverBudget.Limits(budget.page(), budget.image(), budget.total()),
                path -> read.files().get(path).size(),
                read.config().required());
    }
}
