package dev.handrail.report;

import dev.handrail.diag.Severity;

/**
 * Commands that a GitHub workflow turns into annotations: {@code ::error file=db/pool.md,line=3,col=7::message}. Escaped
 * as in GitHub's own toolkit, {@code packages/core/src/command.ts}.
 */
public final class GithubReport implements ReportFormat {

    @Override
    public String text(Report report) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : report.findings()) {
            out.append("::")
                    .append(command(finding.diagnostic().severity()))
                    .append(" file=")
                    .append(property(report.repositoryPath(finding)))
                    .append(",line=")
                    .append(finding.at().line())
                    .append(",col=")
                    .append(finding.at().column())
                    .append("::")
                    .append(data(finding.diagnostic().message() + " [" + finding.rule() + "]"))
                    .append('\n');
        }
        return out.toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        String lines = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
        return Visible.of(lines);
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
