package dev.handrail.model;

import java.util.Locale;

/** A kind of thing that pages are about and that has an address of its own. */
public enum EntityKind {
    SERVICE("services"),
    ALERT("alerts"),
    ERROR("errors"),
    TAG("tags");

    private final String folder;

    EntityKind(String folder) {
        this.folder = folder;
    }

    /** The folder of the site that holds the pages of this kind. */
    public String folder() {
        return folder;
    }

    /** The word used in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
