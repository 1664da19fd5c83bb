package dev.handrail.view;

/** The page of search: a box, and room for all results. What it shows is found in the browser. */
public record SearchView(Frame frame) implements PageView {

    @Override
    public String template() {
        return "search";
    }
}
