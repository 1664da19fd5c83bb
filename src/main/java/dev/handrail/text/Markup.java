package dev.handrail.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Finished HTML with holes where a link's address goes. Markdown becomes HTML once, while nothing is known of other
 * pages; the address is filled in when the whole site is known.
 */
public record Markup(List<Piece> pieces) {

    /** Nothing. */
    public static final Markup EMPTY = new Markup(List.of());

    public Markup {
        pieces = List.copyOf(pieces);
    }

    /** A stretch of HTML, or a hole. */
    public sealed interface Piece permits Html, LinkHole {}

    /** HTML that is safe as it stands. */
    public record Html(String value) implements Piece {}

    /**
     * A place inside an opening {@code <a …>} or {@code <img …>} tag where the attributes of a link go.
     *
     * @param link index into the links of the page
     */
    public record LinkHole(int link) implements Piece {}

    /** Finished HTML without holes. */
    public static Markup html(String html) {
        return html.isEmpty() ? EMPTY : new Markup(List.of(new Html(html)));
    }

    /** Plain text, escaped. */
    public static Markup text(String text) {
        return html(dev.handrail.text.Html.escape(text));
    }

    /** All the parts one after another. */
    public static Markup join(List<Markup> parts) {
        Builder builder = new Builder();
        parts.forEach(builder::add);
        return builder.build();
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The HTML with every hole filled by the attributes that belong to its link. */
    public String fill(IntFunction<String> attributes) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Html html) {
                out.append(html.value());
            } else if (piece instanceof LinkHole hole) {
                out.append(attributes.apply(hole.link()));
            }
        }
        return out.toString();
    }

    /** Collects HTML and holes; neighbouring HTML becomes one piece. */
    public static final class Builder {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder pending = new StringBuilder();

        /** Adds HTML that is safe as it stands. */
        public Builder html(String html) {
            pending.append(html);
            return this;
        }

        /** Adds plain text, escaped. */
        public Builder text(String text) {
            dev.handrail.text.Html.escape(text, pending);
            return this;
        }

        /** Adds a hole for the attributes of a link of the page. */
        public Builder hole(int link) {
            flush();
            pieces.add(new LinkHole(link));
            return this;
        }

        /** Adds other markup. */
        public Builder add(Markup markup) {
            for (Piece piece : markup.pieces) {
                if (piece instanceof Html html) {
                    pending.append(html.value());
                } else {
                    flush();
                    pieces.add(piece);
                }
            }
            return this;
        }

        /** What was collected so far. */
        public Markup build() {
            flush();
            return new Markup(pieces);
        }

        private void flush() {
            if (pending.length() > 0) {
                pieces.add(new Html(pending.toString()));
                pending.setLength(0);
            }
        }
    }
}
