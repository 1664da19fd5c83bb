/**
 * Commands, exit codes, and the composition of everything.
 *
 * <p>In: arguments and {@link dev.handrail.cli.Surroundings}. Out: an exit status. Start with
 * {@link dev.handrail.cli.App}, the whole program as one call; each command is a class with its options, one call and the
 * printing of the result. {@link dev.handrail.cli.Sources} joins what the command line names to the rooms that read and
 * write.
 */
package dev.handrail.cli;
