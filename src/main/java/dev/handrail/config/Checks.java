package dev.handrail.config;

import dev.handrail.diag.Severity;
import dev.handrail.text.SourcePath;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** What the single values of the configuration must be: in words for the reader, and as a function from text. */
final class Checks {

    static final String BASE_URL = "an address with http or https, a host, and no ? or #";
    static final String EDIT_URL = "an address with http or https that holds {path}";
    static final String LANGUAGE = "a language tag such as en or pt-BR";
    static final String PATH = "the path of a page from the root of the source, such as db/triage.md";
    static final String COUNT = "a whole number of 1 or more";

    static final String ALERT_PATTERN = "a path from the root of the site that holds {alert} or {alert-lower}, and"
            + " {folder} if wanted, such as runbooks/{folder}/{alert-lower}/";

    private Checks() {}

    /** The address with a slash at its end. */
    static Optional<String> baseUrl(String text) {
        return isWebAddress(text) ? Optional.of(text.endsWith("/") ? text : text + "/") : Optional.empty();
    }

    static Optional<String> editUrl(String text) {
        String filled = text.replace("{path}", "path").replace("{ref}", "ref");
        int query = filled.indexOf('?');
        boolean usable = text.contains("{path}") && isWebAddress(query < 0 ? filled : filled.substring(0, query));
        return usable ? Optional.of(text) : Optional.empty();
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static Optional<String> language(String text) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(text).build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    static Optional<String> path(String text) {
        return Optional.of(text).filter(SourcePath::isValid);
    }

    /** A folder's path, with or without a slash at its end, as a path without. */
    static Optional<String> folder(String text) {
        return path(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    }

    /** The pattern of an alert's address, without a slash at its start. */
    static Optional<String> alertPattern(String text) {
        String pattern = text.startsWith("/") ? text.substring(1) : text;
        String filled =
                pattern.replace("{alert}", "a").replace("{alert-lower}", "a").replace("{folder}", "f");
        boolean usable = !filled.equals(pattern.replace("{folder}", "f"))
                && filled.indexOf('{') < 0
                && filled.indexOf('}') < 0
                && folder(filled).isPresent();
        return usable ? Optional.of(pattern) : Optional.empty();
    }

    static Optional<Integer> count(String text) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(number -> number >= 1);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether a text has words on both sides of a {@code =} or {@code =>}. */
    static boolean wordRule(String text) {
        String[] sides = text.contains("=>") ? text.split("=>", -1) : text.split("=", -1);
        boolean filled = Arrays.stream(sides).allMatch(side -> side.codePoints().anyMatch(Character::isLetterOrDigit));
        return filled && sides.length >= 2 && (sides.length == 2 || !text.contains("=>"));
    }

    /** The severity that a rule gets; an empty one for {@code off}. */
    static Optional<Optional<Severity>> level(String text) {
        if (text.equals("off")) {
            return Optional.of(Optional.empty());
        }
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.id().equals(text))
                .map(Optional::of)
                .findFirst();
    }
}
