package dev.handrail.parse;

import dev.handrail.model.Branches;
import dev.handrail.model.Command;
import dev.handrail.model.Doc;
import dev.handrail.model.Element;
import dev.handrail.model.Expectation;
import dev.handrail.model.Prose;
import dev.handrail.model.Risk;
import dev.handrail.model.Section;
import dev.handrail.model.Step;
import dev.handrail.model.Undo;
import dev.handrail.model.Where;

/** A page as a few lines of text, so that an expectation can be written by hand. */
final class DocOutline {
    private final StringBuilder out = new StringBuilder();

    static String of(Doc doc) {
        DocOutline outline = new DocOutline();
        outline.out
                .append(doc.kind().id())
                .append(": ")
                .append(doc.head().title())
                .append('\n');
        doc.sections().forEach(outline::section);
        return outline.out.toString();
    }

    private void section(Section section) {
        out.append(section.level() == 0 ? "-" : "#".repeat(section.level()));
        out.append(section.title().isEmpty() ? "" : " " + section.title());
        out.append(section.level() == 0 ? "" : " [" + section.role().id() + "]").append('\n');
        section.elements().forEach(element -> element(element, 1));
    }

    private void element(Element element, int depth) {
        out.append("  ".repeat(depth));
        if (element instanceof Prose prose) {
            out.append("prose: ").append(first(prose.text())).append('\n');
        } else if (element instanceof Command command) {
            out.append("command").append(risk(command.risk(), command.guess())).append(where(command.where()));
            command.faults().forEach(fault -> out.append(" !").append(fault));
            out.append(": ").append(first(command.text())).append('\n');
        } else if (element instanceof Expectation expectation) {
            out.append(expectation.output() ? "output" : "expect");
            expectation.faults().forEach(fault -> out.append(" !").append(fault));
            out.append(": ").append(first(expectation.text())).append('\n');
        } else if (element instanceof Undo undo) {
            out.append("undo: ").append(first(undo.text())).append('\n');
        } else if (element instanceof Branches branches) {
            out.append("branches\n");
            for (Branches.Branch branch : branches.branches()) {
                out.append("  ".repeat(depth + 1)).append(branch.conditionText());
                out.append(" -> ").append(branch.links()).append('\n');
            }
        } else if (element instanceof Step step) {
            out.append("step ").append(step.number()).append(" #").append(step.id());
            out.append(risk(step.risk(), step.guess())).append(where(step.where()));
            out.append(": ").append(step.title()).append('\n');
            step.body().forEach(inner -> element(inner, depth + 1));
        }
    }

    private static String risk(Risk risk, Risk guess) {
        if (risk != Risk.UNSTATED) {
            return " (" + risk.id() + ")";
        }
        return guess == Risk.UNSTATED ? "" : " (" + guess.id() + "?)";
    }

    private static String where(Where where) {
        return where == Where.UNSTATED ? "" : " @" + where.id();
    }

    private static String first(String text) {
        String line = text.replace("\n", " | ");
        return line.length() <= 90 ? line : line.substring(0, 90) + "…";
    }
}
