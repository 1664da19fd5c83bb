package dev.handrail.parse.incident;

import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import java.util.List;

/**
 * A fact that a page states by name.
 *
 * @param items plain text of its values, in order; one unless it is a list
 * @param markup the same values as HTML
 * @param inText whether it stands in the text that readers see, not in front matter
 */
record Field(FieldName name, List<String> items, List<Markup> markup, boolean inText, Span at) {

    Field {
        items = List.copyOf(items);
        markup = List.copyOf(markup);
    }

    /** A fact with one value. */
    static Field of(FieldName name, String value, Markup markup, Span at) {
        return new Field(name, List.of(value), List.of(markup), true, at);
    }

    /** The values as one text. */
    String value() {
        return String.join(", ", items);
    }
}
