package dev.handrail.model;

import dev.handrail.text.Span;

/**
 * A former address of a page, which redirects to it.
 *
 * @param address a site path or folder, as written: from the root if it starts with {@code /}, else from the page's folder
 */
public record Alias(String address, Span at) {}
