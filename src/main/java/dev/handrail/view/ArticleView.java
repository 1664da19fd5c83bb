package dev.handrail.view;

/** The page of an article. */
public record ArticleView(Frame frame, DocView doc) implements PageView {

    @Override
    public String template() {
        return "article";
    }
}
