package dev.handrail.proof;

import dev.handrail.text.Bytes;
import dev.handrail.text.SourcePath;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One command to be run under one fault.
 *
 * @param page source path of the page
 * @param step id of the step
 * @param place where to run it, as the lab calls it
 * @param command as it stands in the page
 * @param run the same with its parameters filled in; empty if one has no value
 * @param expected one of these must be met
 */
record Check(
        SourcePath page, String step, String fault, String place, String command, String run, List<Expected> expected) {

    /** In hexadecimal digits: 64 bits, so that two of a million checks share an id once in 37 million sites. */
    static final int ID_LENGTH = 16;

    Check {
        expected = List.copyOf(expected);
    }

    /** A hash of everything above: a check that changed in any way is another one. */
    String id() {
        String all = Stream.concat(
                        Stream.of(page.value(), step, fault, place, command, run),
                        expected.stream().map(each -> each.by() + " " + each.pattern()))
                .collect(Collectors.joining("\0"));
        return Bytes.of(all).sha256().substring(0, ID_LENGTH);
    }

    /** Whether there is something to run, a place to run it and something to see. */
    boolean canBeRun() {
        return !run.isEmpty() && !place.isEmpty() && !expected.isEmpty();
    }
}
