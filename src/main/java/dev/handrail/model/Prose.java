package dev.handrail.model;

import dev.handrail.text.Markup;

/**
 * Running text: paragraphs, lists, tables, quotes, and code that is no command.
 *
 * @param text the same without markup, for search
 */
public record Prose(Markup markup, String text) implements Element {}
