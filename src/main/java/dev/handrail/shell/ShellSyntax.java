package dev.handrail.shell;

import java.util.Optional;

/**
 * Holds text against the grammar of the shell, as {@code bash -n} does. Nothing is run, expanded or read from disk.
 *
 * <p>What a shell sees only while it runs is not looked at: names of variables, arithmetic, the text of here-documents and
 * of backquotes. Extended patterns such as {@code !(a|b)} are taken, since many set-ups switch them on.
 */
public final class ShellSyntax {

    private ShellSyntax() {}

    /** The first fault of a script; empty if it has none, or is nested too deeply to be judged. Takes linear time. */
    public static Optional<SyntaxFault> check(String script) {
        try {
            new Parser(new Source(script)).script();
            return Optional.empty();
        } catch (Malformed malformed) {
            return malformed.fault();
        }
    }
}
