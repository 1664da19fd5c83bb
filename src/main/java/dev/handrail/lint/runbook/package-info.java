/** What a runbook as a whole must have. Each class is one rule; start with any. */
package dev.handrail.lint.runbook;
