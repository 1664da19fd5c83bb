package dev.handrail.view;

import dev.handrail.text.SitePath;
import java.util.List;

/**
 * What stands around every page.
 *
 * @param title of the page, plain text; the browser's tab shows it before the site's
 * @param description one sentence for search engines; may be empty
 * @param language BCP 47
 * @param root the way from the page up to the site's root: empty, {@code ../} …
 * @param crumbs the way from the front page to this one, without this one
 * @param search address of the page of search
 * @param pages address of the list of all pages
 * @param triage where to start when nothing else fits; {@link Link#NONE} if no page is named for it
 * @param nav the places that every page leads to
 */
public record Frame(
        SitePath path,
        String title,
        String description,
        String siteTitle,
        String language,
        String root,
        String home,
        List<Link> crumbs,
        String search,
        String pages,
        Link triage,
        List<NavItem> nav) {

    public Frame {
        crumbs = List.copyOf(crumbs);
        nav = List.copyOf(nav);
    }

    /** A place that every page leads to. @param current whether this page is there */
    public record NavItem(String text, String href, boolean current) {}
}
