package dev.handrail.model;

import dev.handrail.model.NodeRef.EntityRef;
import dev.handrail.text.SourcePath;

/** Where a link leads, once the whole site is known. */
public sealed interface LinkTarget {

    /** To a page of the site. @param anchor an id that the page has; empty for its start */
    record ToPage(SourcePath path, String anchor) implements LinkTarget {}

    /** To a file of the source that is copied as it is, such as an image. */
    record ToFile(SourcePath path) implements LinkTarget {}

    /** To the page of a service, alert, error code or tag. */
    record ToEntity(EntityRef entity) implements LinkTarget {}

    /** To somewhere else. @param url with a scheme that is safe to follow */
    record ToWeb(String url) implements LinkTarget {}

    /** To nothing: shown as text, marked as broken. @param why a few words for the reader of the page */
    record Nowhere(String why) implements LinkTarget {}
}
