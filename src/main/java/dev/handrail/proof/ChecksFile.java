package dev.handrail.proof;

import dev.handrail.text.Bytes;
import dev.handrail.text.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The checks as a lab reads them: by fault, in the order in which faults are met, a list of commands with where to run
 * them and a regular expression for what they print.
 *
 * <pre>{@code
 * {"pg-connection-refused": [{"where": "app", "run": "# check 0f3a…\nnc -vz …", "expect": "refused"}]}
 * }</pre>
 *
 * The first line of each command is a comment that says which check it is, so that a {@link Transcript} can tell. Behind
 * the checks of a fault stand commands that ask for the day and for the versions of the programs that take part.
 */
final class ChecksFile {

    /** Longer than any command of a page should take, in seconds. */
    private static final int TIMEOUT = 30;

    private ChecksFile() {}

    static Bytes of(List<Check> checks, Lab lab) {
        Map<String, List<Map<String, Object>>> faults = new LinkedHashMap<>();
        for (Check check : checks) {
            if (check.canBeRun()) {
                faults.computeIfAbsent(check.fault(), fault -> new ArrayList<>())
                        .add(check(check));
            }
        }
        faults.forEach((fault, list) -> list.addAll(questions(fault, list.get(0).get("where"), lab)));
        return Json.pretty(faults);
    }

    private static Map<String, Object> check(Check check) {
        Map<String, Object> fields = run(check.place(), Mark.check(check.id()), check.run());
        fields.put(
                "expect",
                check.expected().stream().map(Expected::pattern).distinct().collect(Collectors.joining("|")));
        return fields;
    }

    private static List<Map<String, Object>> questions(String fault, Object place, Lab lab) {
        List<Map<String, Object>> questions = new ArrayList<>();
        questions.add(run(place, Mark.DATE, "date -u +%F"));
        lab.products().stream()
                .filter(product -> product.takesPartIn(fault))
                .map(product -> run(
                        lab.place(product.place(), fault, Lab.Case.NONE),
                        Mark.version(product.name()),
                        product.version()))
                .forEach(questions::add);
        return questions;
    }

    private static Map<String, Object> run(Object place, String mark, String command) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("where", place);
        fields.put("run", mark + "\n" + command);
        fields.put("timeout", TIMEOUT);
        return fields;
    }
}
