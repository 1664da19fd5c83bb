package dev.handrail.shell;

/**
 * Why a text is no shell script.
 *
 * @param at offset of the character to look at: what can't stand there, or what was opened and never closed
 * @param message one sentence
 */
public record SyntaxFault(int at, String message) {}
