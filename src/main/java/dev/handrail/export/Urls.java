package dev.handrail.export;

import dev.handrail.model.LinkTarget;
import dev.handrail.model.Routes;
import dev.handrail.model.Site;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;

/** Addresses as machines get them: from the root of the site, percent-encoded. */
final class Urls {

    private Urls() {}

    static String of(Site site, SourcePath page, String anchor) {
        String path = site.routes().of(page).encoded();
        return anchor.isEmpty() ? path : path + "#" + SitePath.encodeFragment(anchor);
    }

    /** Where a link leads; empty if nowhere. */
    static String of(Site site, LinkTarget target) {
        if (target instanceof LinkTarget.ToPage page) {
            return of(site, page.path(), page.anchor());
        }
        if (target instanceof LinkTarget.ToFile file) {
            return Routes.file(file.path()).encoded();
        }
        if (target instanceof LinkTarget.ToEntity entity) {
            return site.routes().of(entity.entity()).encoded();
        }
        return target instanceof LinkTarget.ToWeb web ? web.url() : "";
    }
}
