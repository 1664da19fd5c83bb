package dev.handrail.view;

import dev.handrail.text.SitePath;
import java.util.function.Supplier;

/** A page that will be made. Its view is made when asked for, so that a large site does not fill the memory. */
public final class PagePlan {

    private final SitePath path;
    private final Supplier<PageView> view;

    PagePlan(SitePath path, Supplier<PageView> view) {
        this.path = path;
        this.view = view;
    }

    public SitePath path() {
        return path;
    }

    /** Makes the view; may be called from any thread, and gives equal values each time. */
    public PageView view() {
        return view.get();
    }
}
