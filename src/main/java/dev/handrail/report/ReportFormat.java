package dev.handrail.report;

/** One way to write a report down. Stateless; the same report gives the same text everywhere. */
public interface ReportFormat {

    /** The whole report, with a newline at its end unless it is empty. */
    String text(Report report);
}
