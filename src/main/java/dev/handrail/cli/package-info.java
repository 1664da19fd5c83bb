/** Commands, exit codes, and the composition of everything. */
package dev.handrail.cli;
