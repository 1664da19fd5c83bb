/**
 * Values of text that every room uses: paths, positions, finished markup, bytes, slugs.
 *
 * <p>In: characters and bytes. Out: immutable values. Nothing here reads a file or knows a page. Start with
 * {@link dev.handrail.text.SourceText}, which alone turns offsets into lines and columns.
 */
package dev.handrail.text;
