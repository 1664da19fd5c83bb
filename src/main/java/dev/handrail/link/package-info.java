/** From pages to a site: where each link leads, which pages belong together, which address each thing has. */
package dev.handrail.link;
