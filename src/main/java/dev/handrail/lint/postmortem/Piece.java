package dev.handrail.lint.postmortem;

import dev.handrail.model.Role;

/**
 * A stretch of a line that says one thing.
 *
 * @param text without the marks of lists, headings and emphasis around it
 * @param start its offset in the file
 * @param emphasised whether all of it is in italics, or starts in italics that go on in the next line
 * @param role what the section is for that it stands in
 */
record Piece(Place place, String text, int start, boolean emphasised, Role role) {

    /** What kind of stretch it is. */
    enum Place {
        /** A value of the front matter. */
        FRONT_MATTER,
        HEADING,
        /** What stands behind a label and a colon. */
        FIELD,
        CELL,
        ITEM,
        /** The first line of a paragraph. */
        PARAGRAPH,
        /** A further line of one. */
        CONTINUATION
    }

    int end() {
        return start + text.length();
    }

    /** Whether it is a value of its own, not a line of running text. */
    boolean isValue() {
        return place == Place.FRONT_MATTER || place == Place.FIELD || place == Place.CELL || place == Place.HEADING;
    }
}
