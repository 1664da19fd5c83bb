package dev.handrail.pipeline;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.source.Comparison;
import dev.handrail.source.LineChanges;
import dev.handrail.source.SourceFile;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the findings that a change brought about from those that were there before: findings on changed lines, findings
 * about a changed page as a whole, and, where reading and linking the former state is enough to know, findings elsewhere
 * that the former state had not, such as a link to a page that is gone.
 */
final class Changes {

    private record Old(Code code, String file, String message) {}

    private final Reading.Result before;
    private final Reading.Result present;
    private final Map<SourcePath, SourcePath> origins = new HashMap<>();
    private final Comparison comparison;
    private final Map<SourcePath, LineChanges> lines = new HashMap<>();
    private final Set<Old> old;
    private final Set<Diagnostic> read;

    /** @param moves where files of the former state are now */
    Changes(Reading.Result before, Reading.Result present, Map<SourcePath, SourcePath> moves, Comparison comparison) {
        this.before = before;
        this.present = present;
        this.comparison = comparison;
        moves.forEach((from, to) -> origins.put(to, from));
        this.old = before.findings().stream().map(Changes::old).collect(Collectors.toSet());
        this.read = Set.copyOf(present.findings());
    }

    private static Old old(Diagnostic finding) {
        return new Old(finding.code(), finding.at().file(), finding.message());
    }

    boolean isNew(Diagnostic finding) {
        String file = finding.at().file();
        if (finding.code() == Code.URL_REMOVED || !SourcePath.isValid(file)) {
            return true;
        }
        SourcePath path = new SourcePath(file);
        if (!present.files().containsKey(path) || read.contains(finding) && !old.contains(old(finding))) {
            return true;
        }
        LineChanges changed = lines.computeIfAbsent(path, this::changes);
        return finding.at().span().equals(Span.START)
                ? !changed.isEmpty()
                : changed.touch(finding.at().span());
    }

    private LineChanges changes(SourcePath path) {
        SourceFile former = before.files().get(origins.getOrDefault(path, path));
        if (former == null) {
            return LineChanges.ALL;
        }
        try {
            byte[] was = former.content().read();
            byte[] is = present.files().get(path).content().read();
            return Arrays.equals(was, is) ? new LineChanges(List.of()) : comparison.lines(was, is);
        } catch (IOException e) {
            return LineChanges.ALL;
        }
    }
}
