/**
 * The site for machines: the whole model as {@code site.json}, {@code llms.txt}, a sitemap, a feed of changes.
 *
 * <p>Pure: a site in, files out. Start with {@link dev.handrail.export.SiteJson}.
 */
package dev.handrail.export;
