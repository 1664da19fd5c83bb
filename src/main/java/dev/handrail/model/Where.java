package dev.handrail.model;

import java.util.Locale;

/** The place at which a check is made. */
public enum Where {
    UNSTATED,
    /** The host that runs the application. */
    CLIENT,
    /** Something between client and server: a router, firewall or balancer. */
    PATH,
    /** The host of the database server. */
    SERVER,
    /** The connection pooler or proxy. */
    POOLER;

    /** The word used on fences, on pages and in JSON; empty for {@link #UNSTATED}. */
    public String id() {
        return this == UNSTATED ? "" : name().toLowerCase(Locale.ROOT);
    }
}
