/**
 * {@code handrail.yml}: its reader, its schema, and every default in one place.
 *
 * <p>In: the text of the file. Out: a {@link dev.handrail.config.SiteConfig}, or a refusal that names each fault with its
 * line. The schema for editors is the resource {@code handrail.schema.json} of this package. Start with
 * {@link dev.handrail.config.ConfigReader}.
 */
package dev.handrail.config;
