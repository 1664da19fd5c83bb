package dev.handrail.pipeline;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the secrets that were found out of everything that is reported: out of quoted lines and out of messages of other rules. */
final class Redaction {

    private static final String MASK = "*";
    /** Of so many secrets, other places where a file repeats them are looked for: enough for people, bounded for enemies. */
    private static final int MOST = 50;

    private final Texts texts;
    private final Map<String, List<Span>> places = new HashMap<>();
    private final Map<String, Set<String>> secrets = new HashMap<>();

    /** @param findings all of a check, those included that are silenced or switched off later */
    Redaction(List<Diagnostic> findings, Texts texts) {
        this.texts = texts;
        findings.stream()
                .filter(finding -> finding.code() == Code.SECRET_FOUND)
                .forEach(finding -> places.computeIfAbsent(finding.at().file(), file -> new ArrayList<>())
                        .add(finding.at().span()));
    }

    /** The text of a file with a {@code *} for each character of a secret, so that places stay what they are. */
    SourceText text(String file, SourceText text) {
        if (!places.containsKey(file)) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.value());
        for (Span place : places.get(file)) {
            for (int i = start(text, place); i < end(text, place); i++) {
                if (masked.charAt(i) != '\n') {
                    masked.setCharAt(i, '*');
                }
            }
        }
        return SourceText.of(withoutSecrets(file, masked.toString()));
    }

    /** The findings, with stars for the secrets of their file that their messages repeat. */
    List<Diagnostic> messages(List<Diagnostic> findings) {
        return findings.stream().map(this::redacted).toList();
    }

    private Diagnostic redacted(Diagnostic finding) {
        String file = finding.at().file();
        if (!places.containsKey(file) || finding.code() == Code.SECRET_FOUND) {
            return finding;
        }
        boolean all = places.get(file).size() <= MOST;
        String message =
                all ? withoutSecrets(file, finding.message()) : finding.code().meaning();
        return new Diagnostic(finding.code(), finding.severity(), finding.at(), message);
    }

    private String withoutSecrets(String file, String text) {
        String masked = text;
        for (String secret : secrets.computeIfAbsent(file, this::secrets)) {
            masked = masked.replace(secret, MASK.repeat(secret.length()));
        }
        return masked;
    }

    /** The lines of the first secrets of a file. */
    private Set<String> secrets(String file) {
        Set<String> found = new LinkedHashSet<>();
        texts.read(file)
                .ifPresent(text -> places.get(file).stream()
                        .limit(MOST)
                        .map(place -> text.value().substring(start(text, place), end(text, place)))
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank())
                        .limit(MOST * 2L)
                        .forEach(found::add));
        return found;
    }

    private static int start(SourceText text, Span span) {
        return text.lineStart(span.line()) + span.column() - 1;
    }

    private static int end(SourceText text, Span span) {
        return text.lineStart(span.endLine()) + span.endColumn() - 1;
    }
}
