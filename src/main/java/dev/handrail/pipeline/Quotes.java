package dev.handrail.pipeline;

import dev.handrail.diag.Location;
import dev.handrail.diag.Quote;
import dev.handrail.text.SourceText;
import java.util.Optional;

/** Shows the lines that findings are on. Keeps the text of one file, because findings come file by file; for one thread. */
public final class Quotes {

    /** How much of a long line is shown before and behind the place, in UTF-16 units. */
    private static final int BEFORE = 80;

    private static final int BEHIND = 120;

    private final Texts texts;
    private final Redaction redaction;

    private String name = "";
    private Optional<SourceText> text = Optional.empty();

    Quotes(Texts texts, Redaction redaction) {
        this.texts = texts;
        this.redaction = redaction;
    }

    /** What stands at a place, without secrets; nothing if its file can't be read as text. */
    public Quote at(Location place) {
        if (!place.file().equals(name)) {
            name = place.file();
            text = texts.read(name).map(found -> redaction.text(name, found));
        }
        return text.map(found -> quote(found, place)).orElse(Quote.NONE);
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
