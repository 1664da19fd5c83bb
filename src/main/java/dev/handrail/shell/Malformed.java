package dev.handrail.shell;

import java.util.Optional;

/** Ends the reading of a script at its first fault. Never leaves the package. */
final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<SyntaxFault> fault;

    private Malformed(Optional<SyntaxFault> fault) {
        super(null, null, false, false);
        this.fault = fault;
    }

    static Malformed at(int offset, String message) {
        return new Malformed(Optional.of(new SyntaxFault(offset, message)));
    }

    /** What is nested deeper than any script a person writes: nothing is said about it. */
    static Malformed unjudged() {
        return new Malformed(Optional.empty());
    }

    Optional<SyntaxFault> fault() {
        return fault;
    }

    /** Goes on upwards where nobody may take this for a fault and try another reading. */
    void passIfUnjudged() {
        if (fault.isEmpty()) {
            throw this;
        }
    }
}
