package dev.handrail.parse.incident;

import dev.handrail.markdown.Block;
import dev.handrail.model.Incident.Action;
import dev.handrail.model.Incident.State;
import dev.handrail.model.Role;
import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is to be done after an incident: tables and lists in the sections for it. */
final class ActionReader {

    private final List<Action> actions = new ArrayList<>();

    private ActionReader() {}

    static List<Action> read(List<Chapter> chapters) {
        ActionReader reader = new ActionReader();
        for (Chapter chapter : chapters) {
            if (chapter.role() == Role.ACTIONS) {
                String type = chapter.own() ? "" : chapter.part().title();
                chapter.part().blocks().forEach(block -> reader.block(block, type));
            }
        }
        return reader.actions;
    }

    private void block(Block block, String type) {
        if (block instanceof Block.Table table) {
            actions.addAll(ActionTable.rows(table, type));
        } else if (block instanceof Block.Items list) {
            list.items().forEach(item -> item(item, type));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(child -> block(child, type));
        } else if (block instanceof Block.Callout callout) {
            callout.blocks().forEach(child -> block(child, type));
        } else if (block instanceof Block.Details details) {
            details.blocks().forEach(child -> block(child, type));
        }
    }

    private void item(Block.Item item, String type) {
        Optional<Lines.Line> lead = item.blocks().stream()
                .limit(1)
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> Lines.whole(((Block.Paragraph) block).inline(), block.at()))
                .findFirst();
        if (lead.isEmpty() || lead.get().text().isBlank()) {
            return;
        }
        List<Block.Items> nested = item.blocks().stream()
                .filter(Block.Items.class::isInstance)
                .map(Block.Items.class::cast)
                .toList();
        Optional<String> group = nested.isEmpty() ? Optional.empty() : group(lead.get());
        if (group.isPresent()) {
            nested.forEach(list -> list.items().forEach(child -> item(child, group.get())));
        } else {
            actions.add(action(lead.get(), item.done(), nested, type));
        }
    }

    /** {@code - **Prevent**} above a list of its own is the type of what it holds. */
    private static Optional<String> group(Lines.Line lead) {
        String text = lead.text().strip();
        boolean open = text.endsWith(":");
        String name = open ? text.substring(0, text.length() - 1).strip() : text;
        boolean bold = lead.bold().strip().equals(text) || lead.bold().strip().equals(name);
        return open || bold ? Optional.of(name) : Optional.empty();
    }

    private static Action action(Lines.Line lead, Optional<Boolean> done, List<Block.Items> nested, String type) {
        String own = type(lead);
        String text = own.isEmpty() ? lead.text().strip() : afterType(lead.text(), own);
        String dropped = lead.text().substring(0, lead.text().lastIndexOf(text));
        Markup markup = own.isEmpty() ? lead.markup() : Cut.after(lead.markup(), dropped);
        Attributes attributes = Attributes.of(text);
        List<Integer> links = new ArrayList<>(lead.links());
        for (Block.Items list : nested) {
            for (Block.Item child : list.items()) {
                attributes = nested(child, attributes, links);
            }
        }
        State state = isStruck(markup)
                ? State.DROPPED
                : done.map(ticked -> ticked ? State.DONE : State.OPEN).orElse(attributes.state());
        return new Action(
                text,
                markup,
                own.isEmpty() ? type : own,
                attributes.owner(),
                attributes.due(),
                attributes.ticket(),
                state,
                links,
                lead.at());
    }

    /** {@code - Owner: ann} below an action. */
    private static Attributes nested(Block.Item child, Attributes attributes, List<Integer> links) {
        if (child.blocks().isEmpty() || !(child.blocks().get(0) instanceof Block.Paragraph paragraph)) {
            return attributes;
        }
        links.addAll(paragraph.inline().links());
        return attributes.or(Attributes.of(paragraph.inline().text()));
    }

    /** A short bold or capitalised lead before a colon; empty if there is none. */
    private static String type(Lines.Line lead) {
        String text = lead.text();
        int colon = text.indexOf(':');
        if (colon <= 0 || colon + 1 >= text.length() || text.charAt(colon + 1) != ' ') {
            return "";
        }
        String name = text.substring(0, colon).strip();
        boolean isShort =
                name.length() <= 40 && name.chars().filter(c -> c == ' ').count() <= 2;
        boolean isName = !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && Attributes.label(name).isEmpty();
        return isShort && isName && name.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')
                ? name
                : "";
    }

    private static String afterType(String text, String type) {
        return text.substring(text.indexOf(':', text.indexOf(type)) + 1).strip();
    }

    private static boolean isStruck(Markup markup) {
        String html = markup.fill(link -> "").strip();
        return html.startsWith("<del>") && html.indexOf("</del>") >= html.length() - "</del>".length() - 1;
    }

    /** An action of a table row. */
    static Action of(String text, Markup markup, String type, Attributes attributes, List<Integer> links, Span at) {
        Optional<LocalDate> due = attributes.due();
        State state = isStruck(markup) ? State.DROPPED : attributes.state();
        return new Action(text, markup, type, attributes.owner(), due, attributes.ticket(), state, links, at);
    }
}
