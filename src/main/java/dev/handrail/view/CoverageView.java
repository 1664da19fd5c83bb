package dev.handrail.view;

import java.util.List;

/**
 * Which alerts have a page, and which pages have an alert: what is missing first.
 *
 * @param files how many rule files were read
 * @param total how many alerts they define
 * @param covered how many of those have a page
 * @param missing alerts without a page
 * @param gone names on pages that no rule file defines
 * @param alerts the alerts that have a page, or a link out of the site
 */
public record CoverageView(
        Frame frame,
        int files,
        int total,
        int covered,
        List<Row> missing,
        List<Gone> gone,
        List<Row> alerts,
        List<SectionView> about)
        implements PageView {

    public CoverageView {
        missing = List.copyOf(missing);
        gone = List.copyOf(gone);
        alerts = List.copyOf(alerts);
        about = List.copyOf(about);
    }

    /**
     * An alert.
     *
     * @param name leads to the page of the alert, if there is one
     * @param pages where it leads, the first few
     * @param more how many pages are not shown
     * @param elsewhere the link of the rule that leads out of the site; empty if there is none
     * @param linked whether the rule itself links to the page
     * @param rule file and line
     */
    public record Row(
            Link name, String severity, List<Link> pages, int more, String elsewhere, boolean linked, Link rule) {
        public Row {
            pages = List.copyOf(pages);
        }
    }

    /** A name that no rule file defines. */
    public record Gone(String alert, Link page) {}

    @Override
    public String template() {
        return "coverage";
    }
}
