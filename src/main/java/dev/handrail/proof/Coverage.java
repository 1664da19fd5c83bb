package dev.handrail.proof;

import dev.handrail.model.Command;
import dev.handrail.model.Doc;
import dev.handrail.model.Risk;
import dev.handrail.model.Role;
import dev.handrail.model.Runbook;
import dev.handrail.model.Site;
import dev.handrail.model.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many of the diagnostic commands of runbooks, those that change nothing for good, passed against a real fault. */
public record Coverage(List<Page> pages) {

    public Coverage {
        pages = List.copyOf(pages);
    }

    /**
     * One runbook.
     *
     * @param commands how many diagnostic commands it has
     * @param passed how many of them passed under every fault that they name and were run against, at least one
     */
    public record Page(String path, int commands, int passed) {}

    /** The runbooks of a site that have diagnostic commands, by path. */
    public static Coverage of(Site site) {
        List<Page> pages = new ArrayList<>();
        for (Doc doc : site.docs()) {
            List<Command> commands = doc instanceof Runbook ? diagnostic(doc) : List.of();
            if (!commands.isEmpty()) {
                int passed = (int) commands.stream()
                        .filter(command -> passed(site.proof().of(doc.path(), command)))
                        .count();
                pages.add(new Page(doc.path().value(), commands.size(), passed));
            }
        }
        return new Coverage(pages);
    }

    private static List<Command> diagnostic(Doc doc) {
        return doc.steps()
                .filter(step -> step.role() == Role.DIAGNOSE)
                .flatMap(step -> step.commands().stream())
                .filter(command -> command.guess().compareTo(Risk.DISRUPTIVE) < 0)
                .toList();
    }

    private static boolean passed(List<Trial> trials) {
        return trials.stream().anyMatch(trial -> trial.verdict() == Trial.Verdict.PASSED)
                && trials.stream().noneMatch(trial -> trial.verdict() == Trial.Verdict.FAILED);
    }

    /** A line for each page and one for all. */
    public String text() {
        StringBuilder out = new StringBuilder();
        pages.forEach(page -> line(out, page.passed(), page.commands(), page.path()));
        line(
                out,
                pages.stream().mapToInt(Page::passed).sum(),
                pages.stream().mapToInt(Page::commands).sum(),
                "all");
        return out.toString();
    }

    private static void line(StringBuilder out, int passed, int commands, String what) {
        int percent = commands == 0 ? 0 : 100 * passed / commands;
        out.append(String.format(Locale.ROOT, "%3d of %3d  %3d %%  %s\n", passed, commands, percent, what));
    }
}
