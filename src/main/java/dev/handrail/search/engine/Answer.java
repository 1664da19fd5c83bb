package dev.handrail.search.engine;

/**
 * What a query led to.
 *
 * @param hits best first
 * @param found how many steps and sections have a word of the query, those beyond {@code hits} included
 * @param pasted whether the query was taken for program output rather than typed words
 * @param line the line of a paste that was searched for, without its volatile parts; empty if the query was typed
 * @param repaired words taken for others: written, searched, written, searched …
 * @param facets of all that was found, by field and then by falling count
 * @param triageTitle title of the page to start from when nothing fits; empty if the site names none
 * @param triageUrl its address from the site's root
 */
public record Answer(
        Hit[] hits,
        int found,
        boolean pasted,
        String line,
        String[] repaired,
        Facet[] facets,
        String triageTitle,
        String triageUrl) {}
