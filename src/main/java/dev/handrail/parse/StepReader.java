package dev.handrail.parse;

import dev.handrail.markdown.Block;
import dev.handrail.markdown.Inline;
import dev.handrail.model.Branches;
import dev.handrail.model.Command;
import dev.handrail.model.Element;
import dev.handrail.model.Expectation;
import dev.handrail.model.Prose;
import dev.handrail.model.Risk;
import dev.handrail.model.Role;
import dev.handrail.model.Step;
import dev.handrail.model.Undo;
import dev.handrail.model.Where;
import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the blocks of a procedural section: the items of its lists are steps, else its command blocks are. */
final class StepReader {
    private static final int LONGEST_TITLE = 80;

    private final PageReading page;
    private final ElementReader elements;

    StepReader(PageReading page, ElementReader elements) {
        this.page = page;
        this.elements = elements;
    }

    /** The parts of a section. @param title of the section, for a command that no sentence leads to */
    List<Element> section(List<Block> blocks, Role role, String title) {
        List<Block> unrolled = Blocks.unroll(blocks);
        return unrolled.stream().anyMatch(Blocks::isStepList)
                ? lists(unrolled, role, Where.UNSTATED)
                : commands(elements.parts(unrolled, Where.UNSTATED), role, title);
    }

    /** The section of a heading that is itself a step. */
    Step heading(Block.Heading heading, int number, List<Block> body, Role role) {
        String text = heading.inline().text();
        Where where = Places.in(Numbered.rest(text));
        Span at = body.isEmpty()
                ? heading.at()
                : Blocks.join(heading.at(), body.get(body.size() - 1).at());
        FlatMarkup flat = FlatMarkup.of(heading.inline().markup());
        int written = Numbered.number(text);
        boolean cut = written >= 0 && !Numbered.rest(text).isEmpty() && Numbered.number(flat.html()) == written;
        Markup lead =
                cut ? flat.cut(Numbered.end(flat.html()), flat.html().length()).markup() : flat.markup();
        String title = cut ? Numbered.rest(text) : text;
        List<Element> parts = inside(body, role, where);
        return step(heading.id(), written >= 0 ? written : number, title, lead, role, where, parts, at);
    }

    /** Everything after a step's lead: nested lists are steps if they hold commands. */
    private List<Element> inside(List<Block> written, Role role, Where where) {
        List<Block> blocks = Blocks.unroll(written);
        boolean nested =
                blocks.stream().anyMatch(block -> Blocks.isStepList(block) && Blocks.hasCommand((Block.Items) block));
        return nested ? lists(blocks, role, where) : elements.read(blocks, where);
    }

    private List<Element> lists(List<Block> blocks, Role role, Where where) {
        List<Element> out = new ArrayList<>();
        for (StepLists.Part part : StepLists.cut(blocks)) {
            out.addAll(elements.read(part.blocks(), where));
            for (int i = 0; i < part.items().size(); i++) {
                out.add(item(part.items().get(i), part.number() + i, role, where));
            }
        }
        return out;
    }

    private Step item(Block.Item item, int number, Role role, Where outer) {
        List<Block> blocks = item.blocks();
        Inline first = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph p ? p.inline() : Inline.EMPTY;
        Lead lead = Lead.of(first);
        String title = lead.title().isEmpty() ? fallback(blocks) : lead.title();
        String id = item.id().isEmpty() ? page.stepId(title, item.at(), true) : item.id();
        page.title(id, title);
        page.place(id, item.at().line(), Blocks.lastLine(item.at()));
        Where named = Places.in(first.text());
        Where where = named != Where.UNSTATED ? named : outer;
        List<Block> rest = new ArrayList<>(first == Inline.EMPTY ? blocks : blocks.subList(1, blocks.size()));
        if (!lead.rest().html().isEmpty()) {
            rest.add(0, paragraph(lead.rest(), first, blocks.get(0)));
        }
        return step(id, number, title, shown(lead, title), role, where, inside(rest, role, where), item.at());
    }

    /** The lead; a step that starts with its command shows its title, so that no step is without words. */
    private static Markup shown(Lead lead, String title) {
        return lead.title().isEmpty() ? Markup.text(title) : lead.lead().markup();
    }

    /** What follows the lead in its paragraph, as a paragraph. */
    private static Block paragraph(FlatMarkup rest, Inline whole, Block at) {
        Inline inline = new Inline(rest.markup(), rest.text(), whole.links(), whole.code(), "", Markup.EMPTY);
        return new Block.Paragraph(inline, false, at.at());
    }

