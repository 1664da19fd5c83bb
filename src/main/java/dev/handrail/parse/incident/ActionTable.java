package dev.handrail.parse.incident;

import dev.handrail.markdown.Block;
import dev.handrail.markdown.Inline;
import dev.handrail.model.Incident.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a table of actions, its columns in any order. */
final class ActionTable {

    private ActionTable() {}

    /** What a column of such a table holds. */
    private enum Column {
        ACTION,
        TYPE,
        OWNER,
        DUE,
        TICKET,
        STATE,
        OTHER
    }

    /** @param type for rows that give none of their own */
    static List<Action> rows(Block.Table table, String type) {
        List<Column> columns = new ArrayList<>();
        table.header().forEach(head -> columns.add(column(head.text(), columns)));
        if (!columns.contains(Column.ACTION) && columns.contains(Column.OTHER)) {
            columns.set(columns.indexOf(Column.OTHER), Column.ACTION);
        }
        List<Action> actions = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            Inline action = cell(row, columns, Column.ACTION);
            if (!action.text().isBlank()) {
                actions.add(action(row, columns, action, type));
            }
        }
        return actions;
    }

    private static Column column(String head, List<Column> before) {
        String words =
                " " + head.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", " ").strip() + " ";
        Column named = named(words);
        return before.contains(named) ? Column.OTHER : named;
    }

    private static Column named(String words) {
        if (has(words, "due", "deadline", "eta", "target", "date")) {
            return Column.DUE;
        }
        if (has(words, "owner", "owners", "who", "assignee", "assigned", "responsible", "team")) {
            return Column.OWNER;
        }
        if (has(words, "bug", "ticket", "tickets", "issue", "jira", "tracking", "link")) {
            return Column.TICKET;
        }
        if (has(words, "type", "category", "kind", "theme")) {
            return Column.TYPE;
        }
        if (has(words, "status", "state", "done", "progress")) {
            return Column.STATE;
        }
        if (has(words, "action", "actions", "task", "description", "what", "todo", "measure", "item", "title")) {
            return Column.ACTION;
        }
        return Column.OTHER;
    }

    private static boolean has(String words, String... any) {
        for (String word : any) {
            if (words.contains(" " + word + " ")) {
                return true;
            }
        }
        return false;
    }

    private static Inline cell(Block.Row row, List<Column> columns, Column column) {
        int index = columns.indexOf(column);
        return index >= 0 && index < row.cells().size() ? row.cells().get(index) : Inline.EMPTY;
    }

    private static Action action(Block.Row row, List<Column> columns, Inline action, String type) {
        String own = cell(row, columns, Column.TYPE).text().strip();
        Attributes stated = new Attributes(
                        Attributes.name(cell(row, columns, Column.OWNER).text()),
                        Attributes.day(cell(row, columns, Column.DUE).text()),
                        "",
                        Attributes.state(cell(row, columns, Column.STATE).text()))
                .or(Attributes.ofDue(cell(row, columns, Column.DUE).text()))
                .or(Attributes.ofTicket(cell(row, columns, Column.TICKET).text()));
        List<Integer> links = new ArrayList<>();
        row.cells().forEach(cell -> links.addAll(cell.links()));
        String text = action.text().strip();
        Attributes attributes = stated.or(Attributes.of(text));
        return ActionReader.of(text, action.markup(), own.isEmpty() ? type : own, attributes, links, row.at());
    }
}
