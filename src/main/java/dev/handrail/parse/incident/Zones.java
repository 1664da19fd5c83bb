package dev.handrail.parse.incident;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * The zones a page may name: abbreviations that mean one offset, offsets, and ids such as {@code Europe/Berlin}.
 *
 * <p>Abbreviations and offsets are those of the IANA time zone database (files {@code africa}, {@code asia},
 * {@code australasia}, {@code europe}, {@code northamerica}). An abbreviation that this database gives to several
 * offsets, or that whole countries use otherwise (IST for India, Ireland and Israel, BST for Britain and Bangladesh,
 * CST for Chicago, Shanghai and Havana, AST for Halifax and Riyadh), has no meaning here. {@code java.time} is not
 * asked for abbreviations, because it answers with one of several.
 */
final class Zones {

    private static final int LONGEST_ID = 40;

    private Zones() {}

    /** A zone found in a text. @param end the offset just behind it */
    record Found(Zone zone, int end) {}

    /** The zone that a whole text names, blanks and a final dot aside. */
    static Optional<Zone> named(String text) {
        String name = text.strip();
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return at(bare, 0).filter(found -> found.end() == bare.length()).map(Found::zone);
    }

    /**
     * The zone whose name starts at an offset; a doubtful one for an abbreviation without one meaning, unless the meaning
     * stands behind it in parentheses, {@code IST (UTC+05:30)}.
     */
    static Optional<Found> at(String text, int from) {
        return SpokenZones.at(text, from).or(() -> written(text, from)).map(found -> explained(text, found));
    }

    private static Found explained(String text, Found found) {
        if (!found.zone().isDoubtful() || !text.startsWith(" (", found.end())) {
            return found;
        }
        return written(text, found.end() + 2)
                .filter(meant -> !meant.zone().isDoubtful() && text.startsWith(")", meant.end()))
                .map(meant -> new Found(
                        new Zone(
                                found.zone().text(),
                                meant.zone().id(),
                                meant.zone().region()),
                        meant.end() + 1))
                .orElse(found);
    }

