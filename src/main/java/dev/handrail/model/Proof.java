package dev.handrail.model;

import dev.handrail.text.SourcePath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which commands of a site were run against the faults that they were written for.
 *
 * @param kept whether the site keeps a record of it at all; if not, nobody is told what was not tried
 * @param trials by page and by the line on which the command's block starts, one for each fault that it names
 */
public record Proof(boolean kept, Map<SourcePath, Map<Integer, List<Trial>>> trials) {

    /** Of a site that keeps no record. */
    public static final Proof NONE = new Proof(false, Map.of());

    public Proof {
        trials = Collections.unmodifiableMap(new TreeMap<>(trials));
    }

    /** One trial for each fault that a command names; none if the site keeps no record. */
    public List<Trial> of(SourcePath page, Command command) {
        return trials.getOrDefault(page, Map.of()).getOrDefault(command.at().line(), List.of());
    }
}
