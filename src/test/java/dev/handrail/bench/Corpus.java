package dev.handrail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Realistic pages of about 1,000 words: front matter, headings, ordered steps, code, tables, links to one another; one
 * page in twenty is a postmortem, and each folder of 24 pages has a service page. The same seed gives the same pages.
 *
 * @param pages how many pages, the service pages not counted
 */
public record Corpus(long seed, int pages) {

    private static final int FOLDER = 24;
    private static final List<String> SECTIONS = List.of(
            "Meaning", "Impact", "Symptoms", "Diagnosis", "Mitigation", "Verification", "Rollback", "Escalation");

    /** Writes every page below a folder, which is made if it is missing. */
    public void write(Path folder) throws IOException {
        for (int i = 0; i < pages; i++) {
            put(folder.resolve(path(i)), text(i));
        }
        for (int first = 0; first < pages; first += FOLDER) {
            put(folder.resolve(service(first)).resolve("_index.md"), index(first));
        }
    }

    /** The markdown of a page. */
    String text(int page) {
        return isPostmortem(page) ? postmortem(page) : runbook(page);
    }

    /** The page itself if it is a runbook, else the one before it. */
    int runbookAtOrBefore(int page) {
        return isPostmortem(page) ? page - 1 : page;
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static boolean isPostmortem(int page) {
        return page % 20 == 19;
    }

    private String path(int page) {
        String name = isPostmortem(page) ? "incident" : Words.TOPICS.get(page % Words.TOPICS.size());
        return service(page) + "/" + name + "-" + page + ".md";
    }

    private static String service(int page) {
        int folder = page / FOLDER;
        return Words.SERVICES.get(folder % Words.SERVICES.size()) + "-" + folder / Words.SERVICES.size();
    }

    private String runbook(int page) {
        Words words = new Words(seed * 31 + page);
        StringBuilder out = new StringBuilder(8_000);
        out.append("---\ntitle: ")
                .append(title(page))
                .append("\nkind: runbook\nowner: team-")
                .append(words.below(40));
        out.append("\nservices: [")
                .append(service(page))
                .append("]\nalerts: [")
                .append(alert(page))
                .append("]\n");
        out.append("errors:\n  - code: \"").append(words.pick(Words.CODES)).append("\"\ntags: [database, ");
        out.append(words.pick(Words.TOPICS))
                .append("]\n---\n\n# ")
                .append(title(page))
                .append("\n\n");
        for (String section : SECTIONS) {
            out.append("## ").append(section).append("\n\n").append(words.paragraph(3));
            switch (section) {
                case "Impact" -> out.append(table(words));
                case "Symptoms" -> out.append(log(words)).append(words.paragraph(2));
                case "Diagnosis", "Mitigation" -> out.append(steps(words, page)).append(words.paragraph(2));
                case "Verification" -> out.append(query(words));
                case "Rollback" -> out.append(settings(words));
                default -> out.append(words.paragraph(2));
            }
        }
        return out.append("## References\n\n").append(links(words, page)).toString();
    }

    private String postmortem(int page) {
        Words words = new Words(seed * 31 + page);
        StringBuilder out = new StringBuilder(8_000);
        int day = 1 + page % 28;
        String date = String.format(Locale.ROOT, "2025-%02d-%02d", 1 + page / 20 % 12, day);
        out.append("---\ntitle: ").append(service(page)).append(" was down ").append(page);
        out.append("\nkind: postmortem\nseverity: SEV-")
                .append(1 + words.below(3))
                .append("\ndate: ")
                .append(date);
        out.append("\nservices: [").append(service(page)).append("]\n---\n\n# ").append(service(page));
        out.append(" was down ").append(page).append("\n\n## Summary\n\n").append(words.paragraph(20));
        out.append("## Impact\n\n").append(words.paragraph(12)).append("## Timeline\n\nAll times in UTC.\n\n");
        out.append("| Time | Event |\n|---|---|\n");
        for (int row = 0; row < 12; row++) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %s %02d:%02d | %s%s |\n",
                    date,
                    9 + row / 4,
                    row % 4 * 15,
                    words.sentence(),
                    mark(row)));
        }
        out.append("\n## Root cause\n\n").append(words.paragraph(15)).append("## Contributing factors\n\n");
        out.append("- ").append(words.sentence()).append("\n- ").append(words.sentence());
        out.append("\n\n## Action items\n\n| Action | Type | Owner | Due |\n|---|---|---|---|\n");
        for (int row = 0; row < 4; row++) {
            out.append("| ")
                    .append(words.sentence())
                    .append(" | prevent | team-")
                    .append(row)
                    .append(" | 2025-12-0");
            out.append(1 + row).append(" |\n");
        }
        out.append("\n## Lessons learned\n\n").append(words.paragraph(20));
        return out.append("## References\n\n").append(links(words, page)).toString();
    }

    private static String mark(int row) {
        return row == 0 ? " (problem started)" : row == 11 ? " (resolved)" : "";
    }

    private String index(int first) {
        Words words = new Words(seed * 31 - first);
        StringBuilder out =
                new StringBuilder("---\ntitle: ").append(service(first)).append("\nkind: service\n---\n\n");
        out.append("# ")
                .append(service(first))
                .append("\n\n")
                .append(words.paragraph(10))
                .append("## Pages\n\n");
        for (int page = first; page < Math.min(pages, first + FOLDER); page++) {
            out.append("- [")
                    .append(title(page))
                    .append("](")
                    .append(path(page).split("/")[1])
                    .append(")\n");
        }
        return out.toString();
    }

    private String steps(Words words, int page) {
        StringBuilder out = new StringBuilder();
        for (int step = 1; step <= 4; step++) {
            out.append(step).append(". **").append(words.lead()).append(".** ").append(words.sentence());
            out.append("\n\n   ```sh risk=read-only\n   ")
                    .append(words.command())
                    .append("\n   ")
                    .append(words.command())
                    .append("\n   ```\n\n   Expect: ")
                    .append(words.sentence())
                    .append("\n\n   | If you see | Go to |\n   |---|---|\n   | `")
                    .append(words.error().replace("|", "\\|"))
                    .append("` | ")
                    .append(link(page, words.below(pages)))
                    .append(" |\n\n");
        }
        return out.toString();
    }

    private static String table(Words words) {
        StringBuilder out = new StringBuilder("| Part | Effect |\n|---|---|\n");
        for (int row = 0; row < 4; row++) {
            out.append("| ")
                    .append(words.pick(Words.SERVICES))
                    .append(" | ")
                    .append(words.sentence())
                    .append(" |\n");
        }
        return out.append('\n').toString();
    }

    private static String log(Words words) {
        return "```text\n" + words.error() + "\nERROR " + words.pick(Words.CODES) + ": " + words.error() + "\n```\n\n";
    }

    private static String query(Words words) {
        return "```sql risk=read-only\nSELECT state, count(*) FROM pg_stat_activity\n WHERE backend_start < now() - interval '"
                + words.below(60) + " minutes'\n GROUP BY state ORDER BY 2 DESC;\n```\n\n";
    }

    private static String settings(Words words) {
        return "```yaml\npool:\n  max_connections: " + words.below(500)
                + "\n  idle_timeout: 30s\n  hosts:\n    - db-a.internal\n```\n\n";
    }

    private String links(Words words, int page) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            out.append("- ")
                    .append(link(page, words.below(pages)))
                    .append(": ")
                    .append(words.sentence())
                    .append('\n');
        }
        return out.toString();
    }

    private String link(int from, int to) {
        String anchor = isPostmortem(to) ? "#timeline" : "#diagnosis";
        String[] target = path(to).split("/");
        String up = service(from).equals(service(to)) ? "" : "../" + target[0] + "/";
        return "[" + title(to) + "](" + up + target[1] + anchor + ")";
    }

    private static String title(int page) {
        return isPostmortem(page)
                ? service(page) + " was down " + page
                : Words.TOPICS.get(page % Words.TOPICS.size()).replace('-', ' ') + " in " + service(page) + " " + page;
    }

    private static String alert(int page) {
        return "Alert" + Words.TOPICS.get(page % Words.TOPICS.size()).replace("-", "") + page;
    }
}
