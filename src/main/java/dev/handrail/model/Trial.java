package dev.handrail.model;

import java.util.List;
import java.util.Locale;

/**
 * A command against one fault that it was written for.
 *
 * @param fault id of the fault
 * @param by what the output met; {@link By#NOTHING_MET} unless it passed
 * @param met the words of it: {@code Connection refused}; empty unless it passed
 * @param run what was run, parameters filled in; empty if it was not tried, as is all that follows
 * @param output what it printed, cut to its first lines
 * @param versions of what the fault was made in, {@code PostgreSQL 15.20}
 * @param date the day on which it was run, {@code 2026-11-25}
 */
public record Trial(
        String fault,
        Verdict verdict,
        By by,
        String met,
        String run,
        String output,
        List<String> versions,
        String date) {

    public Trial {
        versions = List.copyOf(versions);
    }

    /** A fault against which the command was not run, or not since the page last changed what is run. */
    public static Trial untried(String fault) {
        return new Trial(fault, Verdict.UNTRIED, By.NOTHING_MET, "", "", "", List.of(), "");
    }

    /** How it went. */
    public enum Verdict {
        PASSED,
        FAILED,
        UNTRIED;

        /** The word used in files: {@code passed}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which of the things that a page expects the output met. */
    public enum By {
        NOTHING_MET,
        /** The step's sentence of what to expect. */
        EXPECT,
        /** The output that the step shows. */
        OUTPUT,
        /** The condition of a way on. */
        BRANCH,
        /** A pattern beside the pages. */
        PATTERN;

        /** The word used in files: {@code branch}; empty for {@link #NOTHING_MET}. */
        public String id() {
            return this == NOTHING_MET ? "" : name().toLowerCase(Locale.ROOT);
        }
    }
}
