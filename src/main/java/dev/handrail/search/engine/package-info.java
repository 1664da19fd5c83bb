/**
 * The whole search engine: a query and the shards of an index in, ranked steps out. It runs on the JVM and, compiled to
 * JavaScript, in the browser; so it uses the basics of the language only, and text is read character by character.
 *
 * <p>Open {@link dev.handrail.search.engine.SearchSession} first: it is the only way in. {@code Tokens} is what index
 * and query share.
 */
package dev.handrail.search.engine;
