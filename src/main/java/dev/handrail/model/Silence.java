package dev.handrail.model;

import dev.handrail.text.Span;

/**
 * A comment of a page that asks for one rule to be silent: {@code <!-- handrail-ignore link.file: reason -->}.
 *
 * @param rule the id of the rule
 * @param reason why, in the writer's words; never empty
 * @param firstLine the first line it holds for, from 1
 * @param lastLine the last line it holds for
 * @param at the comment
 */
public record Silence(String rule, String reason, int firstLine, int lastLine, Span at) {

    /** Whether a finding that starts on a line falls under it. */
    public boolean covers(int line) {
        return firstLine <= line && line <= lastLine;
    }
}
