package dev.handrail.model;

import dev.handrail.text.Markup;
import dev.handrail.text.Span;

/**
 * What a command before it should print or show.
 *
 * @param output whether it is literal output (a fence) rather than a sentence
 */
public record Expectation(Markup markup, String text, boolean output, Span at) implements Element {}
