/**
 * Markdown: a text becomes a tree of {@link dev.handrail.markdown.Block}s with finished inline markup, links and spans.
 *
 * <p>The only room that knows flexmark and jsoup; neither leaves it. Start with
 * {@link dev.handrail.markdown.MarkdownReader}, then {@link dev.handrail.markdown.BlockHtml}, which writes blocks as HTML.
 */
package dev.handrail.markdown;
