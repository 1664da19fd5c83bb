package dev.handrail.cli;

import dev.handrail.diag.Code;
import dev.handrail.lint.RulePage;
import dev.handrail.text.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a finding means and how to mend it. */
@Command(name = "explain", description = "Say what a finding means and how to mend it; without RULE, list them all.")
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "The code in brackets, such as link.anchor.")
    private String rule = "";

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (rule.isEmpty()) {
            Arrays.stream(Code.values())
                    .sorted((a, b) -> a.id().compareTo(b.id()))
                    .forEach(code -> surroundings
                            .out()
                            .printf("%-22s %s%n", code.id(), code.severity().id()));
            return ExitCode.FINE.status();
        }
        Code code = Code.of(rule).orElseThrow(() -> unknown(rule));
        surroundings.out().println(code.id() + " (" + code.severity().id() + ")");
        surroundings.out().println();
        surroundings.out().print(RulePage.of(code));
        return ExitCode.FINE.status();
    }

    private ParameterException unknown(String id) {
        List<String> ids = Arrays.stream(Code.values()).map(Code::id).toList();
        String advice =
                Nearest.to(id, ids).map(near -> "; did you mean " + near + "?").orElse("");
        return new ParameterException(spec.commandLine(), "there is no rule " + id + advice);
    }
}
