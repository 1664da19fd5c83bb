package dev.handrail.lint.command;

import dev.handrail.lint.rule.Page;
import dev.handrail.model.Risk;
import dev.handrail.model.Undo;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A code block that takes something back: the model keeps its text, the file has its info line.
 *
 * @param language the first word of its info line
 * @param risk as the info line states it
 * @param at the whole block
 */
record UndoFence(SourceText file, String language, String text, Risk risk, Span at) {

    /** The block that an undo stands in; empty for a sentence. */
    static Optional<UndoFence> of(Page page, Undo undo) {
        String opening = page.text().line(undo.at().line()).substring(undo.at().column() - 1);
        if (!opening.startsWith("```") && !opening.startsWith("~~~")) {
            return Optional.empty();
        }
        String info = opening.replaceFirst("^[`~]+", "").strip();
        String language = info.split("[\\s{]", 2)[0].toLowerCase(Locale.ROOT);
        Risk risk = Arrays.stream(info.split("[\\s{}]+"))
                .filter(word -> word.startsWith("risk="))
                .flatMap(word -> Risk.of(word.substring(5).replace("\"", "")).stream())
                .findFirst()
                .orElse(Risk.UNSTATED);
        return Optional.of(new UndoFence(page.text(), language, undo.text(), risk, undo.at()));
    }

    /** The line of the file with some characters of the text. @param from @param to offsets in the text */
    Span place(int from, int to) {
        SourceText text = SourceText.of(text());
        String line = text.line(text.lineAt(Math.min(from, text.length()))).strip();
        for (int number = at.line() + 1; number <= Math.min(at.endLine(), file.lineCount()); number++) {
            int column = file.line(number).indexOf(line);
            if (column >= 0) {
                return new Span(
                        number, column + 1, number, column + 1 + Math.min(line.length(), Math.max(1, to - from)));
            }
        }
        return at;
    }
}
