package dev.handrail.model;

import dev.handrail.text.Span;

/**
 * An id of a page that a link may name.
 *
 * @param title the heading or the step's lead; empty for an anchor in raw HTML
 */
public record Anchor(String id, String title, Span at) {}
