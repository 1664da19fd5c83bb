package dev.handrail.parse;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.markdown.MarkdownDoc;
import dev.handrail.markdown.MarkdownReader;
import dev.handrail.model.Doc;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.yaml.FrontMatter;
import dev.handrail.yaml.FrontMatterReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one file as a page. In: its path and text. Out: a page of some kind, whatever the text holds, with what is
 * wrong with it. Stateless and safe on many threads.
 */
public final class DocReader {
    private final ParseOptions options;
    private final FrontMatterReader frontMatter = new FrontMatterReader();
    private final MarkdownReader markdown = new MarkdownReader();

    public DocReader(ParseOptions options) {
        this.options = options;
    }

    /** Reads a page. Never throws for what the text holds. */
    public Outcome<Doc> read(SourcePath file, SourceText text) {
        Outcome<FrontMatter> front = frontMatter.read(file, text);
        Outcome<MarkdownDoc> body = markdown.read(file, text, front.value().bodyLine());
        Outcome<Doc> doc = new PageReader(options, file, text, front.value(), body.value()).read();
        List<Diagnostic> findings = new ArrayList<>(front.diagnostics());
        findings.addAll(body.diagnostics());
        findings.addAll(doc.diagnostics());
        return new Outcome<>(doc.value(), findings);
    }
}
