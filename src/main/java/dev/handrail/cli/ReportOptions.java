package dev.handrail.cli;

import dev.handrail.lint.RulePage;
import dev.handrail.report.GithubReport;
import dev.handrail.report.GitlabReport;
import dev.handrail.report.JsonReport;
import dev.handrail.report.JunitReport;
import dev.handrail.report.Paint;
import dev.handrail.report.Report;
import dev.handrail.report.ReportFormat;
import dev.handrail.report.SarifReport;
import dev.handrail.report.TextReport;
import picocli.CommandLine.Option;

/** How findings are reported. */
final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, sarif (SARIF 2.1.0), junit (XML), github (annotations) or gitlab (code quality)."
                    + " Default: ${DEFAULT-VALUE}")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "",
            description = "Write the report to this file; what is printed is then text.")
    private String output;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colours in the text: always, never, or auto: on a terminal, unless NO_COLOR is set."
                    + " Default: ${DEFAULT-VALUE}")
    private Color color;

    /** The forms of a report. */
    enum Format {
        TEXT,
        JSON,
        SARIF,
        JUNIT,
        GITHUB,
        GITLAB
    }

    /** When to use colours. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    /**
     * Prints a report, and writes it where that is asked for.
     *
     * @throws dev.handrail.diag.HandrailException if it can't be written
     */
    void give(Report report, Surroundings surroundings) {
        ReportFormat text = new TextReport(paint(surroundings));
        if (output.isEmpty()) {
            surroundings.out().print((format == Format.TEXT ? text : of(format)).text(report));
            return;
        }
        new TextFile(WrittenPath.of(surroundings.directory(), output))
                .write(of(format).text(report));
        surroundings.out().print(text.text(report));
    }

    private static ReportFormat of(Format format) {
        return switch (format) {
            case TEXT -> new TextReport(Paint.NONE);
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport(Version.number(), RulePage::of);
            case JUNIT -> new JunitReport();
            case GITHUB -> new GithubReport();
            case GITLAB -> new GitlabReport();
        };
    }

    private Paint paint(Surroundings surroundings) {
        return switch (color) {
            case AUTO -> surroundings.colours() ? Paint.ANSI : Paint.NONE;
            case ALWAYS -> Paint.ANSI;
            case NEVER -> Paint.NONE;
        };
    }
}
