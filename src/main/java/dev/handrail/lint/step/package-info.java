/** What a step lacks, or where it leads. Each class is one rule; start with any. */
package dev.handrail.lint.step;
