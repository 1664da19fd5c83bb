package dev.handrail.export;

/**
 * What the files for machines say of the site as a whole.
 *
 * @param generator name and version of this program
 * @param baseUrl where the site will be published, ending in {@code /}; empty if unknown
 */
public record Publisher(String title, String description, String baseUrl, String generator) {}
