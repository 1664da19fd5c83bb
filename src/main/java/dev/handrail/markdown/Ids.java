package dev.handrail.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Node;
import dev.handrail.diag.Code;
import dev.handrail.text.Slug;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The ids of a page: written ones and slugs of headings, given out in the order of the text before anything is written,
 * so that an id in raw HTML can't take one of them.
 */
final class Ids {

    /** An id of a heading or item. @param mark where it is written; {@link IdMark#NONE} if it is a slug */
    record Id(String value, IdMark mark) {}

    private static final Id NO_ID = new Id("", IdMark.NONE);

    private final Reading page;
    private final Slug slugs = new Slug();
    private final Map<Node, Id> byNode = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    Ids(Reading page) {
        this.page = page;
        walk(page.document());
    }

    /** The id of a heading or item; empty if the item has none. */
    Id of(Node node) {
        return byNode.getOrDefault(node, NO_ID);
    }

    /** Takes an id for an element of raw HTML. False if the page has it already. */
    boolean take(String id) {
        return taken.add(id);
    }

    private void walk(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                give(heading, heading(heading));
            } else if (node instanceof ListItem item) {
                give(item, item(item));
                walk(item);
            } else if (node instanceof com.vladsch.flexmark.util.ast.Block) {
                walk(node);
            }
        }
    }

    private void give(Node node, Id id) {
        if (!id.value().isEmpty()) {
            byNode.put(node, id);
            taken.add(id.value());
        }
    }

    private Id heading(Heading heading) {
        IdMark mark = IdMark.atEndOf(heading);
        String slug = Slug.of(PlainInline.slugText(heading, mark));
        String base = slug.isEmpty() ? "section" : slug;
        if (!mark.id().isEmpty() && slugs.reserve(mark.id())) {
            return new Id(mark.id(), mark);
        }
        String wanted = mark.id().isEmpty() ? base : mark.id();
        String given = slugs.next(wanted);
        if (!given.equals(wanted)) {
            page.find(
                    Code.HEADING_DUPLICATE,
                    page.span(heading),
                    "This heading has the id #" + wanted + " like one before it; it is published as #" + given + ".");
        }
        return new Id(given, mark);
    }

    private Id item(ListItem item) {
        IdMark mark = IdMark.ofItem(item);
        if (mark.id().isEmpty()) {
            return NO_ID;
        }
        if (slugs.reserve(mark.id())) {
            return new Id(mark.id(), mark);
        }
        String given = slugs.next(mark.id());
        page.find(
                Code.HEADING_DUPLICATE,
                page.span(mark.start(), mark.end()),
                "The id #" + mark.id() + " is given twice on this page; here it is published as #" + given + ".");
        return new Id(given, mark);
    }
}
