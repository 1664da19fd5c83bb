package dev.handrail.pipeline;

import dev.handrail.diag.Location;
import dev.handrail.diag.Quote;
import dev.handrail.source.SourceFile;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Shows the lines that findings are on. Keeps the text of one file, because findings come file by file; for one thread. */
public final class Quotes {

    /** How much of a long line is shown before and behind the place, in UTF-16 units. */
    private static final int BEFORE = 80;

    private static final int BEHIND = 120;

    private final Map<SourcePath, SourceFile> files;
    private final int largest;

    private String name = "";
    private Optional<SourceText> text = Optional.empty();

    /** @param largest the largest file that is read, in bytes */
    Quotes(Map<SourcePath, SourceFile> files, int largest) {
        this.files = files;
        this.largest = largest;
    }

    /** What stands at a place; nothing if its file can't be read as text. */
    public Quote at(Location place) {
        if (!place.file().equals(name)) {
            name = place.file();
            text = read(name);
        }
        return text.map(found -> quote(found, place)).orElse(Quote.NONE);
    }

    private Optional<SourceText> read(String file) {
        if (!SourcePath.isValid(file)) {
            return Optional.empty();
        }
        SourceFile found = files.get(new SourcePath(file));
        if (found == null || found.size() > largest) {
            return Optional.empty();
        }
        try {
            return Optional.of(SourceText.decode(found.content().read()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Quote quote(SourceText text, Location place) {
        int line = place.span().line();
        if (line > text.lineCount()) {
            return Quote.NONE;
        }
        int lineStart = text.lineStart(line);
        int lineEnd = line < text.lineCount() ? text.lineStart(line + 1) - 1 : text.length();
        int at = Math.min(lineStart + place.span().column() - 1, lineEnd);
        int start = at - lineStart <= BEFORE + BEHIND ? lineStart : at - BEFORE;
        int end = Math.min(lineEnd, at + BEHIND);
        return new Quote(text.value().substring(start, end), start - lineStart + 1);
    }
}
