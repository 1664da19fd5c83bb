package dev.handrail.parse;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.model.Silence;
import dev.handrail.text.Fence;
import dev.handrail.text.Nearest;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the comments that silence a rule. Above everything else of the page such a comment holds for the whole page; on a
 * line of its own for the paragraph, item or code block that follows; behind other text for that line. Comments inside code
 * blocks are examples and count for nothing.
 */
final class SilenceReader {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final String NAME = "handrail-ignore";
    private static final List<String> RULES =
            Arrays.stream(Code.values()).map(Code::id).toList();

    private final SourcePath file;
    private final SourceText text;
    private final List<Silence> silences = new ArrayList<>();
    /** Comments above a block whose end is not known yet. */
    private final List<Silence> waiting = new ArrayList<>();

    private final List<Diagnostic> findings = new ArrayList<>();

    private SilenceReader(SourcePath file, SourceText text) {
        this.file = file;
        this.text = text;
    }

    /** The silences of a page, with a finding for each that can't hold. @param bodyLine the first line behind front matter */
    static Outcome<List<Silence>> read(SourcePath file, SourceText text, int bodyLine) {
        SilenceReader reader = new SilenceReader(file, text);
        if (text.value().contains(NAME)) {
            reader.scan(bodyLine);
        }
        return new Outcome<>(List.copyOf(reader.silences), reader.findings);
    }

    private void scan(int bodyLine) {
        boolean begun = false;
        for (int line = bodyLine; line <= text.lineCount(); line++) {
            String content = text.line(line);
            if (isComment(content)) {
                (begun ? waiting : silences).addAll(comments(line, begun ? line : 1, text.lineCount()));
            } else if (Fence.opens(content)) {
                begun = true;
                line = endOfFence(line);
                settle(line);
            } else if (!content.isBlank()) {
                begun = true;
                silences.addAll(comments(line, line, line));
                if (!waiting.isEmpty()) {
                    settle(endOfParagraph(line));
                }
            }
        }
        settle(text.lineCount());
    }

    /** Lets the comments that wait for the block below them hold up to its end. */
    private void settle(int lastLine) {
        waiting.forEach(silence -> silences.add(
                new Silence(silence.rule(), silence.reason(), silence.firstLine(), lastLine, silence.at())));
        waiting.clear();
    }

    private static boolean isComment(String line) {
        String content = line.strip();
        return content.startsWith(OPEN) && content.indexOf(CLOSE) == content.length() - CLOSE.length();
    }

    private int endOfParagraph(int first) {
        int line = first;
        while (line < text.lineCount() && !text.line(line + 1).isBlank() && !Fence.opens(text.line(line + 1))) {
            line++;
        }
        return line;
    }

    private int endOfFence(int opening) {
        String fence = Fence.of(text.line(opening));
        int line = opening + 1;
        while (line < text.lineCount() && !Fence.closes(text.line(line), fence)) {
            line++;
        }
        return Math.min(line, text.lineCount());
    }

    /** The silences of one line, which hold for the lines given. */
    private List<Silence> comments(int line, int firstLine, int lastLine) {
        List<Silence> found = new ArrayList<>();
        String content = text.line(line);
        int open = content.indexOf(OPEN);
        while (open >= 0) {
            int close = content.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            Span at = new Span(line, open + 1, line, close + CLOSE.length() + 1);
            String comment = content.substring(open + OPEN.length(), close).strip();
            if (comment.startsWith(NAME)) {
                Demand demand = demand(comment.substring(NAME.length()), at);
                demand.rules().forEach(rule -> found.add(new Silence(rule, demand.reason(), firstLine, lastLine, at)));
            }
            open = content.indexOf(OPEN, close);
        }
        return found;
    }

    /** What a comment asks for. */
    private record Demand(List<String> rules, String reason) {}

    private Demand demand(String written, Span at) {
        int colon = written.indexOf(':');
        String reason = colon < 0 ? "" : written.substring(colon + 1).strip();
        if (reason.isEmpty()) {
            refuse(
                    at,
                    "This comment gives no reason, so it silences nothing. Write <!-- handrail-ignore RULE: reason -->.");
            return new Demand(List.of(), "");
        }
        List<String> rules = new ArrayList<>();
        for (String rule : written.substring(0, colon).strip().split("[,\\s]+")) {
            if (RULES.contains(rule)) {
                rules.add(rule);
            } else {
                String advice = Nearest.to(rule, RULES)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse(".");
                refuse(at, "There is no rule \"" + rule + "\"" + advice);
            }
        }
        return new Demand(rules, reason);
    }

    private void refuse(Span at, String message) {
        findings.add(Diagnostic.of(Code.SILENCE_INVALID, file, at, message));
    }
}
