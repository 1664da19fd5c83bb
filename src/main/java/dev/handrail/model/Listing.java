package dev.handrail.model;

import java.util.List;

/**
 * How a command stands in its block.
 *
 * @param dialect the language that its prompts give away, {@code sql} or {@code redis}; else the one of the fence
 * @param lines for each line of the command's text, the number of its line in the file
 * @param printed numbers of the lines between them that show what a program printed
 * @param prompted whether any line has a prompt
 */
public record Listing(String dialect, List<Integer> lines, List<Integer> printed, boolean prompted) {

    /** A command of which nothing but its text is known. */
    public static final Listing UNKNOWN = new Listing("", List.of(), List.of(), false);

    public Listing {
        lines = List.copyOf(lines);
        printed = List.copyOf(printed);
    }
}
