package dev.handrail.search.browser;

import dev.handrail.search.engine.Answer;
import dev.handrail.search.engine.Facet;
import dev.handrail.search.engine.Hit;
import org.teavm.jso.JSObject;

/** Answers as plain objects of a script, under the names that their components have in Java. */
final class Shapes {

    private Shapes() {}

    static JSObject of(Answer answer) {
        JSObject[] hits = new JSObject[answer.hits().length];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = of(answer.hits()[i]);
        }
        JSObject[] facets = new JSObject[answer.facets().length];
        for (int i = 0; i < facets.length; i++) {
            facets[i] = of(answer.facets()[i]);
        }
        return new Shape()
                .objects("hits", hits)
                .number("found", answer.found())
                .truth("pasted", answer.pasted())
                .text("line", answer.line())
                .texts("repaired", answer.repaired())
                .objects("facets", facets)
                .text("triageTitle", answer.triageTitle())
                .text("triageUrl", answer.triageUrl())
                .done();
    }

    private static JSObject of(Facet facet) {
        return new Shape()
                .text("field", facet.field())
                .text("value", facet.value())
                .number("count", facet.count())
                .done();
    }

    private static JSObject of(Hit hit) {
        return new Shape()
                .number("score", hit.score())
                .text("kind", hit.kind())
                .text("title", hit.title())
                .text("section", hit.section())
                .text("step", hit.step())
                .text("role", hit.role())
                .text("risk", hit.risk())
                .text("where", hit.where())
                .text("command", hit.command())
                .text("url", hit.url())
                .text("page", hit.page())
                .text("heading", hit.heading())
                .text("snippet", hit.snippet())
                .numbers("marks", hit.marks())
                .text("reason", hit.reason())
                .text("why", hit.why())
                .truth("confident", hit.confident())
                .texts("branches", hit.branches())
                .done();
    }
}
