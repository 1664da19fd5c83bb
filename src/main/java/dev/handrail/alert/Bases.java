package dev.handrail.alert;

import dev.handrail.alert.LinkPattern.Base;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the pages of a source can be read.
 *
 * @param site where the site is published; empty if unknown
 * @param forge where the forge shows the files; empty if unknown
 */
record Bases(Optional<Base> site, List<Base> forge) {

    /** How forges' addresses of a file in the editor and on a page differ. */
    private static final List<String> SHOWN = List.of("/blob/", "/tree/", "/raw/", "/src/", "/src/branch/");

    /**
     * @param baseUrl where the site is published; empty if unknown
     * @param editUrl address of the forge's editor with {@code {path}}; empty if unknown
     */
    static Bases of(String baseUrl, String editUrl) {
        String folder = editUrl.contains("{path}") ? editUrl.substring(0, editUrl.indexOf("{path}")) : "";
        List<Base> forge = new ArrayList<>();
        for (String edit : List.of("/edit/", "/_edit/")) {
            int at = folder.indexOf(edit);
            if (at > 0) {
                String project = folder.substring(0, at);
                String path = folder.substring(at + edit.length());
                SHOWN.forEach(shown -> Base.of(project + shown + path).ifPresent(forge::add));
            }
        }
        return new Bases(Base.of(baseUrl), forge);
    }
}
