package dev.handrail.model;

import java.util.List;

/** A page of no special kind. */
public record Article(Head head, List<Section> sections) implements Doc {

    public Article {
        sections = List.copyOf(sections);
    }
}
