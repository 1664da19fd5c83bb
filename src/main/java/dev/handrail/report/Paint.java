package dev.handrail.report;

import dev.handrail.diag.Severity;

/** Colours of a terminal (ECMA-48), or none. */
public enum Paint {
    NONE,
    ANSI;

    private static final String RESET = "\u001b[0m";

    /** In the colour of a severity. */
    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> in("1;31", text);
            case WARNING -> in("1;33", text);
            case INFO -> in("1;36", text);
        };
    }

    String bold(String text) {
        return in("1", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    private String in(String colour, String text) {
        return this == NONE ? text : "\u001b[" + colour + "m" + text + RESET;
    }
}
