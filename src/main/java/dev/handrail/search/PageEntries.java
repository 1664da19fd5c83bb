package dev.handrail.search;

import dev.handrail.model.Branches;
import dev.handrail.model.Branches.Branch;
import dev.handrail.model.Command;
import dev.handrail.model.Doc;
import dev.handrail.model.Element;
import dev.handrail.model.Expectation;
import dev.handrail.model.Head;
import dev.handrail.model.Prose;
import dev.handrail.model.Risk;
import dev.handrail.model.Section;
import dev.handrail.model.Signature;
import dev.handrail.model.Step;
import dev.handrail.model.Undo;
import dev.handrail.search.engine.LogLine;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a page, section by section.
 *
 * @param sections never empty; none of them without an entry
 */
record PageEntries(Doc doc, List<SectionEntries> sections) {

    PageEntries {
        sections = List.copyOf(sections);
    }

    /** The entries of a section: first what it says itself, then its steps in order. */
    record SectionEntries(Section section, List<Entry> entries) {

        SectionEntries {
            entries = List.copyOf(entries);
        }
    }

    static PageEntries of(Doc doc) {
        List<SectionEntries> sections = new ArrayList<>();
        String about = about(doc);
        String[] above = new String[8];
        java.util.Arrays.fill(above, "");
        for (Section section : doc.sections()) {
            java.util.Arrays.fill(above, section.level(), above.length, "");
            String over = String.join("\n", above);
            above[section.level()] = section.title();
            sections.add(section(section, over, sections.isEmpty() ? about : ""));
        }
        if (sections.isEmpty()) {
            Entry whole = new Gathering().entry("", "", doc.head().title() + "\n" + about);
            Section none = new Section(
                    0,
                    "",
                    "",
                    dev.handrail.text.Markup.EMPTY,
                    dev.handrail.model.Role.OTHER,
                    List.of(),
                    dev.handrail.text.Span.START);
            sections.add(new SectionEntries(none, List.of(whole)));
        }
        return new PageEntries(doc, sections);
    }

    /** What names the page beyond its text: file, front matter. */
    private static String about(Doc doc) {
        Head head = doc.head();
        List<String> names =
                new ArrayList<>(List.of(doc.path().folder(), doc.path().stem(), head.title(), head.summary()));
        head.signatures().stream()
                .filter(signature -> signature.origin() == Signature.Origin.DECLARED)
                .forEach(signature -> names.add(LogLine.message(signature.text())));
        names.addAll(head.alerts());
        names.addAll(head.services());
        names.addAll(head.tags());
        return String.join("\n", names);
    }

    private static SectionEntries section(Section section, String over, String about) {
        List<Entry> entries = new ArrayList<>();
        Gathering own = new Gathering();
        own.role = section.role();
        own.take(section.elements());
        if (!section.isStep()) {
            entries.add(own.entry(section.id(), "", section.title() + "\n" + over + "\n" + about));
        }
        Step.in(section.elements()).forEach(step -> entries.add(step(step, section.isStep() ? about : "")));
        return new SectionEntries(section, entries);
    }

    private static Entry step(Step step, String about) {
        Gathering own = new Gathering();
        own.role = step.role();
        own.risk = step.risk() == Risk.UNSTATED ? "" : step.risk().id();
        own.where = step.where().id();
        own.take(step.body());
        return own.entry(step.id(), step.title(), step.title() + "\n" + about);
    }

    /** Collects what elements say, without the steps among them. */
    private static final class Gathering {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder commands = new StringBuilder();
        private final List<Branch> branches = new ArrayList<>();
        private dev.handrail.model.Role role = dev.handrail.model.Role.OTHER;
        private String risk = "";
        private String where = "";
        private String command = "";

        void take(List<Element> elements) {
            for (Element element : elements) {
                if (element instanceof Prose prose) {
                    say(prose.text());
                } else if (element instanceof Command ran) {
                    command = command.isEmpty() ? ran.text() : command;
                    commands.append(ran.text()).append('\n');
                } else if (element instanceof Expectation expected) {
                    say(expected.text());
                } else if (element instanceof Undo undo) {
                    say(undo.text());
                } else if (element instanceof Branches ways) {
                    ways.branches().forEach(branch -> say(branch.conditionText()));
                    branches.addAll(ways.branches());
                }
            }
        }

        /** Pieces that end like a sentence speak for themselves; others would run together where hits show them. */
        private void say(String words) {
            if (text.length() > 0) {
                boolean ended = ".:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
                text.append(ended ? "\n" : " ·\n");
            }
            text.append(words);
        }

        Entry entry(String anchor, String step, String names) {
            String indexed = names + "\n" + text + "\n" + commands;
            return new Entry(anchor, step, role, risk, where, text.toString(), command, branches, indexed);
        }
    }
}
