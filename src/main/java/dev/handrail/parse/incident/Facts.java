package dev.handrail.parse.incident;

import dev.handrail.text.Markup;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a page states by name: front matter first, then the text in its order. The first statement counts. */
record Facts(List<Field> fields) {

    Facts {
        fields = List.copyOf(fields);
    }

    /** A stated time. */
    record Timed(TimeText time, boolean inText, Span at) {}

    /** A stated duration. */
    record Lasting(DurationText duration, Span at) {}

    Optional<Field> first(FieldName name) {
        return fields.stream().filter(field -> field.name() == name).findFirst();
    }

    /** The first value of a fact as plain text; empty if it is not stated. */
    String text(FieldName name) {
        return first(name).map(Field::value).orElse("");
    }

    /** The first fact of that name whose value reads as a time. */
    Optional<Timed> time(FieldName name) {
        for (Field field : fields) {
            if (field.name() == name && !field.items().isEmpty()) {
                Optional<Timed> time = read(field);
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a fact of that name reads as a time of day. */
    boolean hasClock(FieldName name) {
        return time(name).filter(timed -> timed.time().hasClock()).isPresent();
    }

    /** Every stated time, also those that give way to another statement. */
    List<Timed> times() {
        List<Timed> times = new ArrayList<>();
        for (Field field : fields) {
            if (field.name().isTime() && !field.items().isEmpty()) {
                read(field).ifPresent(times::add);
            }
        }
        return times;
    }

    private static Optional<Timed> read(Field field) {
        String value = field.items().get(0);
        return TimeScanner.lead(value)
                .filter(time -> isAll(value, time.end()))
                .map(time -> new Timed(time, field.inText(), field.at()));
    }

    /** Whether a value is over behind its time, but for a remark: "At 10:30 we gave up" is prose. */
    private static boolean isAll(String value, int end) {
        String rest = value.substring(end).strip();
        return rest.isEmpty() || "([,;.\u2013\u2014-".indexOf(rest.charAt(0)) >= 0;
    }

    /** The first fact of that name whose value reads as a duration. */
    Optional<Lasting> duration(FieldName name) {
        for (Field field : fields) {
            if (field.name() == name && !field.items().isEmpty()) {
                Optional<DurationText> read = DurationText.read(field.items().get(0));
                if (read.isPresent()) {
                    return read.map(d -> new Lasting(d, field.at()));
                }
            }
        }
        return Optional.empty();
    }

    /** The values of all facts of that name, without repeats. */
    List<Markup> markup(FieldName name) {
        Set<Markup> all = new LinkedHashSet<>();
        fields.stream().filter(field -> field.name() == name).forEach(field -> all.addAll(field.markup()));
        return List.copyOf(all);
    }

    /** The names that the first fact of that name lists: items of a list, or of an enumeration. */
    List<String> names(FieldName name) {
        Set<String> names = new LinkedHashSet<>();
        for (String item : first(name).map(Field::items).orElse(List.of())) {
            names.addAll(Names.in(item));
        }
        return new ArrayList<>(names);
    }
}
