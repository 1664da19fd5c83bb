package dev.handrail.yaml;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.text.Nearest;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads typed values out of fields and collects a {@code front-matter.type} finding for each that has the wrong shape.
 *
 * <p>Every method takes a key and its synonyms, and reads the first of them that has a value. A key that is missing or
 * has no value is no finding. Letter case, {@code _} and {@code -} don't matter: {@code Review_Every} is
 * {@code review-every}. The keys asked for are remembered, so that what is left over can be kept
 * ({@link #extra()}) or taken for a misspelling ({@link #findMisspelt}); ask for everything first.
 *
 * <p>One reading serves one file and one thread.
 */
public final class Reading {

    /** In letters: shorter keys are near to too many others. */
    private static final int SHORTEST_MISSPELT = 4;

    private final SourcePath file;
    private final Value.Fields fields;
    private final Map<String, Value.Field> byKey = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final List<Diagnostic> findings;

    public Reading(SourcePath file, Value.Fields fields) {
        this(file, fields, new ArrayList<>());
    }

    private Reading(SourcePath file, Value.Fields fields, List<Diagnostic> findings) {
        this.file = file;
        this.fields = fields;
        this.findings = findings;
        fields.fields().forEach(field -> byKey.put(field.key(), field));
        fields.fields().forEach(field -> byKey.putIfAbsent(folded(field.key()), field));
    }

    private static String folded(String key) {
        return key.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The keys that are there, in the order they were written. */
    public List<String> names() {
        return fields.fields().stream().map(Value.Field::key).toList();
    }

    /** All fields that are there, in the order they were written. */
    public List<Value.Field> all() {
        return fields.fields();
    }

    /** The value itself, with its span; empty if there is none or only an empty text. */
    public Optional<Value> value(String... keys) {
        return field(keys).map(Value.Field::value);
    }

    /** The key as it was written, with its value; empty as for {@link #value}. */
    public Optional<Value.Field> field(String... keys) {
        Optional<Value.Field> found = Optional.empty();
        for (String key : keys) {
            Optional<Value.Field> field = take(key).filter(taken -> isGiven(taken.value()));
            found = found.or(() -> field);
        }
        return found;
    }

    private Optional<Value.Field> take(String key) {
        asked.add(key);
        Value.Field exact = byKey.get(key);
        Value.Field field = exact == null ? byKey.get(folded(key)) : exact;
        if (field == null) {
            return Optional.empty();
        }
        taken.add(field.key());
        return Optional.of(field);
    }

    private static boolean isGiven(Value value) {
        return !(value instanceof Value.Text text && text.value().isBlank());
    }

    /** A text, without blanks around it. */
    public Optional<String> text(String... keys) {
        return read("one text", Optional::of, keys);
    }

    /** The texts of a list, or one text alone. Empty ones are left out; a list or mapping inside is a finding. */
    public List<String> texts(String... keys) {
        return spanned(keys).stream().map(Value.Text::value).toList();
    }

    /** As {@link #texts}, with their spans. */
    public List<Value.Text> spanned(String... keys) {
        Optional<Value.Field> field = field(keys);
        List<Value.Text> texts = new ArrayList<>();
        for (Value item : field.map(Value.Field::value).map(Reading::items).orElse(List.of())) {
            if (item instanceof Value.Text text) {
                texts.add(new Value.Text(text.value().strip(), text.at()));
            } else {
                refuse(field.get(), item, "a text or a list of texts, but holds ");
            }
        }
        return texts;
    }

    /** The items of a list, whatever they are, or one value alone. Empty texts are left out. */
    public List<Value> items(String... keys) {
        return value(keys).map(Reading::items).orElse(List.of());
    }

    private static List<Value> items(Value value) {
        return value instanceof Value.Items list
                ? list.items().stream().filter(Reading::isGiven).toList()
                : List.of(value);
    }

    /** {@code true}, {@code yes}, {@code on} or their opposites, in any letter case. */
    public Optional<Boolean> bool(String... keys) {
        return read("true or false", Scalars::bool, keys);
    }

    /** A whole number of the range of {@code int}, in decimal digits. */
    public Optional<Integer> integer(String... keys) {
        return read("a whole number", Scalars::integer, keys);
    }

    /** An ISO 8601 date, {@code 2024-03-15}; a time of day after it is left out. */
    public Optional<LocalDate> date(String... keys) {
        return read("a date such as 2024-03-15", Scalars::date, keys);
    }

    /** How often: {@code 6 months}, {@code 90 days}, {@code 1y}, {@code quarterly}, {@code P6M}. Longer than none. */
    public Optional<Period> period(String... keys) {
        return read("a period such as 6 months", Scalars::period, keys);
    }

    /**
     * A value of any other type.
     *
     * @param wanted what the finding says it must be: {@code "one of runbook, page"}
     * @param parser gets the text without blanks around it; empty means that it is not what is wanted
     */
    public <T> Optional<T> read(String wanted, Function<String, Optional<T>> parser, String... keys) {
        Optional<Value.Field> field = field(keys);
        Optional<T> parsed = field.flatMap(Reading::scalar).flatMap(parser);
        if (field.isPresent() && parsed.isEmpty()) {
            refuse(field.get(), field.get().value(), wanted + ", but is ");
        }
        return parsed;
    }

    private static Optional<String> scalar(Value.Field field) {
        return field.value() instanceof Value.Text text
                ? Optional.of(text.value().strip())
                : Optional.empty();
    }

    /** The fields of a mapping, to be read in turn. Their findings are gathered here. */
    public Optional<Reading> fields(String... keys) {
        Optional<Value.Field> field = field(keys);
        if (field.isPresent() && field.get().value() instanceof Value.Fields mapping) {
            return Optional.of(within(mapping));
        }
        field.ifPresent(other -> refuse(other, other.value(), "keys with values of their own, but is "));
        return Optional.empty();
    }

    /** A reading of fields met inside these, such as an item of a list. Its findings are gathered here. */
    public Reading within(Value.Fields inner) {
        return new Reading(file, inner, findings);
    }

    /** Adds a {@code front-matter.type} finding for a value that the caller can't use. */
    public void refuse(Span at, String message) {
        findings.add(Diagnostic.of(Code.FRONT_MATTER_TYPE, file, at, message));
    }

    private void refuse(Value.Field field, Value culprit, String wanted) {
        refuse(culprit.at(), quoted(Excerpt.of(field.key())) + " must be " + wanted + shape(culprit));
    }

    private static String quoted(String key) {
        return '"' + key + '"';
    }

    private static String shape(Value value) {
        if (value instanceof Value.Text text) {
            return quoted(Excerpt.of(text.value().strip()));
        }
        return value instanceof Value.Items ? "a list" : "keys with values of their own; quote it if it is a text";
    }

    /**
     * Adds a {@code front-matter.unknown} finding for every key left over that is one or two edits away from one that
     * was asked for.
     *
     * @param innocent keys in lower case that have a meaning elsewhere, such as {@link Conventions#KEYS}
     */
    public void findMisspelt(Set<String> innocent) {
        for (Value.Field field : leftOver()) {
            String key = folded(field.key());
            boolean known = innocent.contains(field.key().toLowerCase(Locale.ROOT)) || innocent.contains(key);
            if (!known && key.length() >= SHORTEST_MISSPELT) {
                Nearest.to(key, asked)
                        .filter(meant -> Nearest.distance(key, meant) <= 2)
                        .ifPresent(meant -> misspelt(field, meant));
            }
        }
    }

    private void misspelt(Value.Field field, String meant) {
        String message = quoted(Excerpt.of(field.key())) + " has no effect: did you mean " + quoted(meant) + "?";
        findings.add(Diagnostic.of(Code.FRONT_MATTER_UNKNOWN, file, field.at(), message));
    }

    /** The fields that nobody asked for, in the order they were written. */
    public List<Value.Field> leftOver() {
        return fields.fields().stream()
                .filter(field -> !taken.contains(field.key()))
                .toList();
    }

    /** What nobody asked for, by key, as texts, lists and maps. */
    public Map<String, Object> extra() {
        Map<String, Object> extra = new TreeMap<>();
        leftOver().forEach(field -> extra.put(field.key(), field.value().plain()));
        return extra;
    }

    /** What was found so far, here and in the readings inside. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(findings);
    }
}
