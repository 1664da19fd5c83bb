/**
 * The nouns of the field: runbooks, postmortems, steps, commands, signatures, incidents, and the site that joins them.
 *
 * <p>Records only; their constructors copy. Start with {@link dev.handrail.model.Doc}, then
 * {@link dev.handrail.model.Step}, then {@link dev.handrail.model.Site}.
 */
package dev.handrail.model;
