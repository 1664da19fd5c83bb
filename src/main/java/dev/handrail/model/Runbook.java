package dev.handrail.model;

import java.util.List;

/** How to find and mend a fault. */
public record Runbook(Head head, List<Section> sections) implements Doc {

    public Runbook {
        sections = List.copyOf(sections);
    }
}
