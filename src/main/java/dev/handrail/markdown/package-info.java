/**
 * Markdown: a text becomes a tree of {@link dev.handrail.markdown.Block}s with finished inline markup, links and spans.
 *
 * <p>The only room that knows flexmark, jsoup and RSyntaxTextArea; none of them leaves it. Start with
 * {@link dev.handrail.markdown.MarkdownReader}, then {@link dev.handrail.markdown.BlockHtml}, which writes blocks as
 * HTML. On the way: {@code Scrub}, {@code Limits} and {@code Patch} make the text safe and cheap to read, flexmark reads
 * it, {@code BlockReader} and {@code InlineRun} walk its tree. Raw HTML goes through {@code HtmlCleaner}: jsoup reads it,
 * and what is on our list is written anew. jsoup's own cleaner is not used, because it can't name what it drops, show an
 * unknown {@code <host>} as text, or leave holes for links.
 */
package dev.handrail.markdown;
