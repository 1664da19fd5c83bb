package dev.handrail.yaml;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.List;

/**
 * Reads what stands before a page's text: YAML between lines of {@code ---}, TOML between lines of {@code +++}, or JSON
 * in braces, as Hugo has them, at the very start of the file.
 *
 * <p>What is no front matter, such as a thematic break on the first line, is left to the page's text. What is meant as
 * front matter and broken is one {@code front-matter.type} finding, with the keys that could still be read.
 */
public final class FrontMatterReader {

    private final YamlReader yaml = new YamlReader();
    private final TomlReader toml = new TomlReader();

    /** The front matter of a file; {@link FrontMatter#NONE} if there is none. Never throws for what a file holds. */
    public Outcome<FrontMatter> read(SourcePath file, SourceText text) {
        Block block = Block.of(text);
        if (block.syntax() == Block.Syntax.NONE) {
            return Outcome.of(FrontMatter.NONE);
        }
        return block.closed() ? mapping(block, content(block, file), file) : unclosed(block, file);
    }

    private Outcome<? extends Value> content(Block block, SourcePath file) {
        return block.syntax() == Block.Syntax.TOML
                ? toml.read(file, block.content(), block.firstLine())
                : yaml.read(file, block.content(), block.firstLine());
    }

    private static Outcome<FrontMatter> mapping(Block block, Outcome<? extends Value> read, SourcePath file) {
        boolean clean = read.diagnostics().isEmpty();
        if (read.value() instanceof Value.Fields fields) {
            boolean meant = clean && (block.blank() || !fields.fields().isEmpty());
            return meant || block.looksMeant()
                    ? new Outcome<>(new FrontMatter(fields, block.bodyLine()), read.diagnostics())
                    : Outcome.of(FrontMatter.NONE);
        }
        if (!block.looksMeant()) {
            return Outcome.of(FrontMatter.NONE);
        }
        Diagnostic finding = Diagnostic.of(
                Code.FRONT_MATTER_TYPE,
                file,
                read.value().at(),
                "front matter must be keys with values, not a list or a text: write \"key: value\" lines");
        FrontMatter empty = new FrontMatter(Value.Fields.NONE, block.bodyLine());
        return new Outcome<>(empty, clean ? List.of(finding) : read.diagnostics());
    }

    private static Outcome<FrontMatter> unclosed(Block block, SourcePath file) {
        if (!block.looksMeant()) {
            return Outcome.of(FrontMatter.NONE);
        }
        Span opening = new Span(1, 1, 1, 1 + block.fence().length());
        String message = "the front matter that starts here has no end: close it with " + block.closing();
        return new Outcome<>(FrontMatter.NONE, List.of(Diagnostic.of(Code.FRONT_MATTER_TYPE, file, opening, message)));
    }
}