    private static String fallback(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Code code && Commands.isCommand(code)) {
                return commandTitle(Commands.console(code).text());
            }
        }
        return "Step";
    }

    private static String commandTitle(String command) {
        String line = command.lines().findFirst().orElse("").strip();
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE) + "…";
    }

    /** A command, with the sentence that leads to it and what belongs to it after it, is a step. */
    private List<Element> commands(List<ElementReader.Part> parts, Role role, String title) {
        List<Element> out = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < parts.size(); i++) {
            int end = i + 1;
            if (parts.get(i).element() instanceof Command) {
                while (end < parts.size() && belongs(parts.get(end).element())) {
                    end++;
                }
                int lead = lead(parts, i);
                ElementReader.Part before = lead < 0 ? ElementReader.Part.NONE : parts.get(lead);
                if (lead >= 0) {
                    out.subList(out.size() - (i - lead), out.size()).clear();
                }
                List<Element> body = parts.subList(lead < 0 ? i : lead + 1, end).stream()
                        .map(ElementReader.Part::element)
                        .toList();
                out.addAll(commandStep(before, body, ++number, role, title));
            } else {
                out.add(parts.get(i).element());
            }
            i = end - 1;
        }
        return out;
    }

    /** The sentence that leads to a command: right before it, or before a remark if it ends in a colon; -1 if none. */
    private static int lead(List<ElementReader.Part> parts, int command) {
        int i = command - 1;
        if (i >= 0 && parts.get(i).paragraph() != Inline.EMPTY) {
            boolean remark = i > 0 && isRemark(parts.get(i).paragraph()) && opens(parts.get(i - 1));
            return remark ? i - 1 : i;
        }
        return i > 0 && parts.get(i).remark() && opens(parts.get(i - 1)) ? i - 1 : -1;
    }

    private static boolean opens(ElementReader.Part part) {
        return part.paragraph() != Inline.EMPTY
                && part.paragraph().text().strip().endsWith(":");
    }

    /** {@code **Note**: ...} speaks about the command and does not lead to it. */
    private static boolean isRemark(Inline paragraph) {
        String bold = paragraph.bold().toLowerCase(Locale.ROOT);
        String text = paragraph.text().toLowerCase(Locale.ROOT);
        for (String word : new String[] {"note", "warning", "important", "caution", "tip"}) {
            if (bold.equals(word) || bold.equals(word + ":") || text.startsWith(word + ":")) {
                return true;
            }
        }
        return false;
    }

    private static boolean belongs(Element part) {
        return part instanceof Command
                || part instanceof Expectation
                || part instanceof Undo
                || part instanceof Branches;
    }

    /** The step, and before it the sentences of its paragraph that do not lead to it. */
    private List<Element> commandStep(
            ElementReader.Part before, List<Element> body, int number, Role role, String section) {
        Command command = body.stream()
                .filter(Command.class::isInstance)
                .map(Command.class::cast)
                .findFirst()
                .orElseThrow();
        Lead last = Lead.last(before.paragraph());
        boolean first = before.bullet() || Lead.isBold(before.paragraph()) || !last.leadsOn();
        Lead lead = first ? Lead.of(before.paragraph()) : last;
        String title = lead.title().isEmpty() ? commandTitle(command.text(), section) : lead.title();
        String id = page.stepId(title, command.at(), false);
        page.place(id, command.at().line(), Blocks.lastLine(command.at()));
        List<Element> all = new ArrayList<>();
        if (!lead.rest().html().isEmpty()) {
            all.add(new Prose(ElementReader.wrapped(lead.rest()), lead.rest().text()));
        }
        if (first) {
            all.addAll(body);
            return List.of(step(id, number, title, shown(lead, title), role, command.where(), all, command.at()));
        }
        all.add(step(id, number, title, shown(lead, title), role, command.where(), body, command.at()));
        return all;
    }

    private static String commandTitle(String command, String section) {
        return command.indexOf('\n') < 0 || section.isEmpty() ? commandTitle(command) : section;
    }

    private static Step step(
            String id, int number, String title, Markup lead, Role role, Where where, List<Element> body, Span at) {
        Risk risk = Risk.UNSTATED;
        Risk guess = Risk.UNSTATED;
        Where place = Where.UNSTATED;
        for (Element element : body) {
            if (element instanceof Command command) {
                risk = max(risk, command.risk());
                guess = max(guess, command.guess());
                place = place == Where.UNSTATED ? command.where() : place;
            }
        }
        return new Step(id, number, title, lead, role, risk, guess, place == Where.UNSTATED ? where : place, body, at);
    }

    private static Risk max(Risk a, Risk b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
