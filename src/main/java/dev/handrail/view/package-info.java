/**
 * From the site to page views: all that a template can show, as records.
 *
 * <p>In comes a {@link dev.handrail.model.Site}, out goes a {@link dev.handrail.view.PagePlan} per page, which makes its
 * {@link dev.handrail.view.PageView} when asked. Start with {@link dev.handrail.view.Views}. A view is the page's exact
 * list of dependencies: addresses are relative to it, texts are plain unless they are a
 * {@link dev.handrail.view.Fragment}, and what is not known is an empty text or list.
 */
package dev.handrail.view;
