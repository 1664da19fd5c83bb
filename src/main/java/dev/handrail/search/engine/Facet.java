package dev.handrail.search.engine;

/**
 * A way to narrow an answer.
 *
 * @param field {@code kind}, {@code service} or {@code tag}
 * @param value as pages write it
 * @param count how many of the hits found have it
 */
public record Facet(String field, String value, int count) {}
