package dev.handrail.lint.postmortem;

import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.model.Role;
import dev.handrail.model.Section;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what was left blank: labels without a value, sections without a text, tables without a row. */
final class Unfilled {

    private final SourceText file;
    private final String visible;
    private final List<Fault> faults = new ArrayList<>();

    private Unfilled(SourceText file, String visible) {
        this.file = file;
        this.visible = visible;
    }

    static List<Fault> of(Page page, String visible) {
        Unfilled unfilled = new Unfilled(page.text(), visible);
        unfilled.sections(page.doc().sections());
        for (int number = 1; number <= page.text().lineCount(); number++) {
            unfilled.label(number);
        }
        for (int number = 2; number <= page.text().lineCount(); number++) {
            number = unfilled.table(number);
        }
        return unfilled.faults;
    }

    private void sections(List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean last = i + 1 == sections.size();
            int end = last ? file.lineCount() : sections.get(i + 1).at().line() - 1;
            boolean parent = !last && sections.get(i + 1).level() > section.level();
            boolean ofCauses = section.role() == Role.CAUSES || section.role() == Role.FACTORS;
            if (section.level() > 1
                    && !parent
                    && !ofCauses
                    && isBlank(section.at().endLine(), end, section.at().line())) {
                faults.add(new Fault(section.at(), "The section \"" + section.title() + "\" is empty."));
            }
        }
    }

    /** Whether readers see nothing below a heading. */
    private boolean isBlank(int from, int to, int heading) {
        for (int number = Math.max(from, heading + 1); number <= to; number++) {
            String line = line(number).strip();
            boolean isUnderline =
                    number == heading + 1 && !line.isEmpty() && line.chars().allMatch(c -> c == '=' || c == '-');
            if (!line.isEmpty() && !isUnderline) {
                return false;
            }
        }
        return true;
    }

    private String line(int number) {
        int start = file.lineStart(number);
        return visible.substring(start, start + file.line(number).length());
    }

    // ---- labels

    /** {@code **Severity:**} with another such label or a heading below it. */
    private void label(int number) {
        String line = line(number);
        String text = line.strip();
        boolean bold = text.startsWith("**") && (text.endsWith(":**") || text.endsWith("**:"));
        boolean item = text.startsWith("- ") && text.endsWith(":") && text.indexOf(':') == text.length() - 1;
        if ((bold || item || isBoldItem(text)) && isFollowedByNext(number, line)) {
            int start = file.lineStart(number) + line.indexOf(text);
            Span at = file.span(start, start + text.length());
            faults.add(new Fault(at, "The field \"" + name(text) + "\" is empty."));
        }
    }

    private static boolean isBoldItem(String text) {
        return (text.startsWith("- **") || text.startsWith("* **")) && (text.endsWith(":**") || text.endsWith("**:"));
    }

    private boolean isFollowedByNext(int number, String line) {
        int below = number + 1;
        while (below <= file.lineCount() && line(below).isBlank()) {
            below++;
        }
        if (below > file.lineCount()) {
            return true;
        }
        String next = line(below);
        boolean sameIndent = indent(next) <= indent(line);
        String text = next.strip();
        boolean alike = text.contains(":") && text.startsWith(line.strip().substring(0, 2));
        return text.startsWith("#") || (sameIndent && alike);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String name(String text) {
        return text.replace("*", "").replace(":", "").replaceFirst("^- ", "").strip();
    }

    // ---- tables

    /** Looks at the table whose line of dashes a line is. Gives back the last line looked at. */
    private int table(int number) {
        String line = line(number).strip();
        if (!isDelimiter(line)) {
            return number;
        }
        boolean pairs = cells(line).size() == 2;
        int rows = 0;
        int filled = 0;
        int below = number + 1;
        while (below <= file.lineCount() && line(below).strip().startsWith("|")) {
            List<String> cells = cells(line(below).strip());
            boolean blank = cells.stream().allMatch(String::isBlank);
            boolean half = pairs
                    && cells.size() == 2
                    && !cells.get(0).isBlank()
                    && cells.get(1).isBlank();
            if (half) {
                at(below, "The field \"" + name(cells.get(0)) + "\" is empty.");
            }
            rows++;
            filled += blank ? 0 : 1;
            below++;
        }
        if (filled == 0) {
            at(rows == 0 ? number - 1 : number + 1, "The table has no rows that are filled in.");
        }
        return below - 1;
    }

    private void at(int number, String message) {
        int start = file.lineStart(number);
        faults.add(new Fault(file.span(start, start + file.line(number).length()), message));
    }

    private static boolean isDelimiter(String line) {
        return line.startsWith("|") && line.indexOf("-") > 0 && line.chars().allMatch(c -> " |:-\t".indexOf(c) >= 0);
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.length() > 1 && line.endsWith("|") ? line.length() - 1 : line.length());
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= inner.length(); i++) {
            if (i == inner.length() || (inner.charAt(i) == '|' && (i == 0 || inner.charAt(i - 1) != '\\'))) {
                cells.add(inner.substring(start, i).strip());
                start = i + 1;
            }
        }
        return cells;
    }
}
