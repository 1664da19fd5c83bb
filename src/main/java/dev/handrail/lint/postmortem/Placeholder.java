package dev.handrail.lint.postmortem;

import dev.handrail.lint.postmortem.Piece.Place;
import dev.handrail.model.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds in a piece of a page what only a template would say. */
final class Placeholder {

    private static final Set<String> WORDS = Set.of(
            "TODO",
            "TBD",
            "TBA",
            "TBC",
            "FIXME",
            "XXX",
            "TO BE DETERMINED",
            "TO BE DONE",
            "TO BE FILLED",
            "TO BE FILLED IN",
            "TO BE ADDED",
            "TO BE DEFINED",
            "FILL ME IN",
            "FILL IN",
            "PLACEHOLDER",
            "...",
            "\u2026",
            "CHANGEME",
            "CHANGE ME");

    private static final Set<String> DATES = Set.of(
            "YYYY-MM-DD",
            "YYYY/MM/DD",
            "YYYY.MM.DD",
            "DD/MM/YYYY",
            "MM/DD/YYYY",
            "DD.MM.YYYY",
            "DD-MM-YYYY",
            "MM-DD-YYYY",
            "YYYY-MM-DDTHH:MM",
            "YYYY-MM-DDTHH:MM:SSZ",
            "YYYY-MM-DDTHH:MMZ",
            "YYYY-MM-DDTHH:MM:SS",
            "20YY-MM-DD",
            "HH:MM",
            "HH:MM:SS",
            "XX:XX",
            "XXXX-XX-XX",
            "20XX-XX-XX",
            "20XX",
            "YYYY");

    private static final Set<String> PEOPLE = Set.of(
            "john doe",
            "jane doe",
            "your name",
            "first last",
            "firstname lastname",
            "agoogler",
            "@name",
            "@username",
            "@user",
            "@handle",
            "@person",
            "@owner",
            "@someone",
            "name surname");

    private Placeholder() {}

    /** A placeholder. @param start of it within the piece */
    record Found(int start, int end) {}

    /** The first placeholder of a piece. */
    static Optional<Found> in(Piece piece) {
        return word(piece)
                .or(() -> pattern(piece))
                .or(() -> Bracketed.in(piece))
                .or(() -> instruction(piece))
                .or(() -> latin(piece))
                .or(() -> unknownAmount(piece))
                .or(() -> person(piece));
    }

    /** The whole piece. */
    static Optional<Found> all(Piece piece) {
        return Optional.of(new Found(0, piece.text().length()));
    }

    // ---- TBD

    /**
     * A word that is all there is, that starts a note, or that ends the piece. In lists of actions such words are a state
     * or stand for an owner, of which other rules tell.
     */
    private static Optional<Found> word(Piece piece) {
        String upper = piece.text().toUpperCase(Locale.ROOT);
        String bare = stripped(upper);
        boolean isAction = piece.role() == Role.ACTIONS && piece.place() == Place.CELL;
        if (WORDS.contains(bare) || WORDS.contains(upper)) {
            return isAction ? Optional.empty() : all(piece);
        }
        for (String word : List.of("TODO", "TBD", "FIXME")) {
            boolean starts = piece.text().startsWith(word) && piece.text().startsWith(":", word.length());
            if (starts || (!isAction && piece.text().startsWith(word + " "))) {
                return Optional.of(new Found(0, word.length()));
            }
        }
        int tbd = token(piece.text(), "TBD");
        return tbd < 0 || isAction ? Optional.empty() : Optional.of(new Found(tbd, tbd + 3));
    }

