package dev.handrail.pipeline;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the secrets that were found out of everything that is reported: out of quoted lines and out of messages of other rules. */
final class Redaction {

    private static final String MASK = "***";
    /** With more secrets on the lines of one finding, its whole message is left out. */
    private static final int MOST = 50;

    private final Map<String, List<Span>> secrets = new HashMap<>();

    private Redaction() {}

    /** @param findings all of a check, those included that are silenced or switched off later */
    static Redaction of(List<Diagnostic> findings) {
        Redaction redaction = new Redaction();
        findings.stream()
                .filter(finding -> finding.code() == Code.SECRET_FOUND)
                .sorted()
                .forEach(finding -> redaction
                        .secrets
                        .computeIfAbsent(finding.at().file(), file -> new ArrayList<>())
                        .add(finding.at().span()));
        return redaction;
    }

    /** The text with a {@code *} for each character of a secret, so that places stay what they are. */
    SourceText text(String file, SourceText text) {
        if (!secrets.containsKey(file)) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.value());
        for (Span secret : secrets.get(file)) {
            for (int i = start(text, secret); i < end(text, secret); i++) {
                if (masked.charAt(i) != '\n') {
                    masked.setCharAt(i, '*');
                }
            }
        }
        return SourceText.of(masked.toString());
    }

    /** The findings, with {@code ***} for the secrets on their lines that their messages repeat. */
    List<Diagnostic> messages(List<Diagnostic> findings, Texts texts) {
        Map<String, Optional<SourceText>> read = new HashMap<>();
        return findings.stream()
                .map(finding -> isTouched(finding)
                        ? redacted(finding, read.computeIfAbsent(finding.at().file(), texts::read))
                        : finding)
                .toList();
    }

    private boolean isTouched(Diagnostic finding) {
        return finding.code() != Code.SECRET_FOUND && secrets.containsKey(finding.at().file());
    }

    private Diagnostic redacted(Diagnostic finding, Optional<SourceText> text) {
        Span at = finding.at().span();
        List<Span> near = secrets.get(finding.at().file()).stream()
                .filter(secret -> secret.line() <= at.endLine() && at.line() <= secret.endLine())
                .limit(MOST + 1)
                .toList();
        if (near.isEmpty() || text.isEmpty()) {
            return finding;
        }
        String message = finding.message();
        for (Span secret : near) {
            message = message.replace(text.get().value().substring(start(text.get(), secret), end(text.get(), secret)), MASK);
        }
        String safe = near.size() > MOST ? finding.code().meaning() : message;
        return new Diagnostic(finding.code(), finding.severity(), finding.at(), safe);
    }

    private static int start(SourceText text, Span span) {
        return text.lineStart(span.line()) + span.column() - 1;
    }

    private static int end(SourceText text, Span span) {
        return text.lineStart(span.endLine()) + span.endColumn() - 1;
    }
}
