/**
 * Findings as text for people and CI servers. Pure: returns what a command then prints or writes.
 *
 * <p>In: {@link dev.handrail.report.Findings} makes findings of diagnostics, with the line they are on and a name by which
 * they are known again; {@link dev.handrail.report.Baseline} takes out those that were there before. Out: the text of a
 * {@link dev.handrail.report.Report} in a {@link dev.handrail.report.ReportFormat}; each format is a class. Start with
 * {@link dev.handrail.report.TextReport}.
 */
package dev.handrail.report;
