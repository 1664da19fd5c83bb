/**
 * The search engine as a script: what {@code assets/js/engine.js} is compiled from. The program itself never runs it.
 *
 * <p>Start with {@link dev.handrail.search.browser.Engine}.
 */
package dev.handrail.search.browser;
