package dev.handrail.parse;

import dev.handrail.model.Kind;
import dev.handrail.model.Parameter;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

/**
 * What the reader of pages takes from the site's configuration.
 *
 * @param kinds folders, as source path prefixes, whose pages are of a kind; the longest match wins
 * @param parameters site-wide descriptions of placeholders, by name
 * @param reviewEvery how often a page should be reviewed when it does not say so
 */
public record ParseOptions(Map<String, Kind> kinds, Map<String, Parameter> parameters, Optional<Period> reviewEvery) {
    /** Nothing configured. */
    public static final ParseOptions NONE = new ParseOptions(Map.of(), Map.of(), Optional.empty());

    public ParseOptions {
        kinds = Map.copyOf(kinds);
        parameters = Map.copyOf(parameters);
    }
}
