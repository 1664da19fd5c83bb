package dev.handrail.link;

import dev.handrail.model.Repository;
import dev.handrail.text.SitePath;
import java.util.Optional;

/**
 * Where a forge shows the files of a repository, told from where it edits them. The same address shows a folder: forges lead
 * on from one to the other.
 *
 * @param start the address of the repository's top, with a slash at its end; empty if the forge is not known
 */
record Forge(String start) {

    private static final String PATH = "{path}";

    static Forge of(Repository repository) {
        String view = view(repository.editUrl());
        String folder = repository.folder().isEmpty() ? "" : new SitePath(repository.folder()).encoded() + "/";
        String end = folder + PATH;
        return new Forge(view.endsWith("/" + end) ? view.substring(0, view.length() - end.length()) : "");
    }

    /** The shapes are those of the forges' own buttons. */
    private static String view(String edit) {
        if (edit.contains("/-/edit/")) {
            return edit.replaceFirst("/-/edit/", "/-/blob/");
        }
        if (edit.contains("/_edit/")) {
            return edit.replaceFirst("/_edit/", "/src/branch/");
        }
        if (edit.endsWith("?mode=edit")) {
            return edit.substring(0, edit.length() - "?mode=edit".length());
        }
        return edit.contains("/edit/") ? edit.replaceFirst("/edit/", "/blob/") : "";
    }

    /** @param path from the repository's top; empty for the top itself */
    Optional<String> address(String path, String fragment) {
        if (start.isEmpty()) {
            return Optional.empty();
        }
        String file = path.isEmpty() ? "" : new SitePath(path).encoded();
        return Optional.of(start + file + (fragment.isEmpty() ? "" : "#" + SitePath.encodeFragment(fragment)));
    }
}
