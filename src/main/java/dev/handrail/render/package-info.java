/**
 * From a page view and a template to a file. The only room that knows FreeMarker.
 *
 * <p>Start with {@link dev.handrail.render.Renderer}. Templates are {@code pages/*.ftlh}, one for each kind of page view,
 * and the macros they share, {@code parts/*.ftlh}. A template sees the components of the view's records and nothing
 * else; all text is escaped, except {@link dev.handrail.view.Fragment}, which is finished HTML.
 */
package dev.handrail.render;
