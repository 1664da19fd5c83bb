package dev.handrail.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.List;
import java.util.Map;

/**
 * Markdown as CommonMark and GitHub define it, with footnotes, definition lists, callouts and wiki links, read into
 * blocks. In: the text of one file. Out: its blocks, links and anchors, with findings. Never throws for content.
 */
public final class MarkdownReader {

    private final Parser parser = Parser.builder(options())
            .linkRefProcessorFactory(new WikiLink.Factory())
            .build();

    /**
     * Reads the text from a line on.
     *
     * @param bodyLine number of the first line, from 1, that is not front matter
     */
    public Outcome<MarkdownDoc> read(SourcePath file, SourceText text, int bodyLine) {
        String body = bodyLine > text.lineCount() ? "" : text.value().substring(text.lineStart(bodyLine));
        int base = text.length() - body.length();
        String scrubbed = Scrub.of(body);
        try {
            Document document = parser.parse(Patch.of(scrubbed));
            Reading page = new Reading(file, text, base, scrubbed, document);
            List<Block> blocks = new BlockReader(page).page();
            return new Outcome<>(new MarkdownDoc(blocks, page.links(), page.anchors()), page.findings());
        } catch (StackOverflowError tooDeep) {
            return unread(file, text, bodyLine, scrubbed, Span.at(bodyLine, 1), "The page is nested too deeply");
        }
    }

    private static Outcome<MarkdownDoc> unread(
            SourcePath file, SourceText text, int bodyLine, String body, Span at, String why) {
        Span all = text.span(text.length() - body.length(), text.length());
        Block.Code code = new Block.Code("markdown", List.of(), Map.of(), body, bodyLine, all);
        Diagnostic finding = Diagnostic.of(Code.SOURCE_UNREADABLE, file, at, why + "; it is shown as plain text.");
        return new Outcome<>(new MarkdownDoc(List.of(code), List.of(), List.of()), List.of(finding));
    }

    private static DataHolder options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                TaskListExtension.create(),
                                StrikethroughExtension.create(),
                                FootnoteExtension.create(),
                                DefinitionExtension.create(),
                                AdmonitionExtension.create()))
                .set(Parser.PARSE_JEKYLL_MACROS_IN_URLS, true)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.WITH_CAPTION, false)
                .toImmutable();
    }
}
