package dev.handrail.markdown;

import dev.handrail.text.Html;
import dev.handrail.text.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * HTML under way: our own tags, escaped text, and tags an author wrote, which must still be cleaned.
 *
 * <p>Attributes of our own are kept apart in numbered slots, so that they survive the cleaning and nothing an author
 * writes can look like them: the slot's name is a control character, which {@link Scrub} has taken out of the source.
 */
final class MarkedHtml {

    /** Name of the attribute that stands for a slot. */
    static final char SLOT = '\u0001';

    /** Attributes of one of our tags. @param link index of the link that goes there too; -1 if none */
    record Slot(int link, String attributes) {

        void write(Markup.Builder out) {
            if (link >= 0) {
                out.hole(link);
            }
            out.html(attributes);
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final List<Slot> slots = new ArrayList<>(4);
    private boolean foreign;

    /** Adds HTML of our own: tags without attributes. */
    MarkedHtml tag(String html) {
        out.append(html);
        return this;
    }

    /** Adds text, escaped. */
    MarkedHtml text(String text) {
        Html.escape(Scrub.of(Patch.restored(text)), out);
        return this;
    }

    /** Adds an opening tag of our own with attributes. @param link index of the link that it is for; -1 if none */
    MarkedHtml open(String element, int link, String attributes) {
        out.append('<').append(element).append(' ').append(SLOT).append("=\"");
        out.append(slots.size()).append("\">");
        slots.add(new Slot(link, attributes));
        return this;
    }

    /** Adds a tag as an author wrote it. */
    MarkedHtml foreign(String tag) {
        out.append(tag);
        foreign = true;
        return this;
    }

    /** Whether it holds tags of an author. */
    boolean isForeign() {
        return foreign;
    }

    String value() {
        return out.toString();
    }

    List<Slot> slots() {
        return slots;
    }

    int length() {
        return out.length();
    }

    /** The part between two lengths as markup; only where no author's tag stands in it. */
    Markup own(int start, int end) {
        Markup.Builder markup = new Markup.Builder();
        int from = start;
        for (int at = out.indexOf("\u0001", from); at >= 0 && at < end; at = out.indexOf("\u0001", from)) {
            markup.html(out.substring(from, at));
            int quote = out.indexOf("\"", at + 3);
            slots.get(Integer.parseInt(out.substring(at + 3, quote))).write(markup);
            from = quote + 1;
        }
        return markup.html(out.substring(from, end)).build();
    }
}
