package dev.handrail.report;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Quote;
import dev.handrail.text.Bytes;
import dev.handrail.text.Span;

/**
 * A finding with what it takes to show it and to know it again.
 *
 * @param quote the line it is on; {@link Quote#NONE} for what concerns a whole file
 * @param content says what was found, not where: equal for the same fault on the same line of text, in any file
 * @param occurrence the how-manieth of its file with this content, from 1
 */
public record Finding(Diagnostic diagnostic, Quote quote, String content, int occurrence) {

    private static final int LENGTH = 32;

    /** The path of its file from the root of the source. */
    String file() {
        return diagnostic.at().file();
    }

    Span at() {
        return diagnostic.at().span();
    }

    String rule() {
        return diagnostic.code().id();
    }

    /** Names this finding in all runs, however its line moves in the file: 32 hexadecimal digits. */
    String fingerprint() {
        return digest(file() + "\n" + content + "\n" + occurrence);
    }

    /**
     * What makes a finding the one it is, apart from its file. Numbers in the message don't count: they are lines, counts
     * and days, which change while the fault stays. Nor do blanks in the line.
     */
    static String content(Diagnostic diagnostic, Quote quote) {
        String message = diagnostic.message().replaceAll("[0-9]+", "#");
        String line = quote.text().replaceAll("\\s+", " ").strip();
        return digest(diagnostic.code().id() + "\n" + message + "\n" + line);
    }

    private static String digest(String text) {
        return Bytes.of(text).sha256().substring(0, LENGTH);
    }
}
