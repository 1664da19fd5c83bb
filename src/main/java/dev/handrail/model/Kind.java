package dev.handrail.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a page is. */
public enum Kind {
    RUNBOOK,
    POSTMORTEM,
    SERVICE,
    PAGE;

    /** The word used in front matter, configuration and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with an id, whatever its letter case. */
    public static Optional<Kind> of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equalsIgnoreCase(id.strip()))
                .findFirst();
    }
}
