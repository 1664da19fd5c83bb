package dev.handrail.markdown;

import dev.handrail.text.Html;
import dev.handrail.text.Markup;

/** Collects HTML with holes. */
final class MarkedHtml {

    private final Markup.Builder out = new Markup.Builder();

    /** Adds HTML of our own. */
    MarkedHtml raw(String html) {
        out.html(html);
        return this;
    }

    /** Adds text, escaped. */
    MarkedHtml text(String text) {
        out.html(Html.escape(Scrub.of(text)));
        return this;
    }

    /** Adds the hole for a link's attributes. */
    MarkedHtml hole(int link) {
        out.hole(link);
        return this;
    }

    Markup markup() {
        return out.build();
    }
}
