package dev.handrail.arch;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which room may use which: the plan of the house, as data. */
final class Rooms {

    static final List<String> TOOLS = List.of("text", "diag", "yaml", "console", "shell", "markdown");
    static final List<String> NOUNS = List.of("model", "config", "source", "output");
    static final List<String> STAGES = List.of(
            "parse",
            "parse.incident",
            "link",
            "alert",
            "lint.rule",
            "lint.runbook",
            "lint.step",
            "lint.command",
            "lint.page",
            "lint.address",
            "lint.web",
            "lint.secret",
            "lint.postmortem",
            "lint",
            "proof",
            "search.engine",
            "search.browser",
            "search",
            "view",
            "render",
            "export",
            "report");
    static final List<String> EDGES = List.of("disk", "git", "web");
    static final List<String> WIRING = List.of("pipeline", "cli");

    /** Room and, after the colon, the rooms it may use besides itself. */
    private static final String PLAN = """
            text           :
            diag           : text
            model          : text diag
            yaml           : text diag
            console        : text model
            shell          :
            markdown       : text diag model
            config         : text diag yaml model
            source         : text diag model
            output         : text diag
            parse.incident : text diag yaml console markdown model
            parse          : text diag yaml console markdown model source parse.incident
            link           : text diag model
            alert          : text diag yaml model
            lint.rule      : text diag model
            lint.runbook   : text diag model lint.rule
            lint.step      : text diag model lint.rule
            lint.command   : text diag console shell model lint.rule
            lint.page      : text diag model lint.rule
            lint.address   : text diag model
            lint.web       : text diag model
            lint.secret    : text diag lint.rule
            lint.postmortem : text diag model lint.rule
            lint           : text diag model lint.rule lint.runbook lint.step lint.command lint.page lint.secret lint.postmortem
            proof          : text diag yaml console model
            view           : text diag model
            render         : text diag view output
            export         : text model output
            search.engine  :
            search.browser : search.engine
            search         : text model output search.engine
            report         : text diag
            disk           : text diag model source output
            git            : text diag model source output
            web            : lint.web
            pipeline       : text diag yaml console markdown model config source output \
            parse link proof alert lint.rule lint.secret lint.page lint.address lint.web lint view render export search search.engine
            cli            : text diag yaml console markdown model config source output \
            parse link proof alert lint.rule lint.secret lint.page lint.address lint.web lint view render export search search.engine report disk git web pipeline
            """;

    private static final Map<String, Set<String>> MAY_USE = PLAN.lines()
            .map(line -> line.split(":", -1))
            .collect(Collectors.toMap(
                    cells -> cells[0].strip(), cells -> words(cells[1]), (a, b) -> a, LinkedHashMap::new));

    private Rooms() {}

    /** Every room there is. */
    static Set<String> all() {
        return new TreeSet<>(MAY_USE.keySet());
    }

    /** Whether a class of one room may mention a class of another. */
    static boolean allows(String from, String to) {
        return from.equals(to) || MAY_USE.getOrDefault(from, Set.of()).contains(to);
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
