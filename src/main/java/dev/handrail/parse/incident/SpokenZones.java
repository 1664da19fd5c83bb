package dev.handrail.parse.incident;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Zones by their full names: {@code Pacific Time}, {@code Central European Summer Time}. Names with one meaning only. */
final class SpokenZones {

    /** A name. @param offset empty for a name that holds in summer and winter @param region empty for one without seasons */
    private record Name(String words, String offset, String region) {}

    private static final List<Name> NAMES = List.of(
            new Name("Coordinated Universal Time", "Z", ""),
            new Name("Universal Time", "Z", ""),
            new Name("Greenwich Mean Time", "Z", ""),
            new Name("West Africa Time", "+1", ""),
            new Name("East Africa Time", "+3", ""),
            new Name("India Standard Time", "+05:30", ""),
            new Name("Indian Standard Time", "+05:30", ""),
            new Name("Japan Standard Time", "+9", ""),
            new Name("British Summer Time", "+1", "Europe/London"),
            new Name("UK time", "", "Europe/London"),
            new Name("Central European Time", "", "Europe/Paris"),
            new Name("Central European Summer Time", "+2", "Europe/Paris"),
            new Name("Eastern European Time", "", "Europe/Helsinki"),
            new Name("Eastern European Summer Time", "+3", "Europe/Helsinki"),
            new Name("Pacific Time", "", "America/Los_Angeles"),
            new Name("Pacific Standard Time", "-8", "America/Los_Angeles"),
            new Name("Pacific Daylight Time", "-7", "America/Los_Angeles"),
            new Name("Mountain Time", "", "America/Denver"),
            new Name("Mountain Daylight Time", "-6", "America/Denver"),
            new Name("Central Daylight Time", "-5", "America/Chicago"),
            new Name("Eastern Time", "", "America/New_York"),
            new Name("Eastern Standard Time", "-5", "America/New_York"),
            new Name("Eastern Daylight Time", "-4", "America/New_York"));

    private SpokenZones() {}

    /** The zone whose name starts at an offset, its abbreviation in parentheses included. */
    static Optional<Zones.Found> at(String text, int from) {
        if (from >= text.length() || !Character.isUpperCase(text.charAt(from))) {
            return Optional.empty();
        }
        return NAMES.stream()
                .filter(name -> text.regionMatches(
                                true, from, name.words(), 0, name.words().length())
                        && !isLetter(text, from + name.words().length()))
                .findFirst()
                .map(name -> new Zones.Found(
                        zone(name), end(text, from + name.words().length())));
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static int end(String text, int from) {
        int close = text.startsWith(" (", from) ? text.indexOf(')', from) : -1;
        return close > 0 && close - from <= 8 ? close + 1 : from;
    }

    private static Zone zone(Name name) {
        Optional<ZoneId> region = name.region().isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name.region()));
        Optional<ZoneId> id = name.offset().isEmpty() ? region : Optional.of(ZoneOffset.of(name.offset()));
        return new Zone(name.words(), id, region);
    }
}
