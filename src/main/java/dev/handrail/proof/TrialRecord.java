package dev.handrail.proof;

import dev.handrail.model.Trial;
import dev.handrail.text.SourcePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How checks went: {@code proof/record.json}, written by {@link RecordFile} and read by {@link RecordReader}. */
record TrialRecord(List<Entry> entries) {

    /** Where it stands in a source. */
    static final SourcePath FILE = new SourcePath("proof/record.json");

    /** Nothing was tried. */
    static final TrialRecord NONE = new TrialRecord(List.of());

    TrialRecord {
        entries = List.copyOf(entries);
    }

    /**
     * How one check went.
     *
     * @param check id of the check
     * @param page source path of the page
     * @param place where it was run, as the lab calls it
     * @param command as it stood in the page
     * @param expected the texts of which one had to be met
     */
    record Entry(
            String check, String page, String step, String place, String command, List<String> expected, Trial trial) {

        Entry {
            expected = List.copyOf(expected);
        }

        static Entry of(Check check, Trial trial) {
            return new Entry(
                    check.id(),
                    check.page().value(),
                    check.step(),
                    check.place(),
                    check.command(),
                    check.expected().stream().map(Expected::text).toList(),
                    trial);
        }
    }

    /** The entries by the id of their check. */
    Map<String, Entry> byCheck() {
        Map<String, Entry> byCheck = new LinkedHashMap<>();
        entries.forEach(entry -> byCheck.putIfAbsent(entry.check(), entry));
        return byCheck;
    }

    long count(Trial.Verdict verdict) {
        return entries.stream()
                .filter(entry -> entry.trial().verdict() == verdict)
                .count();
    }
}
