package dev.handrail.model;

/** One connection. It is kept once and can be followed both ways. */
public record Edge(NodeRef from, NodeRef to, Kind kind) {

    /** What connects them. */
    public enum Kind {
        /** A link in running text. */
        LINKS_TO,
        /** A branch of a step leads there. */
        BRANCHES_TO,
        /** A page is about a service, alert, error code or carries a tag. */
        ABOUT,
        /** A runbook belongs to an incident, named in front matter of either or by a link from the postmortem. */
        USED_IN,
        /** A service page needs another service. */
        DEPENDS_ON
    }
}
