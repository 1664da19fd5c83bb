/** From a site to its search index: one entry for each step and section, cut into shards. Open {@code IndexBuilder} first. */
package dev.handrail.search;
