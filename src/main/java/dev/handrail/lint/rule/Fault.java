package dev.handrail.lint.rule;

import dev.handrail.text.Span;

/**
 * One place of a page that breaks a rule.
 *
 * @param at the narrowest thing to change; {@link Span#START} for what the page lacks as a whole
 * @param message one sentence: what is wrong here, and how to mend it where the rule's own help does not say it
 */
public record Fault(Span at, String message) {}
