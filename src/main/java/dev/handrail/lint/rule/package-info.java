/**
 * What a rule is. In: a {@link dev.handrail.lint.rule.Page}. Out: its {@link dev.handrail.lint.rule.Fault}s. Start with
 * {@link dev.handrail.lint.rule.Rule}; the rules themselves are in the folders beside this one.
 */
package dev.handrail.lint.rule;
