package dev.handrail.search.engine;

import java.util.List;

/**
 * What is known of an index before any of it is loaded. As a shard: one row.
 *
 * @param version of the format; an engine reads {@link #VERSION} only
 * @param folder of the other shards, below {@code search/}
 * @param termShards how many shards of terms there are
 * @param wordShards how many shards of words
 * @param triageTitle of the page to start from when nothing fits; may be empty
 * @param triageUrl its address from the site's root
 */
public record Head(
        String version, String folder, int termShards, int wordShards, String triageTitle, String triageUrl) {

    public static final String VERSION = "2";

    static final Head NONE = new Head(VERSION, "none", 1, 1, "", "");

    static Head of(String payload) {
        List<String[]> rows = Fields.rows(payload);
        if (rows.isEmpty() || !Fields.at(rows.get(0), 0).equals(VERSION)) {
            return NONE;
        }
        String[] row = rows.get(0);
        return new Head(
                VERSION,
                Fields.at(row, 1),
                Math.max(1, Fields.number(row, 2)),
                Math.max(1, Fields.number(row, 3)),
                Fields.at(row, 4),
                Fields.at(row, 5));
    }

    /** The shard. */
    public String payload() {
        StringBuilder out = new StringBuilder();
        Fields.append(
                out,
                version,
                folder,
                Integer.toString(termShards),
                Integer.toString(wordShards),
                triageTitle,
                triageUrl);
        return out.toString();
    }
}
