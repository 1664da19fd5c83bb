package dev.handrail.lint;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.model.Doc;
import dev.handrail.model.Silence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out the findings that pages silence, and finds silences that nothing needs any more. */
public final class Silencing {

    private final Map<String, List<Silence>> byFile = new HashMap<>();
    private final Set<Silence> used = new HashSet<>();

    public Silencing(Collection<Doc> docs) {
        docs.forEach(doc -> {
            if (!doc.head().silences().isEmpty()) {
                byFile.put(doc.path().value(), doc.head().silences());
            }
        });
    }

    /** The findings that no page silences, in their order. */
    public List<Diagnostic> apply(List<Diagnostic> findings) {
        return findings.stream().filter(finding -> !isSilenced(finding)).toList();
    }

    private boolean isSilenced(Diagnostic finding) {
        List<Silence> fitting = byFile.getOrDefault(finding.at().file(), List.of()).stream()
                .filter(silence -> silence.rule().equals(finding.code().id()))
                .filter(silence -> silence.covers(finding.at().span().line()))
                .toList();
        used.addAll(fitting);
        return !fitting.isEmpty();
    }

    /** A finding for each silence under which nothing fell so far; meaningful once every rule has been applied. */
    public List<Diagnostic> unused(Collection<Doc> docs) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Doc doc : docs) {
            for (Silence silence : doc.head().silences()) {
                if (!used.contains(silence)) {
                    String message = "Nothing here breaks " + silence.rule() + " any more: remove this comment.";
                    findings.add(Diagnostic.of(Code.SILENCE_UNUSED, doc.path(), silence.at(), message));
                }
            }
        }
        return findings;
    }
}
