/**
 * From pages to a site: where each link leads, which pages belong together, which address each thing has.
 *
 * <p>In: all {@link dev.handrail.model.Doc}s and the paths of all files. Out: a {@link dev.handrail.model.Site}, with a
 * finding for each link that leads nowhere and each address that two things claim. Start with
 * {@link dev.handrail.link.Linker}: it looks things up in the {@code Catalog}, places them ({@code Addresses}), follows
 * links ({@code LinkResolver}) and draws edges ({@code Connections}).
 */
package dev.handrail.link;