    private static int token(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (starts && ends) {
                return at;
            }
            at = text.indexOf(word, end);
        }
        return -1;
    }

    /** Whether a text is nothing but a word such as TBD. */
    static boolean isWord(String text) {
        return WORDS.contains(stripped(text.toUpperCase(Locale.ROOT)));
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && "([<{*_ ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ")]>}*_ .:!?".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    // ---- YYYY-MM-DD

    private static Optional<Found> pattern(Piece piece) {
        boolean anywhere =
                piece.isValue() && !piece.text().toLowerCase(Locale.ROOT).contains("format");
        String before = "";
        int at = 0;
        while (at < piece.text().length()) {
            int end = piece.text().indexOf(' ', at);
            end = end < 0 ? piece.text().length() : end;
            String token = piece.text().substring(at, end);
            boolean pattern = isPattern(token) || anywhere && isCrossed(token);
            if ((anywhere || at == 0 || announces(before)) && pattern) {
                return Optional.of(new Found(at, end));
            }
            before = token;
            at = end + 1;
        }
        return Optional.empty();
    }

    /** {@code Date: YYYY-MM-DD}, {@code due YYYY-MM-DD} within a line. */
    private static boolean announces(String word) {
        return word.endsWith(":") || word.equalsIgnoreCase("due") || word.equalsIgnoreCase("by");
    }

    /** {@code INC-XXXX}, {@code #XXX}, {@code XX} before a unit. */
    private static boolean isCrossed(String token) {
        String bare = stripped(token);
        int number = Math.max(bare.lastIndexOf('-'), bare.lastIndexOf('#')) + 1;
        String crosses = bare.substring(number);
        return crosses.length() >= 2 && crosses.length() <= 8 && crosses.chars().allMatch(c -> c == 'X');
    }

    private static boolean isPattern(String token) {
        String bare = stripped(token.endsWith(",") ? token.substring(0, token.length() - 1) : token);
        return bare.length() <= 24 && DATES.contains(bare.toUpperCase(Locale.ROOT)) && !isDoubtful(bare);
    }

    /** Of four letters only {@code YYYY} and {@code 20XX} are patterns for certain. */
    private static boolean isDoubtful(String bare) {
        return bare.length() == 4 && !bare.equals("YYYY") && !bare.startsWith("20");
    }

    // ---- Describe what happened

    private static Optional<Found> instruction(Piece piece) {
        boolean toDo = piece.role() == Role.ACTIONS || piece.role() == Role.LESSONS;
        boolean imperative = toDo && (piece.place() == Place.ITEM || piece.place() == Place.CELL);
        if (piece.emphasised() && !imperative && piece.text().indexOf(' ') > 0 && Prompts.asks(piece.text())) {
            return question(piece) ? Optional.empty() : all(piece);
        }
        boolean told = piece.place() == Place.PARAGRAPH
                || (piece.place() == Place.CONTINUATION && piece.text().contains(" goes here"))
                || piece.place() == Place.FIELD
                || piece.place() == Place.FRONT_MATTER;
        return told && !toDo && Prompts.orders(piece.text()) ? all(piece) : Optional.empty();
    }

    /** A question in italics may be the heading of its answer, unless it is an item of a list. */
    static boolean question(Piece piece) {
        return piece.text().endsWith("?") && piece.place() != Place.ITEM && piece.place() != Place.CELL;
    }

    // ---- the rest

    private static Optional<Found> latin(Piece piece) {
        int at = piece.text().toLowerCase(Locale.ROOT).indexOf("lorem ipsum");
        return at < 0
                ? Optional.empty()
                : Optional.of(new Found(at, Math.min(piece.text().length(), at + 11)));
    }

    /** {@code ?mins}, {@code ??%}; a bare question mark is an honest answer. */
    private static Optional<Found> unknownAmount(Piece piece) {
        if (piece.place() != Place.CELL && piece.place() != Place.FIELD) {
            return Optional.empty();
        }
        int marks = 0;
        while (marks < piece.text().length() && piece.text().charAt(marks) == '?') {
            marks++;
        }
        boolean unit = marks > 0 && marks < piece.text().length();
        String rest = unit ? piece.text().substring(marks).strip() : "";
        boolean named =
                rest.startsWith("%") || rest.startsWith("min") || rest.startsWith("hour") || rest.startsWith("h ");
        return named ? all(piece) : Optional.empty();
    }

    /** The people of examples, where a page names its people. */
    private static Optional<Found> person(Piece piece) {
        String lower = piece.text().toLowerCase(Locale.ROOT);
        boolean short_ = piece.isValue() && lower.length() < 80;
        return short_ && PEOPLE.stream().anyMatch(name -> lower.equals(name) || lower.endsWith(", " + name))
                ? all(piece)
                : Optional.empty();
    }
}
