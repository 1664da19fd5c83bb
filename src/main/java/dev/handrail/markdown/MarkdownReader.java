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
import com.vladsch.flexmark.util.misc.Extension;
import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Markdown as CommonMark and GitHub define it, with footnotes, definition lists, callouts and wiki links, read into
 * blocks. In: the text of one file. Out: its blocks, links and anchors, with findings. Never throws for content.
 */
public final class MarkdownReader {

    private static final String TOO_DEEP = "Quotes, lists or brackets are nested too deeply here, more than "
            + Limits.DEEPEST + " levels, or a paragraph has no end; the page is shown as plain text.";
    private static final String TOO_MANY = "There are more than " + Limits.MOST
            + " characters of one kind of markup in this paragraph; from here on they are plain text. Split it.";

    private final Parser parser = parser(extensions());

    /** Compiles a pattern for every line it sees, so it is only asked about pages that may hold an admonition. */
    private final Parser admonitionParser = parser(withAdmonitions());

    /**
     * Reads the text from a line on.
     *
     * @param bodyLine number of the first line, from 1, that is not front matter
     */
    public Outcome<MarkdownDoc> read(SourcePath file, SourceText text, int bodyLine) {
        String body = bodyLine > text.lineCount() ? "" : text.value().substring(text.lineStart(bodyLine));
        int base = text.length() - body.length();
        String source = Scrub.of(body);
        char[] chars = source.toCharArray();
        Limits limits = new Limits(source, chars);
        if (limits.tooDeepAt() >= 0) {
            return unread(file, text, source, base + limits.tooDeepAt());
        }
        Patch.apply(source, chars);
        try {
            boolean admonitions = source.contains("!!!") || source.contains("???");
            Document document = (admonitions ? admonitionParser : parser).parse(new String(chars));
            Reading page = new Reading(file, text, base, source, document);
            if (limits.tooManyAt() >= 0) {
                page.find(Code.SOURCE_UNREADABLE, page.span(limits.tooManyAt(), limits.tooManyAt() + 1), TOO_MANY);
            }
            List<Block> blocks = new BlockReader(page).page();
            return new Outcome<>(new MarkdownDoc(blocks, page.links(), page.anchors()), page.findings());
        } catch (StackOverflowError tooDeep) {
            return unread(file, text, source, base);
        }
    }

    /** The whole text as one block, for a page that can't be read otherwise. @param at offset of the trouble */
    private static Outcome<MarkdownDoc> unread(SourcePath file, SourceText text, String body, int at) {
        int base = text.length() - body.length();
        Block.Code code = new Block.Code(
                "markdown", List.of(), Map.of(), body, text.lineAt(base), text.span(base, text.length()));
        Diagnostic finding = Diagnostic.of(Code.SOURCE_UNREADABLE, file, text.span(at, at), TOO_DEEP);
        return new Outcome<>(new MarkdownDoc(List.of(code), List.of(), List.of()), List.of(finding));
    }

    private static List<Extension> extensions() {
        return List.of(
                TablesExtension.create(),
                TaskListExtension.create(),
                StrikethroughExtension.create(),
                FootnoteExtension.create(),
                DefinitionExtension.create());
    }

    private static List<Extension> withAdmonitions() {
        List<Extension> all = new ArrayList<>(extensions());
        all.add(AdmonitionExtension.create());
        return all;
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder(options(extensions))
                .linkRefProcessorFactory(new WikiLink.Factory())
                .build();
    }

    private static DataHolder options(List<Extension> extensions) {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(Parser.PARSE_JEKYLL_MACROS_IN_URLS, true)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.WITH_CAPTION, false)
                .toImmutable();
    }
}
