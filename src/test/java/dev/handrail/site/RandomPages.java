package dev.handrail.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Small folders of pages whose names, headings and links are as odd as people make them; about one link in four leads
 * nowhere. The same seed gives the same folder.
 */
final class RandomPages {

    private static final List<String> FOLDERS =
            List.of("", "", "db/", "db/pool/", "Ops & more/", "größe/", "a.b/", "tags/", "alerts/");
    private static final List<String> NAMES = List.of(
            "README",
            "index",
            "_index",
            "pool",
            "Pool",
            "what now?",
            "100%",
            "c#",
            "it's",
            "2024-03-15 outage",
            "日本",
            "KubePodCrashLooping",
            "incidents",
            "search",
            "404");
    private static final List<String> HEADINGS = List.of(
            "Diagnosis",
            "Mitigation",
            "Steps",
            "Timeline",
            "Steps",
            "`code` here",
            "A & B",
            "Größe",
            "日本語",
            "🚒",
            "1. First",
            "Step 2: go",
            "[linked](pool.md)",
            "Trailing #",
            "-");

    private final SplittableRandom random;

    RandomPages(long seed) {
        this.random = new SplittableRandom(seed);
    }

    void write(Folder folder) throws IOException {
        List<String> names = names();
        for (String name : names) {
            folder.file(name, page(name, names));
        }
        folder.file("img/a b.png", new byte[] {1, 2, 3});
    }

    private List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Set<String> lower = new LinkedHashSet<>();
        int wanted = 3 + random.nextInt(12);
        for (int i = 0; i < wanted; i++) {
            String name = pick(FOLDERS) + pick(NAMES) + ".md";
            if (lower.add(name.toLowerCase(java.util.Locale.ROOT))) {
                names.add(name);
            }
        }
        return new ArrayList<>(names);
    }

    private String page(String name, List<String> all) {
        StringBuilder out = new StringBuilder();
        if (random.nextInt(3) == 0) {
            out.append("---\ntitle: T ")
                    .append(random.nextInt(9))
                    .append("\ntags: [a b, c/d, \"#e\", ..]\nservices: [db, DB]\n");
            out.append("alerts: [KubePodCrashLooping]\naliases: [/old/")
                    .append(random.nextInt(5))
                    .append("/, x.html]\n---\n\n");
        }
        int headings = random.nextInt(6);
        for (int i = 0; i < headings; i++) {
            out.append("#".repeat(1 + random.nextInt(4)))
                    .append(' ')
                    .append(pick(HEADINGS))
                    .append("\n\n");
            out.append("Text ")
                    .append(link(all))
                    .append(" and ")
                    .append(link(all))
                    .append(".\n\n");
            out.append("1. **Do it** ").append(link(all)).append("\n\n   ```sh\n   $ ls <host>\n   ```\n\n");
            out.append("   | If you see | Go to |\n   |---|---|\n   | `x` | ")
                    .append(link(all))
                    .append(" |\n\n");
            out.append("![p](<")
                    .append(random.nextBoolean() ? "/img/a b.png" : "img/none.png")
                    .append(">) [^1]\n\n[^1]: note\n\n");
        }
        return out.toString();
    }

    private String link(List<String> all) {
        String target = random.nextInt(4) == 0 ? "gone/" + pick(NAMES) + ".md" : pick(all);
        String anchor = random.nextBoolean()
                ? ""
                : "#" + pick(List.of("diagnosis", "steps-1", "größe", "none", "do-it", "a--b"));
        return switch (random.nextInt(6)) {
            case 0 -> "[[" + target.replace(".md", "") + "]]";
            case 1 -> "[x](" + anchor + ")";
            case 2 -> "<https://example.org/" + anchor + ">";
            case 3 -> "[x](<../" + target + anchor + ">)";
            case 4 ->
                "[x]("
                        + target.replace("%", "%25")
                                .replace(" ", "%20")
                                .replace("?", "%3F")
                                .replace("#", "%23") + anchor + ")";
            default -> "[x](<" + target + anchor + ">)";
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
