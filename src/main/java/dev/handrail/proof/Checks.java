package dev.handrail.proof;

import dev.handrail.console.Placeholders;
import dev.handrail.console.Placeholders.Placeholder;
import dev.handrail.model.Command;
import dev.handrail.model.Doc;
import dev.handrail.model.Parameter;
import dev.handrail.model.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the checks of pages: one for each fault that a command of a step names. */
final class Checks {

    private final Lab lab;

    Checks(Lab lab) {
        this.lab = lab;
    }

    /** A command block with its checks. @param line on which the block starts */
    record Block(int line, List<Check> checks) {

        Block {
            checks = List.copyOf(checks);
        }
    }

    /** The blocks of a page that name faults, in their order. */
    List<Block> of(Doc doc) {
        return doc.steps()
                .flatMap(step -> step.commands().stream()
                        .filter(command -> !command.faults().isEmpty())
                        .map(command -> new Block(command.at().line(), checks(doc, step, command))))
                .toList();
    }

    /** The checks of all pages. */
    List<Check> all(List<Doc> docs) {
        return docs.stream()
                .flatMap(doc -> of(doc).stream())
                .flatMap(block -> block.checks().stream())
                .toList();
    }

    private List<Check> checks(Doc doc, Step step, Command command) {
        return command.faults().stream()
                .map(fault -> check(doc, step, command, fault))
                .toList();
    }

    private Check check(Doc doc, Step step, Command command, String fault) {
        Lab.Case particular = lab.at(doc.path(), step.id(), fault);
        List<Expected> expected =
                particular.expected().map(List::of).orElseGet(() -> Expectations.of(step, command, fault));
        return new Check(
                doc.path(),
                step.id(),
                fault,
                lab.place(command.where().id(), fault, particular),
                command.text(),
                filled(command, values(doc, fault, particular))
                        .map(particular::run)
                        .orElse(""),
                expected);
    }

    /** What a parameter is, from the page's own default to what holds for this check alone. */
    private Map<String, String> values(Doc doc, String fault, Lab.Case particular) {
        Map<String, String> values = new HashMap<>();
        doc.head().parameters().stream()
                .filter(parameter -> !parameter.preset().isEmpty())
                .forEach(parameter -> values.put(parameter.name(), parameter.preset()));
        Stream.of(
                        lab.parameters(),
                        lab.under(fault).parameters(),
                        particular.setting().parameters())
                .forEach(values::putAll);
        return values;
    }

    /** The command with its parameters filled in; empty if one has no value. */
    private static Optional<String> filled(Command command, Map<String, String> values) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Placeholder placeholder : Placeholders.find(command.text(), Set.of())) {
            Optional<String> name = command.parameters().stream()
                    .filter(parameter -> Parameter.key(parameter).equals(Parameter.key(placeholder.name())))
                    .findFirst();
            if (name.isEmpty()) {
                continue;
            }
            if (!values.containsKey(name.get())) {
                return Optional.empty();
            }
            out.append(command.text(), from, placeholder.start()).append(values.get(name.get()));
            from = placeholder.end();
        }
        return Optional.of(out.append(command.text().substring(from)).toString());
    }
}
