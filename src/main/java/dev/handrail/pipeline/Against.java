package dev.handrail.pipeline;

import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.HandrailException;
import dev.handrail.lint.address.Removed;
import dev.handrail.model.Doc;
import dev.handrail.source.Comparison;
import dev.handrail.source.ContentSource;
import dev.handrail.source.SourceFile;
import dev.handrail.text.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds a source against a former state of it. */
public final class Against {

    private final ContentSource former;
    private final String name;
    private final Comparison comparison;
    private final Scope scope;

    /** Which findings are wanted. */
    public enum Scope {
        /** All of them. */
        EVERYTHING,
        /** Those on lines that changed since, and those that the change brought about elsewhere. */
        CHANGES
    }

    /** @param name what the user calls the former state, for messages */
    public Against(ContentSource former, String name, Comparison comparison, Scope scope) {
        this.former = former;
        this.name = name;
        this.comparison = comparison;
        this.scope = scope;
    }

    /**
     * What came of the comparison.
     *
     * @param removed findings about lost addresses
     * @param wanted whether a finding of the source is in the scope
     */
    record Compared(List<Diagnostic> removed, Predicate<Diagnostic> wanted) {

        /** Without a former state. */
        static final Compared NOTHING = new Compared(List.of(), finding -> true);
    }

    Compared with(Reading.Result present, Reading reading) {
        Reading.Result before = read(reading);
        Map<SourcePath, SourcePath> moves = moves(before, present);
        List<Diagnostic> removed = Removed.between(before.site(), present.site(), moves);
        return new Compared(
                removed,
                scope == Scope.EVERYTHING ? finding -> true : new Changes(before, present, moves, comparison)::isNew);
    }

    private Reading.Result read(Reading reading) {
        try {
            return reading.read(former);
        } catch (HandrailException e) {
            throw new HandrailException(e.trouble(), "To compare with " + name + ": " + e.getMessage(), e);
        }
    }

    private Map<SourcePath, SourcePath> moves(Reading.Result before, Reading.Result present) {
        return comparison.moves(only(before, present), only(present, before));
    }

    /** The pages that are on one side only. */
    private static List<SourceFile> only(Reading.Result side, Reading.Result other) {
        Set<SourcePath> known = other.site().docs().stream().map(Doc::path).collect(Collectors.toSet());
        return side.site().docs().stream()
                .map(Doc::path)
                .filter(path -> !known.contains(path))
                .map(side.files()::get)
                .toList();
    }
}
