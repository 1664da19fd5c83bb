package dev.handrail.link;

import dev.handrail.text.SourcePath;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders that a path written "from the root" may start at: the source's own root; the repository's, if the source is
 * a folder in it; and each folder above the page, because a site generator's root is often one of them.
 */
final class Roots {

    private final String sourceFolder;

    /** @param sourceFolder the source's root inside its repository; empty for the repository's top, or without one */
    Roots(String sourceFolder) {
        this.sourceFolder = sourceFolder;
    }

    /** What a path may mean, as a path from the source's root, the likeliest first. May lead out of the source. */
    List<String> readings(SourcePath page, String path) {
        String bare = path.replaceFirst("^/+", "");
        List<String> readings = new ArrayList<>(List.of(bare));
        if (!sourceFolder.isEmpty() && (bare + "/").startsWith(sourceFolder + "/")) {
            readings.add(bare.substring(Math.min(bare.length(), sourceFolder.length() + 1)));
        }
        String folder = page.folder();
        for (int slash = folder.indexOf('/'); slash > 0; slash = folder.indexOf('/', slash + 1)) {
            readings.add(folder.substring(0, slash) + "/" + bare);
        }
        if (!folder.isEmpty()) {
            readings.add(folder + "/" + bare);
        }
        return readings;
    }
}
