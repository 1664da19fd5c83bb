package dev.handrail.parse.incident;

import dev.handrail.text.Markup;
import dev.handrail.text.Span;

/**
 * A row of a timeline as it was written.
 *
 * @param column the zone that the head of its column names
 * @param at the row
 */
record Row(TimeText time, Zone column, String text, Markup markup, Span at) {

    /** Whether it says when, but not what: the day that the rows below belong to. */
    boolean isDayOnly() {
        return text.isBlank() && time.hasDay() && !time.hasClock();
    }
}
