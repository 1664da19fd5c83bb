package dev.handrail.proof;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.model.Doc;
import dev.handrail.model.Proof;
import dev.handrail.model.Trial;
import dev.handrail.text.Bytes;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.yaml.Reading;
import dev.handrail.yaml.Value;
import dev.handrail.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a source says of its lab and of what was tried there; see the package. */
public final class Proofs {

    /** The files of a source that are read here. */
    public static final SourcePath LAB = Lab.FILE;

    public static final SourcePath RECORD = TrialRecord.FILE;

    /** In UTF-16 units: some thousand entries. */
    private static final int LONGEST = 4_000_000;

    private final Lab lab;
    private final Optional<TrialRecord> record;

    private Proofs(Lab lab, Optional<TrialRecord> record) {
        this.lab = lab;
        this.record = record;
    }

    /**
     * Reads both files, either of which may be missing. One that can't be read is one finding, and counts as missing.
     */
    public static Outcome<Proofs> read(Optional<SourceText> lab, Optional<SourceText> record) {
        List<Diagnostic> findings = new ArrayList<>();
        Optional<Lab> described = lab.flatMap(text -> read(LAB, text, LabReader::lab, findings));
        Optional<TrialRecord> kept = record.flatMap(text -> read(RECORD, text, RecordReader::record, findings));
        return new Outcome<>(new Proofs(described.orElse(Lab.NONE), kept), findings);
    }

    private static <T> Optional<T> read(
            SourcePath file, SourceText text, Function<Reading, T> reader, List<Diagnostic> findings) {
        Outcome<Value> document = new YamlReader(LONGEST).read(file, text.value(), 1);
        List<Diagnostic> faults = new ArrayList<>(document.diagnostics());
        Optional<T> value = Optional.empty();
        if (faults.isEmpty() && document.value() instanceof Value.Fields fields) {
            Reading top = new Reading(file, fields);
            value = Optional.of(reader.apply(top));
            faults.addAll(top.diagnostics());
        } else if (faults.isEmpty()) {
            faults.add(
                    Diagnostic.of(Code.PROOF_UNREADABLE, file, document.value().at(), "must be keys with values"));
        }
        faults.stream().sorted().findFirst().ifPresent(fault -> findings.add(unreadable(fault)));
        return faults.isEmpty() ? value : Optional.empty();
    }

    private static Diagnostic unreadable(Diagnostic fault) {
        Code code = Code.PROOF_UNREADABLE;
        return new Diagnostic(code, code.severity(), fault.at(), "Nothing in this file is used: " + fault.message());
    }

    /** What the record says of the commands of pages. An entry whose check is no longer the same says nothing. */
    public Proof of(List<Doc> docs) {
        if (record.isEmpty()) {
            return Proof.NONE;
        }
        Map<String, TrialRecord.Entry> entries = record.get().byCheck();
        Checks checks = new Checks(lab);
        Map<SourcePath, Map<Integer, List<Trial>>> trials = new HashMap<>();
        for (Doc doc : docs) {
            Map<Integer, List<Trial>> blocks = new HashMap<>();
            for (Checks.Block block : checks.of(doc)) {
                blocks.put(
                        block.line(),
                        block.checks().stream()
                                .map(check -> trial(entries, check))
                                .toList());
            }
            trials.put(doc.path(), blocks);
        }
        return new Proof(true, trials);
    }

    private static Trial trial(Map<String, TrialRecord.Entry> entries, Check check) {
        TrialRecord.Entry entry = entries.get(check.id());
        return entry == null ? Trial.untried(check.fault()) : entry.trial();
    }

    /** The commands of pages in the form that a lab reads. */
    public Bytes checks(List<Doc> docs) {
        return ChecksFile.of(new Checks(lab).all(docs), lab);
    }

    /** The same without those that passed, as the record says. */
    public Bytes openChecks(List<Doc> docs) {
        Map<String, TrialRecord.Entry> entries = record.orElse(TrialRecord.NONE).byCheck();
        List<Check> open = new Checks(lab)
                .all(docs).stream()
                        .filter(check -> trial(entries, check).verdict() != Trial.Verdict.PASSED)
                        .toList();
        return ChecksFile.of(open, lab);
    }

    /** A sentence for each check that a lab can't be given. */
    public List<String> missing(List<Doc> docs) {
        return new Checks(lab)
                .all(docs).stream()
                        .filter(check -> !check.canBeRun())
                        .map(check -> check.page() + "#" + check.step() + ", " + check.fault() + ": " + lack(check))
                        .toList();
    }

    private static String lack(Check check) {
        if (check.run().isEmpty()) {
            return "a parameter of the command has no value; give one in " + LAB;
        }
        return check.place().isEmpty()
                ? "the fence does not say where to run it; add where="
                : "the page names no text to look for; put one in code, or give a pattern in " + LAB;
    }

    /**
     * A record.
     *
     * @param file to be written to {@link #RECORD}
     * @param failed a sentence for each check that did not do what its page says
     */
    public record Recorded(Bytes file, long passed, List<String> failed, long untried) {

        public Recorded {
            failed = List.copyOf(failed);
        }
    }

    /** The record with what a lab printed taken in. */
    public Recorded record(List<Doc> docs, String transcript) {
        Judge judge = new Judge(lab, Transcript.read(transcript));
        TrialRecord now = judge.record(new Checks(lab).all(docs), record.orElse(TrialRecord.NONE));
        List<String> failed = now.entries().stream()
                .filter(entry -> entry.trial().verdict() == Trial.Verdict.FAILED)
                .map(entry -> entry.page() + "#" + entry.step() + ", "
                        + entry.trial().fault() + ": printed none of " + entry.expected())
                .toList();
        return new Recorded(
                RecordFile.of(now), now.count(Trial.Verdict.PASSED), failed, now.count(Trial.Verdict.UNTRIED));
    }
}
