package dev.handrail.render;

import dev.handrail.text.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The templates that travel in the program. */
public final class BuiltInTexts implements TemplateTexts {

    /** A class path can't be listed. */
    private static final List<String> NAMES = List.of(
            "assets/css/site.css",
            "assets/img/icon.svg",
            "assets/js/copy.js",
            "assets/js/engine.js",
            "assets/js/keys.js",
            "assets/js/page.js",
            "assets/js/parameters.js",
            "assets/js/progress.js",
            "assets/js/redirect.js",
            "assets/js/results.js",
            "assets/js/search.js",
            "assets/js/session.js",
            "pages/actions.ftlh",
            "pages/article.ftlh",
            "pages/coverage.ftlh",
            "pages/entity.ftlh",
            "pages/front.ftlh",
            "pages/incidents.ftlh",
            "pages/list.ftlh",
            "pages/not-found.ftlh",
            "pages/pages.ftlh",
            "pages/postmortem.ftlh",
            "pages/redirect.ftlh",
            "pages/runbook.ftlh",
            "pages/search.ftlh",
            "pages/service.ftlh",
            "parts/chart.ftlh",
            "parts/doc.ftlh",
            "parts/frame.ftlh",
            "parts/search.ftlh",
            "parts/tables.ftlh");

    @Override
    public Optional<Bytes> read(String name) {
        try (InputStream in = BuiltInTexts.class.getResourceAsStream("/" + place() + name)) {
            return in == null ? Optional.empty() : Optional.of(Bytes.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + name + " can't be read", e);
        }
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public String place() {
        return "site-template/";
    }
}
