package dev.handrail.parse.incident;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.markdown.Block;
import dev.handrail.markdown.MarkdownReader;
import dev.handrail.model.Role;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import dev.handrail.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes pages of literal markdown, as the reader of whole pages does: cut at headings, a role for each. */
final class Pages {

    private static final MarkdownReader MARKDOWN = new MarkdownReader();

    private Pages() {}

    static Outcome<IncidentReader.Reading> read(String markdown) {
        return new IncidentReader().read(page("pm.md", Value.Fields.NONE, markdown));
    }

    static Outcome<IncidentReader.Reading> read(Value.Fields frontMatter, String markdown) {
        return new IncidentReader().read(page("pm.md", frontMatter, markdown));
    }

    /** Front matter of keys and values in turn. */
    static Value.Fields fields(String... keysAndValues) {
        List<Value.Field> fields = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Value value = new Value.Text(keysAndValues[i + 1], Span.START);
            fields.add(new Value.Field(keysAndValues[i], value, Span.START));
        }
        return new Value.Fields(fields, Span.START);
    }

    static List<Code> codes(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).toList();
    }

    static IncidentReader.Page page(String file, Value.Fields frontMatter, String markdown) {
        SourcePath path = new SourcePath(file);
        SourceText text = SourceText.of(markdown);
        List<IncidentReader.Part> parts = new ArrayList<>();
        Block.Heading heading = null;
        List<Block> blocks = new ArrayList<>();
        for (Block block : MARKDOWN.read(path, text, 1).value().blocks()) {
            if (block instanceof Block.Heading next) {
                parts.add(part(heading, blocks));
                heading = next;
                blocks = new ArrayList<>();
            } else {
                blocks.add(block);
            }
        }
        parts.add(part(heading, blocks));
        return new IncidentReader.Page(path, text, frontMatter, parts);
    }

    private static IncidentReader.Part part(Block.Heading heading, List<Block> blocks) {
        if (heading == null) {
            return new IncidentReader.Part(0, "", Role.OTHER, blocks, Span.START);
        }
        String title = heading.inline().text();
        return new IncidentReader.Part(heading.level(), title, role(title), blocks, heading.at());
    }

    private static Role role(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        if (words.startsWith("timeline") || words.startsWith("chain of events")) {
            return Role.TIMELINE;
        }
        if (words.startsWith("action") || words.startsWith("corrective")) {
            return Role.ACTIONS;
        }
        if (words.startsWith("root cause") || words.equals("trigger")) {
            return Role.CAUSES;
        }
        if (words.startsWith("contributing")) {
            return Role.FACTORS;
        }
        if (words.startsWith("lessons")) {
            return Role.LESSONS;
        }
        if (words.startsWith("impact")) {
            return Role.IMPACT;
        }
        return words.startsWith("summary") || words.endsWith("summary") ? Role.SUMMARY : Role.OTHER;
    }
}
