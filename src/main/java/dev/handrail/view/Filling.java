package dev.handrail.view;

import dev.handrail.model.Doc;
import dev.handrail.model.LinkTarget;
import dev.handrail.model.LinkUse;
import dev.handrail.model.Routes;
import dev.handrail.text.Html;
import dev.handrail.text.Markup;
import java.util.List;

/**
 * Fills the holes of a page's markup with addresses.
 *
 * <p>A picture from another site is not loaded, because nobody else may see what a reader opens: its tag becomes a link
 * that says where the picture is.
 */
final class Filling {

    private final Place place;
    private final List<LinkUse> uses;
    private final List<LinkTarget> targets;

    Filling(Place place, Doc doc) {
        this.place = place;
        this.uses = doc.head().links();
        this.targets = place.catalog().site().links().getOrDefault(doc.path(), List.of());
    }

    Fragment fill(Markup markup) {
        if (markup.isEmpty()) {
            return Fragment.EMPTY;
        }
        Run run = new Run();
        for (Markup.Piece piece : markup.pieces()) {
            if (piece instanceof Markup.Html html) {
                run.html(html.value());
            } else if (piece instanceof Markup.LinkHole hole) {
                run.hole(hole.link());
            }
        }
        return new Fragment(run.out.toString());
    }

    List<Fragment> fill(List<Markup> markups) {
        return markups.stream().map(this::fill).toList();
    }

    LinkTarget target(int link) {
        return link < targets.size() ? targets.get(link) : new LinkTarget.Nowhere("this link leads nowhere");
    }

    private boolean isPicture(int link) {
        return link < uses.size() && uses.get(link).form() == LinkUse.Form.IMAGE;
    }

    /** The attributes of an {@code <a>}. One that leads nowhere has no address, and says why. */
    private String attributes(LinkTarget target) {
        if (target instanceof LinkTarget.ToPage page) {
            return href(place.href(page.path(), page.anchor()));
        }
        if (target instanceof LinkTarget.ToFile file) {
            return href(place.href(Routes.file(file.path())));
        }
        if (target instanceof LinkTarget.ToEntity entity) {
            return href(place.entity(entity.entity()).href());
        }
        if (target instanceof LinkTarget.ToWeb web && Address.safe(web.url())) {
            return href(web.url()) + " rel=\"noopener noreferrer\"";
        }
        String why =
                target instanceof LinkTarget.Nowhere nowhere ? nowhere.why() : "this address is not safe to follow";
        return "class=\"broken\" title=\"" + Html.escape(why) + "\"";
    }

    private static String href(String address) {
        return "href=\"" + Html.escape(address) + "\"";
    }

    /** What stands for a picture that is not shown. */
    private String inPlaceOfPicture(int link, boolean inLink) {
        LinkTarget target = target(link);
        String label = uses.get(link).label();
        String from = target instanceof LinkTarget.ToWeb web ? " on " + Address.host(web.url()) : "";
        String text = Html.escape("Picture" + from + (label.isBlank() ? "" : ": " + label));
        // A link can't stand in a link: a picture that is the text of one becomes text.
        return inLink
                ? "<span class=\"external-image\">" + text + "</span>"
                : "<a " + attributes(target) + "><span class=\"external-image\">" + text + "</span></a>";
    }

    /** One walk over the pieces of one markup. */
    private final class Run {

        private final StringBuilder out = new StringBuilder();
        private boolean inLink;
        private boolean inDroppedTag;

        void hole(int link) {
            if (!isPicture(link)) {
                inLink = true;
                out.append(attributes(target(link)));
            } else if (target(link) instanceof LinkTarget.ToFile file) {
                out.append("src=\"")
                        .append(Html.escape(place.href(Routes.file(file.path()))))
                        .append('"');
            } else {
                out.setLength(Math.max(0, out.lastIndexOf("<img")));
                out.append(inPlaceOfPicture(link, inLink));
                inDroppedTag = true;
            }
        }

        void html(String html) {
            String shown = inDroppedTag ? html.substring(tagEnd(html)) : html;
            inDroppedTag = false;
            inLink = inLink && !shown.contains("</a>");
            out.append(withoutTopHeadings(shown));
        }

        /** A first-level heading in a quote, list or raw HTML: the page's title is the only one. */
        private String withoutTopHeadings(String html) {
            return html.contains("<h1") ? html.replace("<h1", "<h2").replace("</h1>", "</h2>") : html;
        }

        /** The offset just after the tag that the text starts in; quoted values may hold the sign that ends it. */
        private int tagEnd(String html) {
            boolean quoted = false;
            for (int i = 0; i < html.length(); i++) {
                char c = html.charAt(i);
                quoted ^= c == '"';
                if (c == '>' && !quoted) {
                    return i + 1;
                }
            }
            return html.length();
        }
    }
}
