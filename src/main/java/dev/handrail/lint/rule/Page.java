package dev.handrail.lint.rule;

import dev.handrail.model.Command;
import dev.handrail.model.Doc;
import dev.handrail.model.Element;
import dev.handrail.model.Head;
import dev.handrail.model.Site;
import dev.handrail.model.Step;
import dev.handrail.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page as a rule sees it.
 *
 * @param text the file as it was read
 * @param site all pages and what connects them
 * @param today the day from which something is overdue
 */
public record Page(Doc doc, SourceText text, Site site, LocalDate today) {

    public Head head() {
        return doc.head();
    }

    /** Every command block of the page in order, those inside steps included. */
    public Stream<Command> commands() {
        return doc.sections().stream().flatMap(section -> commands(section.elements()));
    }

    private static Stream<Command> commands(List<Element> elements) {
        return elements.stream().flatMap(element -> {
            if (element instanceof Command command) {
                return Stream.of(command);
            }
            return element instanceof Step step ? commands(step.body()) : Stream.empty();
        });
    }
}
