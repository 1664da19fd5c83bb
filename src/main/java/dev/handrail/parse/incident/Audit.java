package dev.handrail.parse.incident;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Compares what a page says of its incident with what else it says of it. */
final class Audit {

    private final SourcePath file;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<String> contradictions = new ArrayList<>();

    private Audit(SourcePath file) {
        this.file = file;
    }

    static Audit of(IncidentReader.Page page, Facts facts, Zone zone, Stated stated, Timeline timeline, Course course) {
        Audit audit = new Audit(page.file());
        new ZoneAudit(audit, page.text(), facts, zone, stated, timeline, course).run();
        new DateAudit(audit, stated, timeline).run();
        new TimeAudit(audit, facts, stated, timeline, course).run();
        new DurationAudit(audit, facts, stated, timeline).run();
        audit.findings.sort(null);
        return audit;
    }

    List<Diagnostic> findings() {
        return findings;
    }

    /** The sentences for readers of the page, in the order they were found. */
    List<String> contradictions() {
        return contradictions;
    }

    /** Something missing or unreadable. */
    void find(Code code, Span at, String message) {
        findings.add(Diagnostic.of(code, file, at, message));
    }

    /** The page against itself: a finding for its writer, and the same sentence for its readers. */
    void contradict(Code code, Span at, String message) {
        find(code, at, message);
        contradictions.add(message);
    }
}
