package dev.handrail.model;

import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing to do: the unit of everything.
 *
 * @param id the anchor: what the author wrote as {@code {#id}}, else the slug of the lead
 * @param number from 1 within its section (or within its outer step)
 * @param title plain text of the lead: its bold start or its first sentence
 * @param lead the lead as it is shown
 * @param role of the section it stands in
 * @param risk the gravest risk stated by its commands, else {@link Risk#UNSTATED}
 * @param guess the gravest guess over its commands; {@link Risk#UNSTATED} without commands
 * @param where the place of its first command that has one
 * @param body everything after the lead, in order; may hold steps within the step
 */
public record Step(
        String id,
        int number,
        String title,
        Markup lead,
        Role role,
        Risk risk,
        Risk guess,
        Where where,
        List<Element> body,
        Span at)
        implements Element {

    public Step {
        body = List.copyOf(body);
    }

    /** The steps among some elements, each followed by the steps inside it. */
    public static Stream<Step> in(List<Element> elements) {
        return elements.stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .flatMap(step -> Stream.concat(Stream.of(step), in(step.body())));
    }

    /** The commands of this step, without those of steps inside it. */
    public List<Command> commands() {
        return body.stream()
                .filter(Command.class::isInstance)
                .map(Command.class::cast)
                .toList();
    }
}
