package dev.handrail.lint.rule;

import dev.handrail.model.Command;
import dev.handrail.model.Doc;
import dev.handrail.model.Element;
import dev.handrail.model.Step;
import java.util.List;
import java.util.stream.Stream;

/** The parts of pages and steps at any depth, in the order they were written. */
public final class Elements {

    private Elements() {}

    /** Every part of a page, steps and what is inside them included. */
    public static Stream<Element> all(Doc doc) {
        return doc.sections().stream().flatMap(section -> all(section.elements()));
    }

    /** Every command block of a page. */
    public static Stream<Command> commands(Doc doc) {
        return all(doc).filter(Command.class::isInstance).map(Command.class::cast);
    }

    /** Some parts, each followed by what is inside it. */
    public static Stream<Element> all(List<Element> elements) {
        return elements.stream()
                .flatMap(element -> element instanceof Step step
                        ? Stream.concat(Stream.of(step), all(step.body()))
                        : Stream.of(element));
    }
}
