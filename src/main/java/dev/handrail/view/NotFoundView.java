package dev.handrail.view;

/** What a server shows for an unknown address. @param base the site's own address; empty if unknown */
public record NotFoundView(Frame frame, String base) implements PageView {

    @Override
    public String template() {
        return "not-found";
    }
}
