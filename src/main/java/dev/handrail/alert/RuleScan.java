package dev.handrail.alert;

import dev.handrail.model.AlertRule;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds alerts in what is nearly YAML, by the indentation of lines: Helm templates, jsonnet, documents that are broken
 * somewhere. Each line is looked at once.
 */
final class RuleScan {

    private static final Set<String> GROUPS = Set.of("labels", "annotations");
    private static final int NOWHERE = -1;

    private final String file;
    private final boolean jsonnet;
    private final List<AlertRule> rules = new ArrayList<>();

    private Optional<RuleBuilder> rule = Optional.empty();
    private int ruleIndent;
    /** What stands above the name of an alert in its list item. */
    private final List<ScannedLine> above = new ArrayList<>();

    private int aboveIndent;
    private boolean opened;
    private String group = "";
    private int groupIndent = NOWHERE;
    /** The key whose value stands on the lines below it; its column is {@link #NOWHERE} while there is none. */
    private String blockKey = "";

    private int blockIndent = NOWHERE;
    private Span blockAt = Span.START;
    private final StringBuilder block = new StringBuilder();

    private RuleScan(String file) {
        this.file = file;
        this.jsonnet = RuleFiles.isJsonnet(file);
    }

    /** The alerts of a text in the order of lines. @param firstLine the number of the text's first line in its file */
    static List<AlertRule> of(String file, String text, int firstLine) {
        RuleScan scan = new RuleScan(file);
        int number = firstLine;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            scan.line(text.substring(start, end), number++);
            start = end + 1;
        }
        scan.finish();
        return List.copyOf(scan.rules);
    }

    private void line(String line, int number) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("{{") || text.startsWith("#") || text.startsWith("//")) {
            return;
        }
        if (blockIndent != NOWHERE && ScannedLine.indent(line) > blockIndent) {
            block.append(text).append('\n');
            return;
        }
        closeBlock();
        if (jsonnet && text.equals("{")) {
            opened = true;
            return;
        }
        ScannedLine.of(line, number, jsonnet).ifPresent(this::take);
    }

    private void take(ScannedLine line) {
        if ((line.starts() || opened) && (rule.isEmpty() || line.indent() <= ruleIndent)) {
            finish();
            aboveIndent = line.indent();
        }
        opened = false;
        if (line.key().equals("alert") && !line.value().isEmpty()) {
            begin(line);
        } else if (line.key().equals("record") || rule.isPresent() && line.indent() < ruleIndent) {
            finish();
        } else if (rule.isPresent()) {
            member(line);
        } else if (line.indent() >= aboveIndent) {
            above.add(line);
        }
    }

    private void begin(ScannedLine line) {
        List<ScannedLine> before = line.indent() == aboveIndent ? List.copyOf(above) : List.of();
        finish();
        String name = Template.parts(line.value()).stream()
                .filter(part -> !part.action())
                .map(Template.Part::text)
                .collect(Collectors.joining())
                .strip();
        if (!name.isEmpty()) {
            rule = Optional.of(new RuleBuilder(file, name, line.at()));
            ruleIndent = line.indent();
            before.forEach(this::member);
            line.entries().forEach((key, value) -> inline(key, value, line.at()));
        }
    }

    private void inline(String key, String value, Span at) {
        if (GROUPS.contains(key)) {
            group = key;
            FlowMap.of(value).forEach((name, entry) -> give(name, entry, at));
            group = "";
        } else {
            give(key, value, at);
        }
    }

    private void member(ScannedLine line) {
        if (line.indent() <= groupIndent) {
            group = "";
            groupIndent = NOWHERE;
        }
        if (group.isEmpty() && GROUPS.contains(line.key())) {
            group = line.key();
            groupIndent = line.indent();
            FlowMap.of(line.raw()).forEach((key, value) -> give(key, value, line.at()));
        } else if (opensBlock(line.raw())) {
            blockKey = line.key();
            blockIndent = line.indent();
            blockAt = line.at();
        } else {
            give(line.key(), line.value(), line.at());
        }
    }

    private static boolean opensBlock(String raw) {
        return raw.startsWith("|") || raw.startsWith(">");
    }

    private void closeBlock() {
        if (blockIndent == NOWHERE) {
            return;
        }
        blockIndent = NOWHERE;
        give(blockKey, block.toString().strip(), blockAt);
        block.setLength(0);
    }

    private void give(String key, String value, Span at) {
        if (rule.isEmpty()) {
            return;
        }
        switch (group) {
            case "labels" -> rule.get().label(key, value, at);
            case "annotations" -> rule.get().annotation(key, value, at);
            default -> {
                if (key.equals("expr")) {
                    rule.get().expression(value);
                }
            }
        }
    }

    private void finish() {
        closeBlock();
        rule.map(RuleBuilder::build).ifPresent(rules::add);
        rule = Optional.empty();
        above.clear();
        group = "";
        groupIndent = NOWHERE;
    }
}
