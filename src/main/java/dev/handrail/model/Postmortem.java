package dev.handrail.model;

import java.util.List;

/** The account of an incident. */
public record Postmortem(Head head, List<Section> sections, Incident incident) implements Doc {

    public Postmortem {
        sections = List.copyOf(sections);
    }
}
