/**
 * From a site to findings.
 *
 * <p>In: a {@link dev.handrail.model.Site} and the text of its pages. Out: {@link dev.handrail.diag.Diagnostic}s. Start with
 * {@link dev.handrail.lint.Linter}. A new rule is a class in the folder of what it looks at (runbooks, commands, postmortems,
 * ...), a {@link dev.handrail.diag.Code}, a line in {@link dev.handrail.lint.Rules}, a page in {@code src/docs/rules} and a
 * fixture in {@code src/test/resources/lint}. {@link dev.handrail.lint.Silencing} takes out what a page silences.
 *
 * <p>Rooms before this one find as well: what can't be parsed or linked is said where it is met.
 */
package dev.handrail.lint;
