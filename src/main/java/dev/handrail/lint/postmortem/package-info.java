/**
 * What a postmortem must tell. Each public class is one rule; start with any. {@link
 * dev.handrail.lint.postmortem.TemplateLeftover} reads the page's lines as {@link dev.handrail.lint.postmortem.Piece}s, the
 * others ask the {@link dev.handrail.model.Incident}. What the times of a page say of each other is judged where they are
 * read, in {@code parse.incident}.
 */
package dev.handrail.lint.postmortem;
