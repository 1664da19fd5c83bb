/** Findings as text. Pure: returns what a command then prints. */
package dev.handrail.report;
