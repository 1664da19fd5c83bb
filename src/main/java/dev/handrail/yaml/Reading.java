package dev.handrail.yaml;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.text.Nearest;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
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
    private final Set<Value.Field> taken = new LinkedHashSet<>();
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
        Optional<Value> found = Optional.empty();
        for (String key : keys) {
            Optional<Value> value = take(key).filter(Reading::isGiven);
            found = found.or(() -> value);
        }
        return found;
    }

    private Optional<Value> take(String key) {
        asked.add(key);
        Value.Field exact = byKey.get(key);
        Value.Field field = exact == null ? byKey.get(folded(key)) : exact;
        if (field == null) {
            return Optional.empty();
        }
        taken.add(field);
        return Optional.of(field.value());
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
        List<Value.Text> texts = new ArrayList<>();
        for (Value item : items(keys)) {
            if (item instanceof Value.Text text) {
                texts.add(new Value.Text(text.value().strip(), text.at()));
            } else {
                refuse(item.at(), quoted(keys[0]) + " must be a text or a list of texts, but holds " + shape(item));
            }
        }
        return texts;
    }

    /** The items of a list, whatever they are, or one value alone. Empty texts are left out. */
    public List<Value> items(String... keys) {
        Optional<Value> value = value(keys);
        if (value.isPresent() && value.get() instanceof Value.Items list) {
            return list.items().stream().filter(Reading::isGiven).toList();
        }
        return value.stream().toList();
    }

    /** {@code true}, {@code yes}, {@code on} or their opposites, in any letter case. */
    public Optional<Boolean> bool(String... keys) {
        return read("true or false", Reading::toBoolean, keys);
    }

    private static Optional<Boolean> toBoolean(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** A whole number of the range of {@code int}, in decimal digits. */
    public Optional<Integer> integer(String... keys) {
        return read("a whole number", Reading::toInteger, keys);
    }

    private static Optional<Integer> toInteger(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** An ISO 8601 date, {@code 2024-03-15}; a time of day after it is left out. */
    public Optional<LocalDate> date(String... keys) {
        return read("a date such as 2024-03-15", Reading::toDate, keys);
    }

    private static Optional<LocalDate> toDate(String text) {
        boolean alone = text.length() <= 10 || "Tt ".indexOf(text.charAt(10)) >= 0;
        try {
            return alone
                    ? Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** How often: {@code 6 months}, {@code 90 days}, {@code 1y}, {@code quarterly}, {@code P6M}. Longer than none. */
    public Optional<Period> period(String... keys) {
        return read("a period such as 6 months", Periods::parse, keys);
    }

    /**
     * A value of any other type.
     *
     * @param wanted what the finding says it must be: {@code "one of runbook, page"}
     * @param parser gets the text without blanks around it; empty means that it is not what is wanted
     */
    public <T> Optional<T> read(String wanted, Function<String, Optional<T>> parser, String... keys) {
        Optional<Value> value = value(keys);
        Optional<T> parsed = value.flatMap(Reading::scalar).flatMap(parser);
        if (value.isPresent() && parsed.isEmpty()) {
            refuse(value.get().at(), quoted(keys[0]) + " must be " + wanted + ", but is " + shape(value.get()));
        }
        return parsed;
    }

    private static Optional<String> scalar(Value value) {
        return value instanceof Value.Text text ? Optional.of(text.value().strip()) : Optional.empty();
    }

    /** The fields of a mapping, to be read in turn. Their findings are gathered here. */
    public Optional<Reading> fields(String... keys) {
        Optional<Value> value = value(keys);
        if (value.isPresent() && value.get() instanceof Value.Fields mapping) {
            return Optional.of(within(mapping));
        }
        value.ifPresent(other -> refuse(
                other.at(), quoted(keys[0]) + " must hold keys with values of their own, but is " + shape(other)));
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

    private static String quoted(String key) {
        return '"' + key + '"';
    }

    private static String shape(Value value) {
        if (value instanceof Value.Text text) {
            return quoted(YamlComposer.shown(text.value().strip()));
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
        String message =
                quoted(YamlComposer.shown(field.key())) + " has no effect: did you mean " + quoted(meant) + "?";
        findings.add(Diagnostic.of(Code.FRONT_MATTER_UNKNOWN, file, field.at(), message));
    }

    /** The fields that nobody asked for, in the order they were written. */
    public List<Value.Field> leftOver() {
        return fields.fields().stream().filter(field -> !taken.contains(field)).toList();
    }

    /** What nobody asked for, by key, as texts, lists and maps. */
    public Map<String, Object> extra() {
        Map<String, Object> extra = new TreeMap<>();
        leftOver().forEach(field -> extra.put(field.key(), plain(field.value())));
        return extra;
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Text text) {
            return text.value();
        }
        if (value instanceof Value.Items list) {
            return list.items().stream().map(Reading::plain).toList();
        }
        Map<String, Object> map = new TreeMap<>();
        ((Value.Fields) value).fields().forEach(field -> map.put(field.key(), plain(field.value())));
        return map;
    }

    /** What was found so far, here and in the readings inside. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(findings);
    }
}
