package dev.handrail.lint.rule;

import dev.handrail.model.Command;
import dev.handrail.model.Doc;
import dev.handrail.model.Head;
import dev.handrail.model.Site;
import dev.handrail.text.SourceText;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A page as a rule sees it.
 *
 * @param text the file as it was read
 * @param site all pages and what connects them
 * @param customs what the pages of the site have the habit of
 * @param today the day from which something is overdue
 */
public record Page(Doc doc, SourceText text, Site site, Customs customs, LocalDate today) {

    public Head head() {
        return doc.head();
    }

    /** Every command block of the page in order, those inside steps included. */
    public Stream<Command> commands() {
        return Elements.commands(doc);
    }
}
