package dev.handrail.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A baseline as text and back: JSON with a line for each entry, sorted and without counts or dates, so that two branches
 * can be merged line by line.
 */
public final class BaselineFile {

    /** What makes a file a baseline, with the version of its form. */
    private static final String MARK = "handrail-baseline";

    private static final int VERSION = 1;

    private BaselineFile() {}

    /** The text of a baseline. */
    public static String text(Baseline baseline) {
        StringBuilder out = new StringBuilder("{\n  \"" + MARK + "\": " + VERSION + ",\n  \"findings\": [");
        String separator = "\n";
        for (Baseline.Entry entry : baseline.entries()) {
            out.append(separator).append("    ").append(line(entry));
            separator = ",\n";
        }
        return out.append("\n  ]\n}\n").toString();
    }

    private static String line(Baseline.Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", entry.path());
        json.put("rule", entry.rule());
        json.put("content", entry.content());
        json.put("message", entry.message());
        return Json.compact(json).asText().strip();
    }

    /**
     * The baseline that a text holds.
     *
     * @param name of the file, for the message
     * @throws HandrailException of {@link Trouble#CONFIGURATION} if it holds none
     */
    public static Baseline read(String name, String text) {
        JsonObject root = object(name, parsed(name, text));
        if (!(root.get(MARK) instanceof JsonPrimitive version)) {
            throw refusal(name, "it is something else");
        }
        if (!version.getAsString().equals(Integer.toString(VERSION))) {
            throw refusal(name, "another version of Handrail wrote it");
        }
        if (!(root.get("findings") instanceof JsonArray findings)) {
            throw refusal(name, "it has no list of findings");
        }
        List<Baseline.Entry> entries = new ArrayList<>();
        findings.forEach(finding -> entries.add(entry(name, object(name, finding))));
        return new Baseline(entries);
    }

    private static JsonElement parsed(String name, String text) {
        try {
            return JsonParser.parseString(text);
        } catch (JsonParseException e) {
            throw refusal(name, "it is no JSON, or was damaged by a merge");
        }
    }

    private static JsonObject object(String name, JsonElement element) {
        if (element instanceof JsonObject object) {
            return object;
        }
        throw refusal(name, "it is something else");
    }

    private static Baseline.Entry entry(String name, JsonObject json) {
        return new Baseline.Entry(
                text(name, json, "path"),
                text(name, json, "rule"),
                text(name, json, "content"),
                text(name, json, "message"));
    }

    private static String text(String name, JsonObject json, String key) {
        if (json.get(key) instanceof JsonPrimitive value) {
            return value.getAsString();
        }
        throw refusal(name, "one of its findings has no " + key);
    }

    private static HandrailException refusal(String name, String why) {
        return new HandrailException(
                Trouble.CONFIGURATION,
                name + " can't be used as a baseline: " + why
                        + ". Remove it, or name another file, and write it anew with --write-baseline.");
    }
}
