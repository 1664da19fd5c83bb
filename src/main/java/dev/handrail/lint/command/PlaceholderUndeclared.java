package dev.handrail.lint.command;

import dev.handrail.console.Placeholders;
import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Customs;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Command;
import dev.handrail.model.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A placeholder that nobody describes, on a page or in a site that describes others. */
public final class PlaceholderUndeclared implements Rule {

    @Override
    public Code code() {
        return Code.COMMAND_PLACEHOLDER_UNDECLARED;
    }

    @Override
    public List<Fault> check(Page page) {
        boolean usual = page.customs().describesParameters()
                || Customs.describes(page.head().parameters());
        if (!usual) {
            return List.of();
        }
        Set<String> open = page.head().parameters().stream()
                .filter(parameter -> !parameter.declared())
                .map(Parameter::name)
                .collect(Collectors.toCollection(HashSet::new));
        List<Fault> faults = new ArrayList<>();
        page.commands().forEach(command -> check(page, command, open, faults));
        return faults;
    }

    /** The first place of each name is enough. */
    private static void check(Page page, Command command, Set<String> open, List<Fault> faults) {
        if (command.parameters().stream().noneMatch(open::contains)) {
            return;
        }
        Place place = new Place(page, command);
        for (Placeholders.Placeholder found : Placeholders.find(command.text(), Set.of())) {
            if (open.remove(found.name())) {
                faults.add(new Fault(
                        place.of(found.start(), found.end()),
                        "Nobody describes the placeholder \"" + found.name()
                                + "\": add it to \"parameters:\" in the front matter."));
            }
        }
    }
}
