package dev.handrail.parse;

import dev.handrail.model.Kind;
import dev.handrail.model.Section;
import dev.handrail.model.Step;
import dev.handrail.text.SourcePath;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds out what kind of page a file is when its front matter does not say so. */
final class KindReader {
    private final Map<String, Kind> folders;

    /** @param folders of the configuration, with the kind of the pages in them */
    KindReader(Map<String, Kind> folders) {
        this.folders = folders;
    }

    /** The kind of the configured folder that a file is in, the longest first. */
    Optional<Kind> ofFolder(SourcePath file) {
        String longest = "";
        Optional<Kind> kind = Optional.empty();
        for (Map.Entry<String, Kind> entry : folders.entrySet()) {
            String folder = entry.getKey().endsWith("/") ? entry.getKey() : entry.getKey() + "/";
            if (file.value().startsWith(folder) && folder.length() > longest.length()) {
                longest = folder;
                kind = Optional.of(entry.getValue());
            }
        }
        return kind;
    }

    /** Whether a folder is named for services and the file is no list of them. */
    static boolean isService(SourcePath file) {
        return !isIndex(file) && inFolder(file, "services");
    }

    /** Whether a file is the start page of its folder. */
    static boolean isIndex(SourcePath file) {
        return switch (file.stem().toLowerCase(Locale.ROOT)) {
            case "readme", "index", "_index" -> true;
            default -> false;
        };
    }

    /** Whether one of the folders that a file is in has one of these names. */
    static boolean inFolder(SourcePath file, String... names) {
        return !Collections.disjoint(List.of(file.folder().split("/")), List.of(names));
    }

    /** The alert that a page is called after: its title, or its file where the title only adds to it; else empty. */
    static String alertName(SourcePath file, String title) {
        if (isAlertName(title)) {
            return title;
        }
        String words = title.replace(" ", "").toLowerCase(Locale.ROOT);
        boolean named = isAlertName(file.stem()) && words.startsWith(file.stem().toLowerCase(Locale.ROOT));
        return named ? file.stem() : "";
    }

    /** Whether a title is the name of an alert: {@code KubePodCrashLooping}, {@code etcdNoLeader}. */
    static boolean isAlertName(String title) {
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_') {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
        }
        boolean inner = title.length() > 6 && title.chars().skip(1).anyMatch(Character::isUpperCase);
        return inner && capitals > 1 && small > 2;
    }

    /** What a page is that nobody declared, by its place, its title and what was found in it. */
    static Kind guess(SourcePath file, String title, List<Section> sections) {
        if (isService(file)) {
            return Kind.SERVICE;
        }
        boolean procedural = !isIndex(file)
                && sections.stream().anyMatch(section -> section.role().procedural() && tellsMore(section));
        return procedural || hasSteps(sections) || isAlertName(title) && !isIndex(file) ? Kind.RUNBOOK : Kind.PAGE;
    }

    /** Whether there is more than headings. */
    private static boolean tellsMore(Section section) {
        return !section.elements().isEmpty();
    }

    static boolean hasSteps(List<Section> sections) {
        return sections.stream().anyMatch(section -> section.elements().stream().anyMatch(Step.class::isInstance));
    }
}
