/**
 * Tells whether text is a shell script, without running any of it.
 *
 * <p>In: a script. Out: the first {@link dev.handrail.shell.SyntaxFault}, if it has one. Start with
 * {@link dev.handrail.shell.ShellSyntax}. The grammar is that of the POSIX shell command language (XCU 2) with what bash adds; the
 * verdict is that of {@code bash -n}. {@link dev.handrail.shell.Parser} has lists and pipelines, {@link dev.handrail.shell.Compounds}
 * what starts with a reserved word, {@link dev.handrail.shell.Words} quotes and expansions, {@link dev.handrail.shell.Tokens} cuts the
 * text for them. They read one {@link dev.handrail.shell.Source} from left to right and never keep a tree.
 */
package dev.handrail.shell;
