package dev.handrail.model;

import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import java.util.List;

/**
 * What a command before it should print or show.
 *
 * @param output whether it is literal output (a fence) rather than a sentence
 * @param faults ids of the faults under which it is printed; empty for what is expected when all is well
 */
public record Expectation(Markup markup, String text, boolean output, List<String> faults, Span at) implements Element {

    public Expectation {
        faults = List.copyOf(faults);
    }
}
