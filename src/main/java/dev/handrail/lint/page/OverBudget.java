package dev.handrail.lint.page;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.LinkTarget;
import dev.handrail.model.LinkUse;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** A page that is larger, or loads more, than the budget has for it. */
public final class OverBudget implements Rule {

    private final Limits limits;
    private final ToLongFunction<SourcePath> sizes;

    /** The most bytes of a page's markdown, of one image, and of a page with all its images. */
    public record Limits(int page, int image, int total) {}

    /** @param sizes of files of the source, in bytes */
    public OverBudget(Limits limits, ToLongFunction<SourcePath> sizes) {
        this.limits = limits;
        this.sizes = sizes;
    }

    @Override
    public Code code() {
        return Code.BUDGET_EXCEEDED;
    }

    @Override
    public List<Fault> check(Page page) {
        List<Fault> faults = new ArrayList<>();
        long own = sizes.applyAsLong(page.doc().path());
        long total = own;
        if (own > limits.page()) {
            faults.add(new Fault(Span.START, over("the page", own, limits.page())));
        }
        for (Map.Entry<SourcePath, Span> image : images(page).entrySet()) {
            long size = sizes.applyAsLong(image.getKey());
            total += size;
            if (size > limits.image()) {
                faults.add(new Fault(image.getValue(), over("the image " + image.getKey(), size, limits.image())));
            }
        }
        if (total > limits.total() && own <= limits.total()) {
            faults.add(new Fault(Span.START, over("the page with its images", total, limits.total())));
        }
        return faults;
    }

    /** The images of a page, each with the place where it is shown first. */
    private static Map<SourcePath, Span> images(Page page) {
        List<LinkTarget> targets = page.site().links().getOrDefault(page.doc().path(), List.of());
        Map<SourcePath, Span> images = new TreeMap<>();
        for (int i = 0; i < targets.size(); i++) {
            LinkUse link = page.head().links().get(i);
            if (link.form() == LinkUse.Form.IMAGE && targets.get(i) instanceof LinkTarget.ToFile file) {
                images.putIfAbsent(file.path(), link.at());
            }
        }
        return images;
    }

    private static String over(String what, long bytes, int most) {
        return what + " has " + bytes + " bytes, " + (bytes - most) + " more than the budget of " + most;
    }
}
