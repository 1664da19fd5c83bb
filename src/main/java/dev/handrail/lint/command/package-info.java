/**
 * What is wrong with a command as it is written. Each class is one rule; start with
 * {@link dev.handrail.lint.command.Dangerous}. {@link dev.handrail.lint.command.Place} finds the spot in the file.
 */
package dev.handrail.lint.command;
