package dev.handrail.pipeline;

/**
 * What a build is told beyond the source.
 *
 * @param baseUrl where the site will be published, ending in {@code /}; empty to use the configuration's
 * @param generator name and version of this program
 */
public record BuildOptions(String baseUrl, String generator) {}
