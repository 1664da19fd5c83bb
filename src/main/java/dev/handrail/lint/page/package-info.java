/** What the configuration asks of any page. Each class is one rule; start with any. */
package dev.handrail.lint.page;
