package dev.handrail.model;

import dev.handrail.text.Markup;
import dev.handrail.text.Span;

/**
 * How to take back what a step did.
 *
 * @param text the sentence, or the command without prompts
 */
public record Undo(Markup markup, String text, Span at) implements Element {}
