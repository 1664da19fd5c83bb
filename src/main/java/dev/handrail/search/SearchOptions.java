package dev.handrail.search;

import java.util.List;

/**
 * What the index is made with beyond the site.
 *
 * @param packs whether the packs that come with the program take part
 * @param rules lines in the form of a pack, see {@link Packs}
 * @param triage source path of the page to offer when nothing fits; empty if none
 */
public record SearchOptions(boolean packs, List<String> rules, String triage) {

    /** The built-in packs and nothing else. */
    public static final SearchOptions DEFAULT = new SearchOptions(true, List.of(), "");

    public SearchOptions {
        rules = List.copyOf(rules);
    }
}
