package dev.handrail.cli;

import dev.handrail.diag.HandrailException.Trouble;

/** What the program's exit status says. */
public enum ExitCode {
    FINE(0),
    /** Findings at or above the threshold. */
    FINDINGS(1),
    USAGE(2),
    CONFIGURATION(3),
    /** The input or its repository can't be read. */
    INPUT(4),
    /** Writing or publishing failed. */
    OUTPUT(5),
    /** A fault of the program itself; EX_SOFTWARE of sysexits.h. */
    BUG(70);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    static ExitCode of(Trouble trouble) {
        return switch (trouble) {
            case USAGE -> USAGE;
            case CONFIGURATION -> CONFIGURATION;
            case INPUT -> INPUT;
            case OUTPUT -> OUTPUT;
        };
    }
}
