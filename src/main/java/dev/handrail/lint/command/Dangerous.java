package dev.handrail.lint.command;

import dev.handrail.console.Danger;
import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Elements;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Command;
import dev.handrail.model.Risk;
import dev.handrail.model.Undo;
import dev.handrail.text.Span;
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
        Stream<Fault> commands = page.commands()
                .filter(command -> command.risk().compareTo(Risk.DISRUPTIVE) < 0)
                .flatMap(command -> check(page, command));
        Stream<Fault> undone = Elements.all(page.doc())
                .filter(Undo.class::isInstance)
                .flatMap(undo -> UndoFence.of(page, (Undo) undo).stream())
                .filter(fence -> fence.risk().compareTo(Risk.DISRUPTIVE) < 0)
                .flatMap(fence -> Danger.in(fence.language(), fence.text()).stream()
                        .map(found -> fault(fence.place(found.start(), found.end()), found, fence.risk())));
        return Stream.concat(commands, undone).toList();
    }

    private static Stream<Fault> check(Page page, Command command) {
        return Danger.in(command.listing().dialect(), command.text()).stream()
                .map(found -> fault(new Place(page, command).of(found.start(), found.end()), found, command.risk()));
    }

    private static Fault fault(Span at, Danger.Found found, Risk risk) {
        String stated = risk == Risk.UNSTATED ? "is not marked" : "is marked " + risk.id();
        return new Fault(
                at,
                "\"" + found.what() + "\" destroys what it is given and " + stated
                        + ": write risk=destructive or risk=disruptive on the fence.");
    }
}
