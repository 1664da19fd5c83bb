package dev.handrail.model;

import java.util.Locale;

/** What a section is for, read from its heading. The first block of names is procedural: its lists are steps. */
public enum Role {
    PREPARE,
    DIAGNOSE,
    MITIGATE,
    VERIFY,
    ROLL_BACK,
    ESCALATE,
    PROCEDURE,

    MEANING,
    SYMPTOMS,
    IMPACT,
    MONITORING,
    REFERENCES,

    SUMMARY,
    TIMELINE,
    DETECTION,
    CAUSES,
    FACTORS,
    RESOLUTION,
    ACTIONS,
    LESSONS,

    OTHER;

    /** Whether the ordered lists and command blocks of such a section are steps. */
    public boolean procedural() {
        return compareTo(PROCEDURE) <= 0;
    }

    /** The word used in JSON: {@code roll-back}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
