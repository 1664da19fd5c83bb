package dev.handrail.render;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.output.OutputFile;
import dev.handrail.text.Bytes;
import dev.handrail.text.SitePath;
import dev.handrail.view.PageView;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The stage from a page view to a file. Safe on many threads.
 *
 * <p>A fault in an overlaid template is a finding with the template's line; the page is then made from the built-in
 * templates alone, so that a reader in need still gets it. Every page made from a faulty template reports the same
 * finding, equal each time.
 */
public final class Renderer {

    private static final String ASSETS = "assets/";

    private final TemplateTexts builtIn;
    private final TemplateTexts overlay;
    private final Templates templates;
    private final Templates fallback;

    /** @param overlay files that take the place of built-in ones of the same name, or come to them */
    public Renderer(TemplateTexts builtIn, TemplateTexts overlay) {
        this.builtIn = builtIn;
        this.overlay = overlay;
        this.fallback = new Templates(List.of(builtIn));
        this.templates = overlay.names().isEmpty() ? fallback : new Templates(List.of(overlay, builtIn));
    }

    /** The file of a page. */
    public Outcome<OutputFile> render(PageView view) {
        SitePath path = view.frame().path();
        try {
            return Outcome.of(OutputFile.text(path, templates.render(view)));
        } catch (IOException | TemplateException e) {
            Diagnostic fault = TemplateFault.of(e, overlay, view);
            return new Outcome<>(OutputFile.text(path, fallback(view, e)), List.of(fault));
        }
    }

    private String fallback(PageView view, Exception fault) {
        if (templates == fallback) {
            throw new IllegalStateException(
                    "a built-in template failed for " + view.frame().path(), fault);
        }
        try {
            return fallback.render(view);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException(
                    "a built-in template failed for " + view.frame().path(), e);
        }
    }

    /** Styles, scripts and pictures, sorted by path; those of the overlay in place of built-in ones. */
    public List<OutputFile> assets() {
        Set<String> names = new TreeSet<>(builtIn.names());
        names.addAll(overlay.names());
        List<OutputFile> files = new ArrayList<>();
        for (String name : names) {
            if (name.startsWith(ASSETS)) {
                overlay.read(name).or(() -> builtIn.read(name)).ifPresent(bytes -> files.add(asset(name, bytes)));
            }
        }
        return files;
    }

    private static OutputFile asset(String name, Bytes bytes) {
        return new OutputFile(new SitePath(name), bytes);
    }
}
