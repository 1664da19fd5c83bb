package dev.handrail.proof;

import dev.handrail.yaml.Reading;
import dev.handrail.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the description of a lab. */
final class LabReader {

    private LabReader() {}

    static Lab lab(Reading top) {
        return new Lab(
                texts(top, "places"),
                products(top),
                texts(top, "parameters"),
                each(top, "faults", LabReader::setting),
                each(top, "checks", step -> eachOf(step, LabReader::particulars)));
    }

    private static List<Lab.Product> products(Reading top) {
        List<Lab.Product> products = new ArrayList<>();
        each(top, "products", Function.identity())
                .forEach((name, product) -> products.add(new Lab.Product(
                        name,
                        product.texts("faults"),
                        product.text("where").orElse(""),
                        product.text("version").orElse(""))));
        return products;
    }

    private static Lab.Case particulars(Reading fields) {
        Optional<Expected> nothing = fields.read(
                "nothing", text -> text.equals("nothing") ? Optional.of(Expected.NOTHING) : Optional.empty(), "prints");
        return new Lab.Case(
                setting(fields),
                texts(fields, "environment"),
                fields.text("before").orElse(""),
                fields.text("beside").orElse(""),
                nothing.or(() -> fields.read("a regular expression", LabReader::pattern, "matches")));
    }

    private static Lab.Setting setting(Reading fields) {
        return new Lab.Setting(texts(fields, "parameters"), texts(fields, "places"));
    }

    private static Optional<Expected> pattern(String text) {
        try {
            Pattern.compile(text);
            return Optional.of(Expected.pattern(text));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, String> texts(Reading fields, String key) {
        SortedMap<String, String> texts = new TreeMap<>();
        fields.fields(key)
                .ifPresent(values -> values.names()
                        .forEach(name -> texts.put(name, values.text(name).orElse(""))));
        return texts;
    }

    private static <T> Map<String, T> each(Reading fields, String key, Function<Reading, T> read) {
        return fields.fields(key).map(inner -> eachOf(inner, read)).orElse(Map.of());
    }

    /** Keys are taken as they are written: two of them may differ in letter case alone. */
    private static <T> Map<String, T> eachOf(Reading fields, Function<Reading, T> read) {
        Map<String, T> all = new TreeMap<>();
        for (Value.Field field : fields.all()) {
            fields.fields(field.key()).ifPresent(inner -> all.put(field.key(), read.apply(inner)));
        }
        return all;
    }
}
