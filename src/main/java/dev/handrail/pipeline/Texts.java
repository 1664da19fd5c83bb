package dev.handrail.pipeline;

import dev.handrail.source.SourceFile;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The texts of a source's files. */
final class Texts {

    private final Map<SourcePath, SourceFile> files;
    private final int largest;

    /** @param largest the largest file that is read, in bytes */
    Texts(Map<SourcePath, SourceFile> files, int largest) {
        this.files = files;
        this.largest = largest;
    }

    /** The text of a file as a finding names it; none if it is not there, too large or no text. */
    Optional<SourceText> read(String file) {
        return SourcePath.isValid(file) ? read(new SourcePath(file)) : Optional.empty();
    }

    /** The text of a file; none if it is not there, too large or no text. May be called from any thread. */
    Optional<SourceText> read(SourcePath path) {
        SourceFile file = files.get(path);
        if (file == null || file.size() > largest) {
            return Optional.empty();
        }
        try {
            return Optional.of(SourceText.decode(file.content().read()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
