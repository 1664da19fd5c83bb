package dev.handrail.view;

/**
 * A point in time as it is shown.
 *
 * @param text for people; empty if unknown
 * @param machine for the {@code datetime} attribute (HTML, "valid date string" or "valid global date and time string");
 *     empty if the text can't be read as a time
 */
public record Day(String text, String machine) {

    /** Unknown. */
    public static final Day UNKNOWN = new Day("", "");
}
