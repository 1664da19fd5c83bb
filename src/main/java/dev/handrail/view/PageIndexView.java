package dev.handrail.view;

import java.util.List;

/** All pages, folder by folder; of a large site only the folders, each with a page of its own. */
public record PageIndexView(Frame frame, String title, int pages, List<Folder> folders, List<SectionView> about)
        implements PageView {

    public PageIndexView {
        folders = List.copyOf(folders);
        about = List.copyOf(about);
    }

    /**
     * A folder of the source.
     *
     * @param name path of the folder; "Top folder" for the source's root
     * @param href the page that lists it; empty if {@code rows} does
     */
    public record Folder(String name, String href, int count, List<Row> rows) {
        public Folder {
            rows = List.copyOf(rows);
        }
    }

    /** A page. */
    public record Row(Link page, String kind, Day changed) {}

    @Override
    public String template() {
        return "pages";
    }
}
