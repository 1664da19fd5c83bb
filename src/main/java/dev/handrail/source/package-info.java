/**
 * Where pages come from: the files of a folder or of one commit, and what git knows of them.
 *
 * <p>Start with {@link dev.handrail.source.ContentSource}; rooms {@code disk} and {@code git} implement it.
 */
package dev.handrail.source;
