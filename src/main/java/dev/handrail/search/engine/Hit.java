package dev.handrail.search.engine;

/**
 * One answer: a step, or a section of a page. Every text may be empty; none is markup.
 *
 * @param score comparable within one answer only; never negative
 * @param kind of the page: {@code runbook}, {@code postmortem}, {@code service}, {@code page}
 * @param title of the page
 * @param section heading it stands under
 * @param step lead of the step; empty if the hit is a section
 * @param role what the section is for: {@code diagnose}, {@code mitigate} … as in the site's JSON
 * @param risk {@code read-only}, {@code reversible}, {@code disruptive}, {@code destructive}; empty if unstated
 * @param where {@code client}, {@code path}, {@code server}, {@code pooler}; empty if unstated
 * @param command the first command, as it is copied
 * @param url from the site's root, with its fragment
 * @param page source path of the page
 * @param heading id of the nearest heading
 * @param snippet the part of the text that matches best
 * @param marks where words matched in the snippet: start, end, start, end … in UTF-16 units, ascending
 * @param reason {@code signature}, {@code code} or {@code terms}
 * @param why the reason in words: {@code matches the error signature "..."}
 * @param confident whether an error line of the query is a signature of this page
 * @param branches where the step or section sends its reader: condition, title, url, condition, title, url …
 */
public record Hit(
        double score,
        String kind,
        String title,
        String section,
        String step,
        String role,
        String risk,
        String where,
        String command,
        String url,
        String page,
        String heading,
        String snippet,
        int[] marks,
        String reason,
        String why,
        boolean confident,
        String[] branches) {}
