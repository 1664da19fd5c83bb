package dev.handrail.model;

import java.util.Locale;

/**
 * A placeholder in commands.
 *
 * @param name without its marks: {@code host} for {@code <host>}
 * @param preset the value to start with; empty if none
 * @param pattern a regular expression that a value should match, for the reader's browser; empty if none
 * @param secret whether the value must not be kept or shown
 * @param declared whether the front matter describes it
 */
public record Parameter(
        String name, String description, String preset, String pattern, boolean secret, boolean declared) {

    /** What different writings of one name have in common: {@code $DB_HOST} and {@code <db-host>} are one parameter. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
