/**
 * Links to the web. In: a site, and what hosts answered. Out: what to ask, and findings. Start with
 * {@link dev.handrail.lint.web.WebLinks}. Nothing here touches the network.
 */
package dev.handrail.lint.web;
