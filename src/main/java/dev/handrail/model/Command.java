package dev.handrail.model;

import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import java.util.List;

/**
 * A command block.
 *
 * @param language the first word of the fence's info line in lower case; empty if none was given
 * @param text what to run: without prompts and without output, lines joined by {@code \n}
 * @param listing how it stands in its block
 * @param risk as stated on the fence, else {@link Risk#UNSTATED}
 * @param guess what the command's verb suggests when nothing is stated; else equal to {@code risk}
 * @param where the place to run it, from the fence or the words that lead to it
 * @param faults ids of the faults that it was written for, as the fence names them
 * @param parameters names of the placeholders in it, in order, without repeats
 * @param markup the whole block as it is shown, prompts and output included
 */
public record Command(
        String language,
        String text,
        Listing listing,
        Risk risk,
        Risk guess,
        Where where,
        List<String> faults,
        List<String> parameters,
        Markup markup,
        Span at)
        implements Element {

    public Command {
        faults = List.copyOf(faults);
        parameters = List.copyOf(parameters);
    }
}
