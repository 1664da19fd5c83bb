package dev.handrail.view;

/** All that the template of one page can see. A page whose view is equal to the former one need not be made again. */
public sealed interface PageView
        permits FrontView,
                RunbookView,
                PostmortemView,
                ServiceView,
                ArticleView,
                EntityView,
                ListView,
                IncidentsView,
                ActionsView,
                CoverageView,
                PageIndexView,
                SearchView,
                NotFoundView,
                RedirectView {

    Frame frame();

    /** The template's name without folder and ending: {@code runbook} for {@code pages/runbook.ftlh}. */
    String template();
}
