package dev.handrail.parse.incident;

import java.util.List;
import java.util.Locale;

/**
 * What the abbreviations of time zones that have several meanings can mean. Which of them was meant is for the page to
 * say; Handrail takes none of them. Offsets are those of the IANA time zone database.
 */
final class Abbreviations {

    private Abbreviations() {}

    /** Whether an abbreviation is a zone for certain, but one of several. */
    static boolean isAmbiguous(String written) {
        return !meanings(written).isEmpty();
    }

    /** A sentence on a zone that was named so that it can't be used, with the offsets it may stand for. */
    static String doubt(String written) {
        List<String> meanings = meanings(written.toUpperCase(Locale.ROOT));
        if (meanings.isEmpty()) {
            return "\"" + written + "\" is no time zone that is known: write an offset such as +01:00, or an id such as"
                    + " Europe/London.";
        }
        int last = meanings.size() - 1;
        String can = String.join(", ", meanings.subList(0, last)) + " or " + meanings.get(last);
        return "\"" + written + "\" can mean " + can + ": write the offset that is meant.";
    }

    private static List<String> meanings(String abbreviation) {
        return switch (abbreviation) {
            case "CST" -> List.of("UTC-06:00 (Chicago)", "UTC+08:00 (Shanghai)", "UTC-05:00 (Havana)");
            case "IST" -> List.of("UTC+05:30 (India)", "UTC+01:00 (Ireland in summer)", "UTC+02:00 (Israel)");
            case "BST" -> List.of("UTC+01:00 (Britain in summer)", "UTC+06:00 (Bangladesh)");
            case "AST" -> List.of("UTC-04:00 (Halifax)", "UTC+03:00 (Riyadh)");
            case "ADT" -> List.of("UTC-03:00 (Halifax in summer)", "UTC+04:00 (Arabia in summer)");
            case "GST" -> List.of("UTC+04:00 (the Gulf)", "UTC-02:00 (South Georgia)", "UTC+10:00 (Guam)");
            case "SST" -> List.of("UTC-11:00 (Samoa)", "UTC+08:00 (Singapore)");
            case "ECT" -> List.of("UTC-05:00 (Ecuador)", "UTC-04:00 (Eastern Caribbean)", "UTC+01:00 (Central Europe)");
            case "AMT" -> List.of("UTC-04:00 (Amazon)", "UTC+04:00 (Armenia)");
            case "ACT" -> List.of("UTC-05:00 (Acre)", "UTC+09:30 (Central Australia)");
            case "WST" -> List.of("UTC+08:00 (Perth)", "UTC+13:00 (Western Samoa)");
            case "CDST", "CT" -> List.of("the Central time of North America", "UTC+08:00 (China)");
            case "MT" -> List.of("the Mountain time of North America", "UTC+08:00 (Malaysia)");
            case "LMT" -> List.of("the local mean time of any place", "the local time of the writer");
            default -> List.of();
        };
    }
}