    private static Optional<Found> written(String text, int from) {
        if (from >= text.length()) {
            return Optional.empty();
        }
        char first = text.charAt(from);
        if (first == '+' || first == '-' || first == '\u2212') {
            return offset(text, from, from);
        }
        int end = from;
        while (end < text.length() && end - from < LONGEST_ID && isIdCharacter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(from, end);
        Optional<Zone> region = word.indexOf('/') > 0 ? region(word) : Optional.empty();
        int stop = end;
        return region.isPresent() ? region.map(zone -> new Found(zone, stop)) : letters(text, from);
    }

    private static boolean isIdCharacter(char c) {
        return isLetter(c) || c == '/' || c == '_' || c == '-' || c == '+' || isDigit(c);
    }

    private static Optional<Zone> region(String id) {
        try {
            return Optional.of(new Zone(id, Optional.of(ZoneId.of(id)), Optional.empty()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Found> letters(String text, int from) {
        int end = from;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        if (end == from || end - from > 5 || (end < text.length() && Character.isLetterOrDigit(text.charAt(end)))) {
            return Optional.empty();
        }
        String word = text.substring(from, end);
        if (isUniversal(word)) {
            Optional<Found> shifted = offset(text, from, blank(text, end) ? end + 1 : end);
            return shifted.isPresent() ? shifted : Optional.of(new Found(fixed(word, "Z"), end));
        }
        int stop = end;
        return abbreviation(word).map(zone -> new Found(zone, stop));
    }

    private static boolean blank(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ';
    }

    private static boolean isUniversal(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return upper.equals("UTC") || upper.equals("GMT");
    }

    /** An offset: a sign, two digits (or one after UTC), then minutes with or without a colon. */
    private static Optional<Found> offset(String text, int from, int sign) {
        if (sign >= text.length() || "+-\u2212".indexOf(text.charAt(sign)) < 0) {
            return Optional.empty();
        }
        int at = sign + 1;
        int digits = digits(text, at);
        if (digits == 0 || digits > 4 || digits == 3 || (digits == 1 && from == sign)) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(text.substring(at, at + Math.min(2, digits)));
        int minutes = digits == 4 ? Integer.parseInt(text.substring(at + 2, at + 4)) : 0;
        int end = at + digits;
        if (digits <= 2 && end < text.length() && text.charAt(end) == ':' && digits(text, end + 1) == 2) {
            minutes = Integer.parseInt(text.substring(end + 1, end + 3));
            end += 3;
        }
        if (hours > 14 || minutes > 59) {
            return Optional.empty();
        }
        int total = (hours * 60 + minutes) * (text.charAt(sign) == '+' ? 60 : -60);
        Zone zone =
                new Zone(text.substring(from, end), Optional.of(ZoneOffset.ofTotalSeconds(total)), Optional.empty());
        return Optional.of(new Found(zone, end));
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private static Optional<Zone> abbreviation(String word) {
        return switch (word) {
            case "Z" -> Optional.of(fixed(word, "Z"));
            case "WAT" -> Optional.of(fixed(word, "+1"));
            case "CAT", "SAST" -> Optional.of(fixed(word, "+2"));
            case "EAT", "MSK", "TRT" -> Optional.of(fixed(word, "+3"));
            case "PKT" -> Optional.of(fixed(word, "+5"));
            case "NPT" -> Optional.of(fixed(word, "+05:45"));
            case "WIB", "ICT" -> Optional.of(fixed(word, "+7"));
            case "WITA", "HKT", "SGT", "AWST" -> Optional.of(fixed(word, "+8"));
            case "WIT", "JST", "KST" -> Optional.of(fixed(word, "+9"));
            case "ACST" -> Optional.of(fixed(word, "+09:30"));
            case "AEST" -> Optional.of(fixed(word, "+10"));
            case "BRT", "ART" -> Optional.of(fixed(word, "-3"));
            case "MST" -> Optional.of(fixed(word, "-7"));
            case "HST" -> Optional.of(fixed(word, "-10"));
            case "WET" -> Optional.of(seasonal(word, "+0", "Europe/Lisbon"));
            case "WEST" -> Optional.of(seasonal(word, "+1", "Europe/Lisbon"));
            case "CET" -> Optional.of(seasonal(word, "+1", "Europe/Paris"));
            case "CEST" -> Optional.of(seasonal(word, "+2", "Europe/Paris"));
            case "EET" -> Optional.of(seasonal(word, "+2", "Europe/Helsinki"));
            case "EEST" -> Optional.of(seasonal(word, "+3", "Europe/Helsinki"));
            case "ACDT" -> Optional.of(seasonal(word, "+10:30", "Australia/Adelaide"));
            case "AEDT" -> Optional.of(seasonal(word, "+11", "Australia/Sydney"));
            case "NZST" -> Optional.of(seasonal(word, "+12", "Pacific/Auckland"));
            case "NZDT" -> Optional.of(seasonal(word, "+13", "Pacific/Auckland"));
            case "EST" -> Optional.of(seasonal(word, "-5", "America/New_York"));
            case "EDT" -> Optional.of(seasonal(word, "-4", "America/New_York"));
            case "CDT" -> Optional.of(seasonal(word, "-5", "America/Chicago"));
            case "MDT" -> Optional.of(seasonal(word, "-6", "America/Denver"));
            case "PST" -> Optional.of(seasonal(word, "-8", "America/Los_Angeles"));
            case "PDT" -> Optional.of(seasonal(word, "-7", "America/Los_Angeles"));
            case "AKST" -> Optional.of(seasonal(word, "-9", "America/Anchorage"));
            case "AKDT" -> Optional.of(seasonal(word, "-8", "America/Anchorage"));
            case "ET" -> Optional.of(regional(word, "America/New_York"));
            case "PT" -> Optional.of(regional(word, "America/Los_Angeles"));
            case "IST", "BST", "CST", "AST", "ADT", "CT", "MT", "SST", "GST", "ECT", "LMT" ->
                Optional.of(Zone.doubtful(word));
            default -> looksLikeOne(word) ? Optional.of(Zone.doubtful(word)) : Optional.empty();
        };
    }

    private static boolean looksLikeOne(String word) {
        boolean shape = word.length() >= 3 && word.length() <= 5 && word.endsWith("T");
        return shape && word.equals(word.toUpperCase(Locale.ROOT)) && !isPlainWord(word);
    }

    /** Upper case words of operations that end in T, but are no zones. */
    private static boolean isPlainWord(String word) {
        return switch (word) {
            case "REST", "ROOT", "HOST", "PORT", "TEST", "SCRT", "CERT", "HALT", "POST", "LAST", "NEXT", "SENT" -> true;
            case "NAT", "GET", "PUT", "SET", "JWT", "DHT", "MQTT", "IOT", "BOT", "SRT", "GPT", "CSIRT", "NOT" -> true;
            case "FIRST", "ALERT", "START", "EVENT", "RESET", "AGENT", "MOST", "BUT", "OUT", "WAIT", "EXIT" -> true;
            default -> false;
        };
    }

    private static Zone fixed(String word, String offset) {
        return new Zone(word, Optional.of(ZoneOffset.of(offset)), Optional.empty());
    }

    private static Zone seasonal(String word, String offset, String region) {
        return new Zone(word, Optional.of(ZoneOffset.of(offset)), Optional.of(ZoneId.of(region)));
    }

    private static Zone regional(String word, String region) {
        return new Zone(word, Optional.of(ZoneId.of(region)), Optional.of(ZoneId.of(region)));
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
