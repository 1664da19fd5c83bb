package dev.handrail.lint.command;

import dev.handrail.console.CommandWords;
import dev.handrail.console.Dialect;
import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Command;
import java.util.List;
import java.util.stream.Stream;

/** A script in which output stands between the commands, so that whoever copies it copies the output. */
public final class PromptMixed implements Rule {

    @Override
    public Code code() {
        return Code.COMMAND_PROMPT_MIXED;
    }

    @Override
    public List<Fault> check(Page page) {
        return page.commands()
                .filter(command -> Dialect.of(command.language()) == Dialect.SHELL)
                .flatMap(command -> printed(page, command).limit(1))
                .map(line -> new Fault(
                        Place.line(page, line), "This line is output in a script: a copy of the block would run it."))
                .toList();
    }

    /** The lines that are surely output; a remark, an ellipsis or a command without a prompt is not. */
    private static Stream<Integer> printed(Page page, Command command) {
        return command.listing().printed().stream()
                .filter(line -> isOutput(page.text().line(line).strip()));
    }

    private static boolean isOutput(String line) {
        return !line.startsWith("#") && !line.startsWith("...") && !line.startsWith("./") && !CommandWords.known(line);
    }
}
