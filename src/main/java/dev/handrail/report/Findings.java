package dev.handrail.report;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Location;
import dev.handrail.diag.Quote;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes of diagnostics what a report shows. */
public final class Findings {

    private Findings() {}

    /** @param quotes what stands at a place; not asked for what concerns a whole file */
    public static List<Finding> of(List<Diagnostic> diagnostics, Function<Location, Quote> quotes) {
        Map<String, Integer> occurrences = new HashMap<>();
        List<Finding> findings = new ArrayList<>(diagnostics.size());
        for (Diagnostic diagnostic : diagnostics) {
            boolean whole = diagnostic.at().span().equals(Span.START);
            Quote quote = whole ? Quote.NONE : quotes.apply(diagnostic.at());
            String content = Finding.content(diagnostic, quote);
            int occurrence = occurrences.merge(diagnostic.at().file() + "\n" + content, 1, Integer::sum);
            findings.add(new Finding(diagnostic, quote, content, occurrence));
        }
        return findings;
    }
}
