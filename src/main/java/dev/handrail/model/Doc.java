package dev.handrail.model;

import dev.handrail.text.SourcePath;
import java.util.List;
import java.util.stream.Stream;

/** A page, read: what it is about, and its sections in the order they were written. */
public sealed interface Doc permits Runbook, Postmortem, ServicePage, Article {

    Head head();

    /** All sections in document order; the first may be the text before any heading, with level 0. */
    List<Section> sections();

    default SourcePath path() {
        return head().path();
    }

    default Kind kind() {
        if (this instanceof Runbook) {
            return Kind.RUNBOOK;
        }
        if (this instanceof Postmortem) {
            return Kind.POSTMORTEM;
        }
        return this instanceof ServicePage ? Kind.SERVICE : Kind.PAGE;
    }

    /** Every step of the page in order, the steps inside steps included. */
    default Stream<Step> steps() {
        return sections().stream().flatMap(section -> Step.in(section.elements()));
    }
}
