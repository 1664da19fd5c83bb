package dev.handrail.yaml;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * Reads one TOML 1.0 document. Numbers and booleans stay as written, dates and times become ISO 8601 text.
 *
 * <p>The library goes on after an error, so the entries it could read are kept; the first error is the finding.
 */
final class TomlReader {

    private static final int DEEPEST = 50;
    /** In UTF-16 units. Less than for YAML, because the library takes some ten times as long for the same length. */
    private static final int LONGEST = 50_000;

    /** @param firstLine the number of the document's first line in its file */
    Outcome<Value.Fields> read(SourcePath file, String toml, int firstLine) {
        Places places = new Places(toml, firstLine);
        if (toml.length() > LONGEST) {
            String message = "longer than " + LONGEST + " characters: shorten it";
            return broken(file, places.span(0, places.lineEnd(0)), message);
        }
        try {
            return parse(file, toml, places);
        } catch (StackOverflowError e) {
            return broken(file, places.span(0, places.lineEnd(0)), "nested deeper than " + DEEPEST + " levels");
        }
    }

    private static Outcome<Value.Fields> broken(SourcePath file, Span at, String message) {
        return new Outcome<>(Value.Fields.NONE, List.of(Diagnostic.of(Code.FRONT_MATTER_TYPE, file, at, message)));
    }

    private static Outcome<Value.Fields> parse(SourcePath file, String toml, Places places) {
        TomlParseResult result = Toml.parse(
                toml, TomlParseOptions.defaults().withMaxNestingDepth(DEEPEST).withoutSource());
        List<Diagnostic> findings = result.errors().stream()
                .limit(1)
                .map(error -> finding(file, places, error))
                .toList();
        return new Outcome<>(new Tree(places).fields(result, 0), findings);
    }

    private static Diagnostic finding(SourcePath file, Places places, TomlParseError error) {
        int start = places.offset(error.position().line(), error.position().column());
        Span at = places.span(start, places.trimmed(start, places.lineEnd(start)));
        return Diagnostic.of(Code.FRONT_MATTER_TYPE, file, at, advice(String.valueOf(error.getMessage())));
    }

    private static String advice(String message) {
        String shown = Excerpt.of(message.replace('\n', ' '), 120);
        if (message.contains("previously defined")) {
            return shown + ": remove one of the two";
        }
        String mend = message.startsWith("Unexpected") ? ": write key = \"value\", a text in double quotes" : "";
        return "no TOML: " + shown + mend;
    }

    /** Turns tables into values with spans. The library gives only where a value starts. */
    private record Tree(Places places) {

        /** @param start where the table starts, also for what has no place of its own, such as a in [a.b] */
        Value.Fields fields(TomlTable table, int start) {
            List<Value.Field> fields = new ArrayList<>();
            int end = start;
            for (String key : table.keySet()) {
                int keyStart = offset(table.inputPositionOf(List.of(key)), start);
                int valueStart = offset(table.entry(List.of(key)).value().position(), keyStart);
                Value value = value(table.get(List.of(key)), valueStart);
                fields.add(new Value.Field(key, value, places.span(keyStart, tokenEnd(keyStart))));
                end = Math.max(end, tokenEnd(valueStart));
            }
            return new Value.Fields(fields, places.span(start, end));
        }

        private Value value(Object value, int start) {
            if (value instanceof TomlTable table) {
                return fields(table, start);
            }
            if (value instanceof TomlArray array) {
                return items(array, start);
            }
            int end = tokenEnd(start);
            String text = value instanceof Number || value instanceof Boolean
                    ? places.text().value().substring(start, end)
                    : String.valueOf(value);
            return new Value.Text(text, places.span(start, end));
        }

        private Value items(TomlArray array, int start) {
            List<Value> items = new ArrayList<>();
            int end = start;
            for (int i = 0; i < array.size(); i++) {
                int itemStart = offset(array.inputPositionOf(i), start);
                items.add(value(array.get(i), itemStart));
                end = Math.max(end, tokenEnd(itemStart));
            }
            return new Value.Items(items, places.span(start, end));
        }

        private int offset(TomlPosition position, int otherwise) {
            return position == null ? otherwise : places.offset(position.line(), position.column());
        }

        /** Where the key, number or quoted text ends that starts at an offset; a text of many lines at its first line. */
        private int tokenEnd(int start) {
            String text = places.text().value();
            int lineEnd = places.lineEnd(start);
            if (start >= lineEnd) {
                return start;
            }
            char first = text.charAt(start);
            boolean quoted = first == '"' || first == '\'';
            for (int i = start + 1; i < lineEnd; i++) {
                char c = text.charAt(i);
                if (quoted && c == first) {
                    return i + 1;
                }
                if (quoted && c == '\\' && first == '"') {
                    i++;
                } else if (!quoted && (c <= ' ' || ",]}=#".indexOf(c) >= 0)) {
                    return i;
                }
            }
            return lineEnd;
        }
    }
}
