package dev.handrail.parse;

import dev.handrail.markdown.Block;
import dev.handrail.markdown.BlockHtml;
import dev.handrail.markdown.Inline;
import dev.handrail.markdown.PlainText;
import dev.handrail.model.Element;
import dev.handrail.model.Expectation;
import dev.handrail.model.Prose;
import dev.handrail.model.Undo;
import dev.handrail.model.Where;
import dev.handrail.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads blocks as the parts of a section or step, in the order they were written: commands, what they should print,
 * how to undo them, ways on; everything else is prose.
 */
final class ElementReader {
    private final CodeMarkup code;
    private final BlockHtml html;
    private final CommandReader commands;
    private final BranchReader branches;

    ElementReader(PageReading page) {
        this.code = new CodeMarkup(page);
        this.html = new BlockHtml(code);
        this.commands = new CommandReader(page, code);
        this.branches = new BranchReader(page);
    }

    /** The parts of some blocks. @param where the place at which commands are run unless they say so themselves */
    List<Element> read(List<Block> blocks, Where where) {
        return parts(blocks, where).stream().map(Part::element).toList();
    }

    /** The same, each with the paragraph that it consists of, if it does. */
    List<Part> parts(List<Block> blocks, Where where) {
        Run run = new Run(where);
        for (Block block : Blocks.unroll(blocks)) {
            run.add(block);
        }
        return run.parts;
    }

    /**
     * A part.
     *
     * @param paragraph its text if it is one paragraph of prose; else {@link Inline#EMPTY}
     * @param bullet whether that paragraph is an item of a list
     * @param remark whether it is a quote or callout
     */
    record Part(Element element, Inline paragraph, boolean bullet, boolean remark) {
        /** Nothing, before the first part. */
        static final Part NONE = new Part(new Prose(Markup.EMPTY, ""), Inline.EMPTY, false, false);
    }

    /** Blocks as they are, without looking for commands in them. */
    Prose prose(List<Block> blocks) {
        return new Prose(html.write(blocks), PlainText.of(blocks));
    }

    /** A stretch of blocks; remembers a label that waits for its fence, and the place that was named last. */
    private final class Run {
        private final List<Part> parts = new ArrayList<>();
        private Optional<Label.Mark> waiting = Optional.empty();
        private Where where;

        Run(Where where) {
            this.where = where;
        }

        private void add(Element element) {
            parts.add(new Part(element, Inline.EMPTY, false, false));
        }

        void add(Block block) {
            Optional<Label.Mark> label = waiting;
            waiting = Optional.empty();
            if (block instanceof Block.Code fence) {
                fence(fence, label);
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Block.Table table) {
                addOr(branches.table(table), table);
            } else if (block instanceof Block.Items list) {
                list(list);
            } else {
                boolean remark = block instanceof Block.Quote || block instanceof Block.Callout;
                parts.add(new Part(prose(List.of(block)), Inline.EMPTY, false, remark));
            }
        }

        private void addOr(Optional<? extends Element> element, Block block) {
            add(element.isPresent() ? element.get() : prose(List.of(block)));
        }

        private void fence(Block.Code fence, Optional<Label.Mark> label) {
            if (label.equals(Optional.of(Label.Mark.UNDO))) {
                String text =
                        Commands.isCommand(fence) ? Commands.console(fence).text() : fence.code();
                add(new Undo(code.code(fence), text.stripTrailing(), fence.at()));
            } else if (label.isPresent() || Commands.isOutput(fence)) {
                String text = fence.code().stripTrailing();
                add(new Expectation(code.plain(fence, "code output"), text, true, Faults.of(fence), fence.at()));
            } else if (Commands.isCommand(fence)) {
                add(commands.read(fence, where));
            } else {
                add(prose(List.of(fence)));
            }
        }

        /** Lines of one paragraph may each start with a label of their own. */
        private void paragraph(Block.Paragraph paragraph) {
            FlatMarkup flat = FlatMarkup.of(paragraph.inline().markup());
            List<Integer> cuts = labelled(flat.html());
            if (cuts.isEmpty()) {
                Where named = Places.in(paragraph.inline().text());
                where = named != Where.UNSTATED ? named : where;
                parts.add(new Part(prose(List.of(paragraph)), paragraph.inline(), false, false));
                return;
            }
            if (cuts.get(0) > 0) {
                FlatMarkup before = flat.cut(0, cuts.get(0));
                add(new Prose(wrapped(before), before.text()));
            }
            for (int i = 0; i < cuts.size(); i++) {
                int end = i + 1 < cuts.size() ? cuts.get(i + 1) : flat.html().length();
                label(flat.cut(cuts.get(i), end), paragraph);
            }
        }

        private void label(FlatMarkup part, Block at) {
            Label label = Label.of(part.html()).orElseThrow();
            FlatMarkup rest = part.cut(label.end(), part.html().length());
            if (rest.html().isEmpty()) {
                waiting = Optional.of(label.mark());
            } else if (label.mark() == Label.Mark.EXPECT) {
                add(new Expectation(rest.markup(), rest.text(), false, List.of(), at.at()));
            } else {
                add(new Undo(rest.markup(), rest.text(), at.at()));
            }
        }

        private void list(Block.Items list) {
            Optional<? extends Element> ways = branches.list(list);
            List<Block> words = list.items().get(0).blocks();
            if (ways.isPresent() || list.ordered() || list.items().size() > 1) {
                addOr(ways, list);
                return;
            }
            Where named = Places.in(PlainText.of(words));
            where = named != Where.UNSTATED ? named : where;
            parts.add(new Part(prose(List.of(list)), only(words), true, false));
        }
    }

    private static Inline only(List<Block> words) {
        return words.size() == 1 && words.get(0) instanceof Block.Paragraph paragraph
                ? paragraph.inline()
                : Inline.EMPTY;
    }

    static Markup wrapped(FlatMarkup paragraph) {
        return new Markup.Builder()
                .html("<p>")
                .add(paragraph.markup())
                .html("</p>\n")
                .build();
    }

    /** Where the lines of a paragraph start that have a label; empty if none has. */
    static List<Integer> labelled(String html) {
        List<Integer> cuts = new ArrayList<>();
        for (int at = 0; at >= 0 && at < html.length(); at = nextLine(html, at)) {
            if (Label.of(html.substring(at, Math.min(html.length(), at + 60))).isPresent()) {
                cuts.add(at);
            }
        }
        return cuts;
    }

    private static int nextLine(String html, int from) {
        int newline = html.indexOf('\n', from);
        return newline < 0 ? -1 : newline + 1;
    }
}
