package dev.handrail.view;

import dev.handrail.model.Doc;
import dev.handrail.model.FileHistory;
import dev.handrail.model.Routes;
import dev.handrail.text.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the list of all pages; of a large site a list of folders, and a list for each. */
final class PageIndexes {

    /** Beyond this the list is cut by folder. */
    static final int LONGEST = 400;

    private PageIndexes() {}

    /** The pages by folder, in the order of their paths. */
    static Map<String, List<Doc>> folders(Catalog catalog) {
        Map<String, List<Doc>> folders = new TreeMap<>();
        for (Doc doc : catalog.site().docs()) {
            folders.computeIfAbsent(doc.path().folder(), name -> new ArrayList<>())
                    .add(doc);
        }
        return folders;
    }

    /** Where the list of a folder goes; never where a page of the source is. */
    static SitePath address(String folder, Set<SitePath> taken) {
        String name = folder.isEmpty() ? "root" : folder.replace("/", "--");
        SitePath path = new SitePath("pages/" + name + ".html");
        while (taken.contains(path)) {
            name += "-";
            path = new SitePath("pages/" + name + ".html");
        }
        return path;
    }

    static PageIndexView whole(Place place, Map<String, List<Doc>> folders) {
        return view(
                place,
                "All pages",
                folders.entrySet().stream()
                        .map(entry -> folder(place, entry.getKey(), entry.getValue()))
                        .toList());
    }

    static PageIndexView cut(Place place, Map<String, List<Doc>> folders, Map<String, SitePath> addresses) {
        return view(
                place,
                "All pages",
                folders.entrySet().stream()
                        .map(entry -> new PageIndexView.Folder(
                                name(entry.getKey()),
                                place.href(addresses.get(entry.getKey())),
                                entry.getValue().size(),
                                List.of()))
                        .toList());
    }

    static PageIndexView one(Place place, String folder, List<Doc> docs) {
        return view(place, "Pages in " + name(folder), List.of(folder(place, folder, docs)));
    }

    private static PageIndexView view(Place place, String title, List<PageIndexView.Folder> folders) {
        int pages = folders.stream().mapToInt(PageIndexView.Folder::count).sum();
        boolean top = place.self().equals(Routes.PAGES);
        Link up = new Link("All pages", place.href(Routes.PAGES));
        return new PageIndexView(
                Frames.of(place, title, "", top ? Frames.crumbs(place) : Frames.crumbs(place, up)),
                title,
                pages,
                folders,
                top ? Hosted.sections(place, Routes.PAGES) : List.of());
    }

    private static PageIndexView.Folder folder(Place place, String folder, List<Doc> docs) {
        return new PageIndexView.Folder(
                name(folder),
                "",
                docs.size(),
                docs.stream().map(doc -> row(place, doc)).toList());
    }

    private static PageIndexView.Row row(Place place, Doc doc) {
        Day changed = place.catalog()
                .history(doc.path())
                .flatMap(FileHistory::changed)
                .map(Times::day)
                .orElse(Day.UNKNOWN);
        return new PageIndexView.Row(place.doc(doc), doc.kind().id(), changed);
    }

    private static String name(String folder) {
        return folder.isEmpty() ? "Top folder" : folder + "/";
    }
}
