package dev.handrail.parse.incident;

import java.util.Locale;
import java.util.Optional;

/** The facts that a postmortem states by name, with the names that real pages and templates use for them. */
enum FieldName {
    STARTED,
    DETECTED,
    ENGAGED,
    MITIGATED,
    RESOLVED,
    DATE,
    SPAN,
    ZONE,
    DURATION,
    TIME_TO_DETECT,
    TIME_TO_ENGAGE,
    TIME_TO_MITIGATE,
    TIME_TO_RESTORE,
    SEVERITY,
    STATUS,
    SERVICES,
    IMPACT,
    AUTHORS,
    CATEGORIES,
    TRIGGER,
    CAUSES,
    FACTORS;

    private static final int LONGEST = 48;

    /** The fact that a key, label or heading names, if it is one. */
    static Optional<FieldName> of(String key) {
        if (key.isEmpty() || key.length() > LONGEST) {
            return Optional.empty();
        }
        String words = words(key);
        Optional<FieldName> found = named(words);
        if (found.isPresent()) {
            return found;
        }
        return words.startsWith("incident ") || words.startsWith("outage ")
                ? named(words.substring(words.indexOf(' ') + 1))
                : Optional.empty();
    }

    /** Whether the value of such a fact is a point in time. */
    boolean isTime() {
        return compareTo(SPAN) <= 0;
    }

    /** {@code Start/End Date-Time:} becomes {@code start end date time}; what stands in parentheses is dropped. */
    private static String words(String key) {
        StringBuilder out = new StringBuilder(key.length());
        int depth = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (depth == 0 && Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ' && c != '\'' && c != '(') {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<FieldName> named(String words) {
        return Optional.ofNullable(
                switch (words) {
                    case "started", "start", "starts", "began", "begin", "beginning", "onset", "started at" -> STARTED;
                    case "start time", "start date", "start date time", "start date and time", "time started" ->
                        STARTED;
                    case "start of incident", "start of outage", "impact start", "problem started" -> STARTED;
                    case "impact started", "started on", "time of start", "event start" -> STARTED;
                    case "detected", "detection time", "detected at", "time detected", "discovered" -> DETECTED;
                    case "first alert", "time of detection", "detection", "discovered at", "alerted" -> DETECTED;
                    case "engaged", "engaged at", "acknowledged", "acknowledged at", "response started" -> ENGAGED;
                    case "team engaged", "engagement time", "responded", "paged", "paged at" -> ENGAGED;
                    case "mitigated", "mitigated at", "mitigation time", "time mitigated", "mitigation" -> MITIGATED;
                    case "resolved", "resolved at", "resolution time", "time resolved", "resolution" -> RESOLVED;
                    case "end", "ended", "ends", "end time", "end date", "end date time", "end date and time" ->
                        RESOLVED;
                    case "ended at", "finished", "recovered", "recovery time", "restored", "impact end" -> RESOLVED;
                    case "end of incident", "end of outage", "impact ended", "time of resolution", "stop" -> RESOLVED;
                    case "date", "date of incident", "date of outage", "day", "occurred", "occurred on" -> DATE;
                    case "date and time", "date time", "when", "window", "time", "time frame", "timeframe" -> SPAN;
                    case "period", "start end", "start and end", "start end date time", "time span" -> SPAN;
                    case "start end time", "start and end time", "dates", "time range", "impact window" -> SPAN;
                    case "timezone", "time zone", "tz" -> ZONE;
                    case "duration", "total duration", "length", "impact duration", "total time", "downtime" ->
                        DURATION;
                    case "total downtime", "duration of incident", "duration of outage", "duration of impact" ->
                        DURATION;
                    case "time to detect", "time to detection", "ttd", "mttd" -> TIME_TO_DETECT;
                    case "time to engage", "time to engagement", "time to acknowledge", "tte", "tta" -> TIME_TO_ENGAGE;
                    case "time to mitigate", "time to mitigation", "ttm", "mttm" -> TIME_TO_MITIGATE;
                    case "time to recovery", "time to recover", "time to restore", "time to resolve" -> TIME_TO_RESTORE;
                    case "time to resolution", "ttr", "mttr" -> TIME_TO_RESTORE;
                    case "severity", "severity level", "sev", "priority" -> SEVERITY;
                    case "status", "report status", "state" -> STATUS;
                    case "service", "services", "service affected", "services affected", "affected service" -> SERVICES;
                    case "affected services", "affected system", "affected systems", "system affected" -> SERVICES;
                    case "systems affected", "system", "systems", "component", "components" -> SERVICES;
                    case "affected component", "affected components", "product", "products" -> SERVICES;
                    case "impacted service", "impacted services", "services impacted" -> SERVICES;
                    case "impact", "user impact", "customer impact", "business impact", "affected users" -> IMPACT;
                    case "users affected", "customers affected", "affected customers", "impacted users" -> IMPACT;
                    case "author", "authors", "written by", "report author", "postmortem owner" -> AUTHORS;
                    case "sre lead", "post mortem owner" -> AUTHORS;
                    case "category", "categories", "classification" -> CATEGORIES;
                    case "trigger", "triggers", "triggered by" -> TRIGGER;
                    case "root cause", "root causes", "cause", "causes" -> CAUSES;
                    case "contributing factors", "contributing factor", "factors", "contributing causes" -> FACTORS;
                    case "contributing conditions", "contributing conditions analysis" -> FACTORS;
                    default -> null;
                });
    }
}
