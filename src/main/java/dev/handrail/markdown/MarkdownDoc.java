package dev.handrail.markdown;

import dev.handrail.model.Anchor;
import dev.handrail.model.LinkUse;
import java.util.List;

/**
 * A page of markdown, read.
 *
 * @param links every link and image in document order; {@code from} is the nearest heading's id
 * @param anchors headings, written item ids, and ids and names in raw HTML, in document order
 */
public record MarkdownDoc(List<Block> blocks, List<LinkUse> links, List<Anchor> anchors) {

    public MarkdownDoc {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        anchors = List.copyOf(anchors);
    }
}
