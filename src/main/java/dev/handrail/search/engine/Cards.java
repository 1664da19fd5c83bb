package dev.handrail.search.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is shown of some entries that follow each other. As a shard: rows, one for a page before its entries
 * ({@code P}, path, url, title, kind), one for a section before its entries ({@code S}, title, heading, role), and one
 * for each entry ({@code E}, step, anchor, risk, where, command, text, and condition, title and url of each branch).
 */
final class Cards {

    private final List<Card> cards = new ArrayList<>();

    /** What is shown of one entry. */
    record Card(String[] page, String[] section, String[] entry) {

        String path() {
            return Fields.at(page, 1);
        }

        String url() {
            String anchor = Fields.at(entry, 2);
            return Fields.at(page, 2) + (anchor.isEmpty() ? "" : "#" + anchor);
        }

        String title() {
            return Fields.at(page, 3);
        }

        String kind() {
            return Fields.at(page, 4);
        }

        String sectionTitle() {
            return Fields.at(section, 1);
        }

        String heading() {
            return Fields.at(section, 2);
        }

        String role() {
            return Fields.at(section, 3);
        }

        String step() {
            return Fields.at(entry, 1);
        }

        String risk() {
            return Fields.at(entry, 3);
        }

        String where() {
            return Fields.at(entry, 4);
        }

        String command() {
            return Fields.at(entry, 5);
        }

        String text() {
            return Fields.at(entry, 6);
        }

        String[] branches() {
            return entry.length > 7 ? Arrays.copyOfRange(entry, 7, entry.length) : new String[0];
        }
    }

    Cards(String payload) {
        String[] page = {};
        String[] section = {};
        for (String[] row : Fields.rows(payload)) {
            if (row[0].equals("P")) {
                page = row;
            } else if (row[0].equals("S")) {
                section = row;
            } else {
                cards.add(new Card(page, section, row));
            }
        }
    }

    /** The card of an entry, counted from the first of the shard; an empty one if it is missing. */
    Card get(int number) {
        return number < cards.size() ? cards.get(number) : new Card(new String[0], new String[0], new String[0]);
    }
}
