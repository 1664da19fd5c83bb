/**
 * Findings: what is wrong with the input, where, and how to mend it.
 *
 * <p>Bad input is data. A stage returns an {@link dev.handrail.diag.Outcome}, its value with the findings made on the
 * way; only trouble of the surroundings is a {@link dev.handrail.diag.HandrailException}. Start with
 * {@link dev.handrail.diag.Code}, the list of all findings there are.
 */
package dev.handrail.diag;
