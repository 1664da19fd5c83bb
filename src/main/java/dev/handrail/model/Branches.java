package dev.handrail.model;

import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import java.util.List;

/** Where to go on, depending on what was seen. */
public record Branches(List<Branch> branches) implements Element {

    public Branches {
        branches = List.copyOf(branches);
    }

    /**
     * One way on.
     *
     * @param condition what was seen
     * @param conditionText the same as plain text
     * @param target where to go, with its link
     * @param links indices of the target's links in the page's list; empty if the target is a sentence
     */
    public record Branch(Markup condition, String conditionText, Markup target, List<Integer> links, Span at) {

        public Branch {
            links = List.copyOf(links);
        }
    }
}
