package dev.handrail.proof;

import dev.handrail.model.Trial;
import dev.handrail.text.Bytes;
import dev.handrail.text.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a record: one member a line, in the order of pages, blocks and faults, so that a change is a small one. */
final class RecordFile {

    private RecordFile() {}

    static Bytes of(TrialRecord record) {
        List<Map<String, Object>> trials =
                record.entries().stream().map(RecordFile::entry).toList();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", RecordReader.FORMAT);
        document.put("trials", trials);
        return Json.pretty(document);
    }

    private static Map<String, Object> entry(TrialRecord.Entry entry) {
        Trial trial = entry.trial();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("page", entry.page());
        fields.put("step", entry.step());
        fields.put("fault", trial.fault());
        fields.put("where", entry.place());
        fields.put("command", entry.command());
        fields.put("run", trial.run());
        fields.put("expected", entry.expected());
        fields.put("verdict", trial.verdict().id());
        fields.put("by", trial.by().id());
        fields.put("met", trial.met());
        fields.put("output", trial.output());
        fields.put("versions", trial.versions());
        fields.put("date", trial.date());
        fields.put("check", entry.check());
        return fields;
    }
}
