package dev.handrail.diag;

/**
 * What stands where a finding is: its line, or of a long line the part around it. Secrets on it are made unreadable.
 *
 * @param column the column of the first character of {@code text} in its line, from 1, in UTF-16 units
 */
public record Quote(String text, int column) {

    /** No line can be shown. */
    public static final Quote NONE = new Quote("", 1);
}
