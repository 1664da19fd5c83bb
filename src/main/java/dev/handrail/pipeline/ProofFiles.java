package dev.handrail.pipeline;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.proof.Proofs;
import dev.handrail.source.SourceFile;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and reads what a source says of its lab and of what was tried there. */
final class ProofFiles {

    private static final int LARGEST = 8_000_000;

    private ProofFiles() {}

    static Outcome<Proofs> read(Map<SourcePath, SourceFile> files) {
        List<Diagnostic> findings = new ArrayList<>();
        Outcome<Proofs> proofs = Proofs.read(text(files, Proofs.LAB, findings), text(files, Proofs.RECORD, findings));
        findings.addAll(proofs.diagnostics());
        return new Outcome<>(proofs.value(), findings);
    }

    private static Optional<SourceText> text(
            Map<SourcePath, SourceFile> files, SourcePath path, List<Diagnostic> findings) {
        if (!files.containsKey(path)) {
            return Optional.empty();
        }
        SourceFile file = files.get(path);
        if (file.size() > LARGEST) {
            return unreadable(path, "it has more than " + LARGEST + " bytes", findings);
        }
        try {
            return Optional.of(SourceText.decode(file.content().read()));
        } catch (CharacterCodingException e) {
            return unreadable(path, "it is not UTF-8", findings);
        } catch (IOException e) {
            return unreadable(path, e.getMessage(), findings);
        }
    }

    private static Optional<SourceText> unreadable(SourcePath path, String why, List<Diagnostic> findings) {
        findings.add(Diagnostic.of(Code.PROOF_UNREADABLE, path, Span.START, "Nothing in this file is used: " + why));
        return Optional.empty();
    }
}
