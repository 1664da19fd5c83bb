package dev.handrail.diag;

import java.util.List;

/** A value with the findings made while it was computed. There is always a value: bad input gives a poorer one. */
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {

    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A value without findings. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }
}
