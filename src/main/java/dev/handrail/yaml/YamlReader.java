package dev.handrail.yaml;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.text.SourcePath;
import java.util.List;

/**
 * Reads one YAML 1.2 document, and JSON as a part of YAML.
 *
 * <p>In: text that anybody may have written. Out: its value, and a {@code front-matter.type} finding for what is wrong
 * with it. If one entry of the top level is at fault, the others are kept.
 */
public final class YamlReader {

    /** The longest document that is read, in UTF-16 units. Real front matter has a few hundred. */
    static final int LONGEST = 200_000;

    private final int longest;

    /** For documents of the length that people write. */
    public YamlReader() {
        this(LONGEST);
    }

    /** For longer ones. @param longest in UTF-16 units */
    public YamlReader(int longest) {
        this.longest = longest;
    }

    /**
     * The value of a document: fields, if it is a mapping, and no fields if it is empty or can't be read.
     *
     * @param yaml lines end in {@code \n}
     * @param firstLine the number of the document's first line in its file, so that spans are of the file
     */
    public Outcome<Value> read(SourcePath file, String yaml, int firstLine) {
        Places places = new Places(yaml, firstLine);
        try {
            return compose(file, yaml, places);
        } catch (Fault fault) {
            return compose(file, yaml, places, fault);
        }
    }

    private Outcome<Value> compose(SourcePath file, String yaml, Places places) {
        if (yaml.length() > longest) {
            int end = places.lineEnd(0);
            throw new Fault(0, end, "longer than " + longest + " characters: shorten it");
        }
        return new YamlComposer(file, places, 2L * longest).compose(yaml);
    }

    /** Once more without the entry at fault. Only once, so that hostile input costs two readings at most. */
    private Outcome<Value> compose(SourcePath file, String yaml, Places places, Fault fault) {
        Diagnostic finding = Diagnostic.of(
                Code.FRONT_MATTER_TYPE, file, places.span(fault.start(), fault.end()), fault.getMessage());
        return new Outcome<>(rest(file, yaml, places, fault), List.of(finding));
    }

    private Value rest(SourcePath file, String yaml, Places places, Fault fault) {
        try {
            String rest = Entries.without(yaml, fault.start());
            Value value = compose(file, rest, places).value();
            return value instanceof Value.Fields ? value : Value.Fields.NONE;
        } catch (Fault second) {
            return Value.Fields.NONE;
        }
    }
}
