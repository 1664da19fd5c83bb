package dev.handrail.markdown;

/**
 * A stretch of a code text that is wrapped in a tag of its own.
 *
 * @param start offset of its first character
 * @param end offset just after its last character
 * @param openTag HTML, such as {@code <var class="param">}
 * @param closeTag HTML, such as {@code </var>}
 */
public record Mark(int start, int end, String openTag, String closeTag) {}
