package dev.handrail.model;

import dev.handrail.text.SourcePath;

/** Something that can be linked: a page, a place in a page, or a thing that pages are about. */
public sealed interface NodeRef {

    /**
     * A page or a place in it.
     *
     * @param anchor an id of the page; empty for the page as a whole
     */
    record PageRef(SourcePath path, String anchor) implements NodeRef {

        /** A page as a whole. */
        public static PageRef of(SourcePath path) {
            return new PageRef(path, "");
        }
    }

    /**
     * A service, alert, error code or tag.
     *
     * @param name as it is shown; two names that differ in letter case alone are one thing, under the spelling that
     *     sorts first
     */
    record EntityRef(EntityKind kind, String name) implements NodeRef, Comparable<EntityRef> {

        @Override
        public int compareTo(EntityRef other) {
            int byKind = kind.compareTo(other.kind);
            if (byKind != 0) {
                return byKind;
            }
            int byName = String.CASE_INSENSITIVE_ORDER.compare(name, other.name);
            return byName != 0 ? byName : name.compareTo(other.name);
        }
    }
}
