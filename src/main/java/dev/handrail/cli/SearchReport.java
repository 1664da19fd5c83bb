package dev.handrail.cli;

import dev.handrail.search.engine.Answer;
import dev.handrail.search.engine.Hit;
import dev.handrail.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer of the search for a terminal and for programs. */
record SearchReport(String query, Answer answer) {

    /** A document with the query and its hits. */
    String json() {
        List<Map<String, Object>> hits = new ArrayList<>();
        for (Hit hit : answer.hits()) {
            hits.add(fields(hit));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("query", query);
        document.put("hits", hits);
        return Json.pretty(document).asText();
    }

    private static Map<String, Object> fields(Hit hit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("score", hit.score());
        fields.put("kind", hit.kind());
        fields.put("title", hit.title());
        fields.put("section", hit.section());
        fields.put("step", hit.step());
        fields.put("url", hit.url());
        fields.put("page", hit.page());
        fields.put("heading", hit.heading());
        fields.put("snippet", hit.snippet());
        fields.put("reason", hit.reason());
        fields.put("why", hit.why());
        fields.put("confident", hit.confident());
        fields.put("role", hit.role());
        fields.put("risk", hit.risk());
        fields.put("where", hit.where());
        fields.put("command", hit.command());
        return fields;
    }

    /** A few lines for each hit. */
    String text() {
        StringBuilder out = new StringBuilder();
        if (!answer.line().isEmpty()) {
            out.append("Searched for: ").append(plain(answer.line())).append('\n');
        }
        for (int i = 0; i + 1 < answer.repaired().length; i += 2) {
            out.append('"')
                    .append(plain(answer.repaired()[i]))
                    .append("\" is not in the pages; searched for \"")
                    .append(answer.repaired()[i + 1])
                    .append("\"\n");
        }
        int number = 1;
        for (Hit hit : answer.hits()) {
            hit(out, number++, hit);
        }
        if (answer.hits().length == 0) {
            out.append("Nothing found.\n");
        }
        if (answer.hits().length == 0 && !answer.triageUrl().isEmpty()) {
            out.append("Start from: ")
                    .append(plain(answer.triageTitle()))
                    .append("  ")
                    .append(answer.triageUrl())
                    .append('\n');
        }
        return out.toString();
    }

    private static void hit(StringBuilder out, int number, Hit hit) {
        String place = hit.step().isEmpty() ? hit.section() : hit.step();
        out.append(number).append(". ").append(plain(hit.title()));
        out.append(place.isEmpty() || place.equals(hit.title()) ? "" : ": " + plain(place))
                .append('\n');
        line(out, hit.url());
        line(out, hit.why());
        line(out, marks(hit));
        hit.command().lines().forEach(line -> line(out, "$ " + plain(line)));
        String[] ways = hit.branches();
        for (int i = 0; i + 2 < ways.length; i += 3) {
            line(out, plain(ways[i]) + " -> " + plain(ways[i + 1]) + "  " + ways[i + 2]);
        }
    }

    private static String marks(Hit hit) {
        String risk = hit.risk().isEmpty() ? "" : "risk: " + hit.risk();
        String where = hit.where().isEmpty() ? "" : "where: " + hit.where();
        return risk + (risk.isEmpty() || where.isEmpty() ? "" : ", ") + where;
    }

    private static void line(StringBuilder out, String text) {
        if (!text.isEmpty()) {
            out.append("   ").append(text).append('\n');
        }
    }

    /** Without characters that a terminal would obey. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(out::appendCodePoint);
        return out.toString();
    }
}
