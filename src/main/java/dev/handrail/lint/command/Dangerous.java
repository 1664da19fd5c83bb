package dev.handrail.lint.command;

import dev.handrail.console.Danger;
import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Command;
import dev.handrail.model.Risk;
import java.util.List;
import java.util.stream.Stream;

/** A command that destroys something and does not say so. */
public final class Dangerous implements Rule {

    @Override
    public Code code() {
        return Code.COMMAND_DANGEROUS;
    }

    @Override
    public List<Fault> check(Page page) {
        return page.commands()
                .filter(command -> command.risk().compareTo(Risk.DISRUPTIVE) < 0)
                .flatMap(command -> check(page, command))
                .toList();
    }

    private static Stream<Fault> check(Page page, Command command) {
        String stated = command.risk() == Risk.UNSTATED
                ? "is not marked"
                : "is marked " + command.risk().id();
        return Danger.in(command.listing().dialect(), command.text()).stream()
                .map(found -> new Fault(
                        new Place(page, command).of(found.start(), found.end()),
                        "\"" + found.what() + "\" destroys what it is given and " + stated
                                + ": write risk=destructive or risk=disruptive on the fence."));
    }
}
