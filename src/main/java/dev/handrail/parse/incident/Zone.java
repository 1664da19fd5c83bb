package dev.handrail.parse.incident;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A time zone as a page names it.
 *
 * @param text as written; empty if none was
 * @param id what it means; empty if unknown or if the name stands for several zones
 * @param region for an abbreviation that is used in one season only, a place that keeps that season
 */
record Zone(String text, Optional<ZoneId> id, Optional<ZoneId> region) {

    /** No zone was written. */
    static final Zone NONE = new Zone("", Optional.empty(), Optional.empty());

    /** A name that means nothing certain. */
    static Zone doubtful(String text) {
        return new Zone(text, Optional.empty(), Optional.empty());
    }

    boolean written() {
        return !text.isEmpty();
    }

    /** Whether a zone is named, but can't be told from others of that name. */
    boolean isDoubtful() {
        return written() && id.isEmpty();
    }

    /** The other zone, if this one was not written, or if the other says what its doubtful name means. */
    Zone or(Zone other) {
        boolean explained = isDoubtful() && text.equals(other.text);
        return written() && !explained ? this : other;
    }

    /** The instant of a wall clock time; empty without a certain zone, or when clocks were put on or back just then. */
    Optional<Instant> instant(LocalDateTime local) {
        return id.map(zone -> zone.getRules().getValidOffsets(local))
                .filter(offsets -> offsets.size() == 1)
                .map(offsets -> local.toInstant(offsets.get(0)));
    }

    /** Whether clocks anywhere near show this abbreviation on that day. True for names without a season. */
    boolean inSeason(LocalDateTime local) {
        if (region.isEmpty() || !(id.orElse(null) instanceof ZoneOffset offset)) {
            return true;
        }
        List<ZoneOffset> offsets = region.get().getRules().getValidOffsets(local);
        return offsets.isEmpty() || offsets.contains(offset);
    }

    /** Whether a clock in this zone shows a time at the instant that the time names in another zone. */
    boolean shows(LocalDateTime local, Zone other) {
        return id.isPresent()
                && other.instant(local)
                        .filter(instant ->
                                LocalDateTime.ofInstant(instant, id.get()).equals(local))
                        .isPresent();
    }

    /** Whether both names lead to the same clock: UTC and GMT, or the summer and winter name of one region. */
    boolean agrees(Zone other) {
        if (text.equals(other.text)) {
            return true;
        }
        return (id.isPresent() && id.equals(other.id)) || (region.isPresent() && region.equals(other.region));
    }
}
