package dev.handrail.search.engine;

import java.util.ArrayList;
import java.util.List;

/** Kinds, services and tags: to count what was found by them, and to leave out what is not wanted. */
final class Facets {

    private static final int MOST = 20;

    private final Core core;

    Facets(Core core) {
        this.core = core;
    }

    /** Of each entry, whether its page has the kind, service and tag wanted; an empty text wants any. */
    boolean[] wanted(String[] narrowed) {
        boolean[] pages = new boolean[core.pages];
        int kind = indexOf(core.kinds, narrowed[0]);
        int service = indexOf(core.serviceNames, narrowed[1]);
        int tag = indexOf(core.tagNames, narrowed[2]);
        for (int page = 0; page < core.pages; page++) {
            pages[page] = (narrowed[0].isEmpty() || core.kind[page] == kind)
                    && (narrowed[1].isEmpty() || contains(core.services[page], service))
                    && (narrowed[2].isEmpty() || contains(core.tags[page], tag));
        }
        boolean[] entries = new boolean[core.entries];
        for (int entry = 0; entry < core.entries; entry++) {
            entries[entry] = pages[core.pageOf[entry]];
        }
        return entries;
    }

    /** The facets of some entries. */
    Facet[] count(int[] entries) {
        int[] kinds = new int[core.kinds.length];
        int[] services = new int[core.serviceNames.length];
        int[] tags = new int[core.tagNames.length];
        for (int entry : entries) {
            int page = core.pageOf[entry];
            add(kinds, core.kind[page]);
            for (int service : core.services[page]) {
                add(services, service);
            }
            for (int tag : core.tags[page]) {
                add(tags, tag);
            }
        }
        List<Facet> facets = new ArrayList<>();
        list(facets, "kind", core.kinds, kinds);
        list(facets, "service", core.serviceNames, services);
        list(facets, "tag", core.tagNames, tags);
        return facets.toArray(new Facet[0]);
    }

    private static void add(int[] counts, int at) {
        if (at < counts.length) {
            counts[at]++;
        }
    }

    private static void list(List<Facet> facets, String field, String[] values, int[] counts) {
        for (int left = MOST; left > 0; left--) {
            int most = -1;
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0 && (most < 0 || counts[i] > counts[most])) {
                    most = i;
                }
            }
            if (most < 0) {
                return;
            }
            facets.add(new Facet(field, values[most], counts[most]));
            counts[most] = 0;
        }
    }

    private static int indexOf(String[] values, String value) {
        for (int i = 0; i < values.length; i++) {
            if (values[i].equals(value)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean contains(int[] values, int value) {
        for (int one : values) {
            if (one == value) {
                return true;
            }
        }
        return false;
    }
}
