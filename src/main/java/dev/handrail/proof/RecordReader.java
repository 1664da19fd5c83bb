package dev.handrail.proof;

import dev.handrail.model.Trial;
import dev.handrail.model.Trial.By;
import dev.handrail.model.Trial.Verdict;
import dev.handrail.text.Span;
import dev.handrail.yaml.Reading;
import dev.handrail.yaml.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a record. Every member of an entry must be there, and be what {@link RecordFile} writes. */
final class RecordReader {

    /** The number of this form of the file; a record with another one is refused. */
    static final int FORMAT = 1;

    private RecordReader() {}

    static TrialRecord record(Reading top) {
        if (!top.integer("format").equals(Optional.of(FORMAT))) {
            top.refuse(at(top), "\"format\" must be " + FORMAT);
        }
        List<TrialRecord.Entry> entries = new ArrayList<>();
        for (Value item : top.items("trials")) {
            if (item instanceof Value.Fields fields && fields.get("check").isPresent()) {
                entries.add(entry(top.within(fields)));
            } else {
                top.refuse(item.at(), "an item of \"trials\" must be an object with a \"check\"");
            }
        }
        return new TrialRecord(entries);
    }

    private static Span at(Reading top) {
        return top.all().isEmpty() ? Span.START : top.all().get(0).at();
    }

    private static TrialRecord.Entry entry(Reading fields) {
        Verdict verdict = fields.read("one of passed, failed, untried", RecordReader::verdict, "verdict")
                .orElse(Verdict.UNTRIED);
        By by = fields.read("one of expect, output, branch, pattern", RecordReader::by, "by")
                .orElse(By.NOTHING_MET);
        Trial trial = new Trial(
                text(fields, "fault"),
                verdict,
                by,
                text(fields, "met"),
                text(fields, "run"),
                text(fields, "output"),
                fields.texts("versions"),
                text(fields, "date"));
        return new TrialRecord.Entry(
                text(fields, "check"),
                text(fields, "page"),
                text(fields, "step"),
                text(fields, "where"),
                text(fields, "command"),
                fields.texts("expected"),
                trial);
    }

    private static String text(Reading fields, String key) {
        return fields.text(key).orElse("");
    }

    private static Optional<Verdict> verdict(String id) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.id().equals(id))
                .findFirst();
    }

    private static Optional<By> by(String id) {
        return Arrays.stream(By.values()).filter(by -> by.id().equals(id)).findFirst();
    }
}
