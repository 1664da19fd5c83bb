package dev.handrail.lint.command;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.Command;
import dev.handrail.text.Span;
import java.util.List;

/** A command in a fence that names no language. */
public final class NoLanguage implements Rule {

    @Override
    public Code code() {
        return Code.COMMAND_NO_LANGUAGE;
    }

    @Override
    public List<Fault> check(Page page) {
        return page.commands()
                .filter(command -> command.language().isEmpty())
                .filter(command -> isFence(page.text().line(command.at().line())))
                .map(command -> fault(page, command))
                .toList();
    }

    private static boolean isFence(String line) {
        return line.endsWith("```") || line.endsWith("~~~");
    }

    private static Fault fault(Page page, Command command) {
        Span line = Place.line(page, command.at().line());
        boolean session = !command.listing().printed().isEmpty();
        String dialect = command.listing().dialect();
        String language = session ? "console" : dialect.isEmpty() ? "sh" : dialect;
        return new Fault(line, "This fence holds a command but names no language: write ```" + language + ".");
    }
}
