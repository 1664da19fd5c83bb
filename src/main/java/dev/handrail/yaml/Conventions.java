package dev.handrail.yaml;

import java.util.Set;

/**
 * Front matter keys that other site generators give a meaning. A page may keep them: they are never taken for
 * misspellings of a key of ours.
 */
public final class Conventions {

    /**
     * The keys that the documentation of Hugo and its book theme, MkDocs with Material, Jekyll, Docusaurus and Zola
     * lists, those of common review habits, and those of agents' runbook catalogues; in lower case.
     */
    public static final Set<String> KEYS = Set.of(
            // Hugo
            "title",
            "date",
            "lastmod",
            "publishdate",
            "expirydate",
            "draft",
            "weight",
            "slug",
            "url",
            "aliases",
            "tags",
            "categories",
            "keywords",
            "description",
            "summary",
            "type",
            "layout",
            "menu",
            "menus",
            "params",
            "linktitle",
            "outputs",
            "images",
            "cascade",
            "headless",
            "markup",
            "resources",
            "translationkey",
            "sitemap",
            "bookflatsection",
            "bookcollapsesection",
            "bookhidden",
            "booktoc",
            "bookcomments",
            "booksearchexclude",
            // MkDocs and Material
            "icon",
            "status",
            "hide",
            "template",
            "search",
            "subtitle",
            "cover",
            "hero",
            "social",
            "authors",
            // Jekyll
            "category",
            "permalink",
            "published",
            "excerpt",
            "excerpt_separator",
            "author",
            "tag",
            "nav_order",
            "parent",
            "has_children",
            "comments",
            // Docusaurus
            "id",
            "sidebar_label",
            "sidebar_position",
            "sidebar_class_name",
            "pagination_label",
            "pagination_next",
            "pagination_prev",
            "hide_title",
            "hide_table_of_contents",
            "toc_min_heading_level",
            "toc_max_heading_level",
            "custom_edit_url",
            "image",
            "last_update",
            "unlisted",
            "displayed_sidebar",
            "title_meta",
            // Zola
            "updated",
            "path",
            "taxonomies",
            "extra",
            "in_search_index",
            "sort_by",
            "transparent",
            "page_template",
            "paginate_by",
            "render",
            "redirect_to",
            "insert_anchor_links",
            // Review habits
            "last_reviewed_on",
            "review_in",
            "owner_slack",
            "reviewed",
            "ms.date",
            "last_verified",
            "stale_after",
            "review_cycle",
            "tested-at",
            "tested-with",
            "test-interval",
            // Agents' runbook catalogues
            "link",
            "update_date",
            "alerts",
            "name",
            "match",
            "namespaces");

    private Conventions() {}
}
