package dev.handrail.view;

/** What stands at a former address. @param target where its content is now */
public record RedirectView(Frame frame, Link target) implements PageView {

    @Override
    public String template() {
        return "redirect";
    }
}
