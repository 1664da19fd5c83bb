package dev.handrail.view;

import dev.handrail.model.Doc;
import dev.handrail.text.SitePath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Collects the pages of a site; the first to ask for an address has it. */
final class Plans {

    private final Catalog catalog;
    private final Map<String, List<Doc>> folders;
    private final Map<String, SitePath> folderAddresses = new TreeMap<>();
    private final Map<SitePath, PagePlan> plans = new TreeMap<>();

    Plans(Catalog catalog) {
        this.catalog = catalog;
        this.folders = PageIndexes.folders(catalog);
    }

    void add(SitePath path, Function<Place, PageView> maker) {
        Place place = new Place(catalog, path);
        plans.putIfAbsent(path, new PagePlan(path, () -> maker.apply(place)));
    }

    /** Adds a list for each folder, if there are too many pages for one. Comes after the pages of the source. */
    void addFolders() {
        if (catalog.site().docs().size() <= PageIndexes.LONGEST) {
            return;
        }
        folders.forEach((folder, docs) -> {
            SitePath address = PageIndexes.address(folder, plans.keySet());
            folderAddresses.put(folder, address);
            add(address, place -> PageIndexes.one(place, folder, docs));
        });
    }

    PageView pageIndex(Place place) {
        return folderAddresses.isEmpty()
                ? PageIndexes.whole(place, folders)
                : PageIndexes.cut(place, folders, folderAddresses);
    }

    List<PagePlan> sorted() {
        return List.copyOf(plans.values());
    }
}
