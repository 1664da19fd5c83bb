package dev.handrail.proof;

import dev.handrail.text.SourcePath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a lab is told beyond the pages, {@code proof/lab.yml}:
 *
 * <pre>{@code
 * places: {client: app, server: db}        # what the lab calls them
 * products:                                # whose versions are noted
 *   PostgreSQL:
 *     faults: [pg-*]
 *     where: server
 *     version: postgres --version
 * parameters: {address: 10.77.0.20}        # beyond the defaults of pages and site
 * faults:
 *   pg-wrong-port:
 *     parameters: {port: "5433"}
 *     places: {server: db2}
 * checks:                                  # one step of a page, under one fault
 *   connection-refused.md#listen:
 *     pg-connection-refused:
 *       environment: {PGPASSWORD: ""}     # an empty one is taken away
 *       before: curl http://app/health     # run first, its output thrown away
 *       beside: curl http://app/health     # run meanwhile, a second later
 *       matches: "(?m)^State"              # instead of what the page says; or prints: nothing
 * }</pre>
 *
 * @param faults what is particular about a fault, whatever the page
 * @param cases by step, {@code page.md#step}, and fault
 */
record Lab(
        Map<String, String> places,
        List<Product> products,
        Map<String, String> parameters,
        Map<String, Setting> faults,
        Map<String, Map<String, Case>> cases) {

    /** Where it stands in a source. */
    static final SourcePath FILE = new SourcePath("proof/lab.yml");

    /** Nothing beyond the pages. */
    static final Lab NONE = new Lab(Map.of(), List.of(), Map.of(), Map.of(), Map.of());

    Lab {
        places = Map.copyOf(places);
        products = List.copyOf(products);
        parameters = Map.copyOf(parameters);
        faults = Map.copyOf(faults);
        cases = Map.copyOf(cases);
    }

    /**
     * A program whose version belongs to a result.
     *
     * @param faults ids of the faults it takes part in; a {@code *} at the end stands for any end
     * @param version the command that prints its version
     */
    record Product(String name, List<String> faults, String place, String version) {

        Product {
            faults = List.copyOf(faults);
        }

        boolean takesPartIn(String fault) {
            return faults.stream()
                    .anyMatch(id ->
                            id.endsWith("*") ? fault.startsWith(id.substring(0, id.length() - 1)) : fault.equals(id));
        }
    }

    /** Values of parameters, and what the lab calls places, where they differ from those of the whole lab. */
    record Setting(Map<String, String> parameters, Map<String, String> places) {

        static final Setting NONE = new Setting(Map.of(), Map.of());

        Setting {
            parameters = Map.copyOf(parameters);
            places = Map.copyOf(places);
        }
    }

    /**
     * What is particular about one step under one fault.
     *
     * @param environment variables that the command sees; an empty one is taken away
     * @param before a command that runs first; may be empty
     * @param beside a command that runs meanwhile, a second later; may be empty
     * @param expected instead of what the page says
     */
    record Case(
            Setting setting,
            SortedMap<String, String> environment,
            String before,
            String beside,
            Optional<Expected> expected) {

        static final Case NONE = new Case(Setting.NONE, new TreeMap<>(), "", "", Optional.empty());

        Case {
            environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
        }

        /** A command with what runs around it. */
        String run(String command) {
            StringBuilder out = new StringBuilder();
            environment.forEach((name, value) -> out.append(
                            value.isEmpty()
                                    ? "unset " + name
                                    : "export " + name + "='" + value.replace("'", "'\\''") + "'")
                    .append('\n'));
            return out
                    + (before.isEmpty() ? "" : "( " + before + " ) >/dev/null 2>&1\n")
                    + (beside.isEmpty() ? "" : "( sleep 1; " + beside + " ) >/dev/null 2>&1 &\n")
                    + command;
        }
    }

    Setting under(String fault) {
        return faults.getOrDefault(fault, Setting.NONE);
    }

    Case at(SourcePath page, String step, String fault) {
        return cases.getOrDefault(page + "#" + step, Map.of()).getOrDefault(fault, Case.NONE);
    }

    /** What the lab calls a place under a fault; what the page calls it, if nothing else is said. */
    String place(String named, String fault, Case particular) {
        return Stream.of(particular.setting().places(), under(fault).places(), places)
                .filter(known -> known.containsKey(named))
                .findFirst()
                .map(known -> known.get(named))
                .orElse(named);
    }
}
