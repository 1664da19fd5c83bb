package dev.handrail.parse.incident;

import dev.handrail.model.Incident.State;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What a line says of an action beside the action itself: who, until when, under which ticket, how far. */
record Attributes(String owner, Optional<LocalDate> due, String ticket, State state) {

    private static final Attributes NONE = new Attributes("", Optional.empty(), "", State.UNSTATED);

    private static final int LONGEST_VALUE = 80;

    /** What a line of running text says. */
    static Attributes of(String text) {
        Attributes found = NONE.or(mark(text)).or(parenthesis(text)).or(labels(text));
        String ticket = found.ticket.isEmpty() ? Tickets.first(text) : found.ticket;
        String owner = found.owner.isEmpty() ? mention(text) : found.owner;
        return new Attributes(owner, found.due.or(() -> dueIn(text)), ticket, found.state);
    }

    /** These, completed by others. */
    Attributes or(Attributes other) {
        return new Attributes(
                owner.isEmpty() ? other.owner : owner,
                due.or(other::due),
                ticket.isEmpty() ? other.ticket : ticket,
                state == State.UNSTATED ? other.state : state);
    }

    /** {@code [done] Raise the limit}. */
    private static Attributes mark(String text) {
        int close = text.startsWith("[") ? text.indexOf(']') : -1;
        State state = close > 0 ? state(text.substring(1, close)) : State.UNSTATED;
        return new Attributes("", Optional.empty(), "", state);
    }

    // ---- (ann, due 2024-05-01, OPS-12)

    /** What stands in the last brackets: at the end of the text, or anywhere if they name a day or an @name. */
    private static Attributes parenthesis(String text) {
        int close = Math.max(text.lastIndexOf(')'), text.lastIndexOf(']'));
        int open = close < 0 ? -1 : text.lastIndexOf(text.charAt(close) == ')' ? '(' : '[', close);
        if (open < 0) {
            return NONE;
        }
        Attributes found = NONE;
        String[] pieces = text.substring(open + 1, close).split("[,;]", -1);
        for (String piece : pieces) {
            found = found.or(piece(piece.strip()));
        }
        if (found.due.isPresent() && pieces.length > 1 && isHandle(pieces[0].strip())) {
            found = found.or(new Attributes(pieces[0].strip(), Optional.empty(), "", State.UNSTATED));
        }
        String rest = text.substring(close + 1).strip();
        boolean atEnd = rest.isEmpty() || rest.equals(".");
        boolean telling = found.due.isPresent() || text.startsWith("(@", open);
        return atEnd || telling ? found : NONE;
    }

    private static Attributes piece(String piece) {
        State state = state(piece);
        if (state != State.UNSTATED) {
            return new Attributes("", Optional.empty(), "", state);
        }
        Attributes labelled = labels(piece);
        if (!labelled.equals(NONE)) {
            return labelled;
        }
        String ticket = Tickets.first(piece);
        Optional<LocalDate> due = dueIn(piece).or(() -> day(piece));
        boolean isName = ticket.isEmpty() && due.isEmpty() && looksLikeName(piece);
        return new Attributes(isName ? name(piece) : "", due, ticket, State.UNSTATED);
    }

    /** One to three words that each start with a capital or an @, or that name a team. */
    private static boolean looksLikeName(String piece) {
        String[] words = piece.split(" ", -1);
        if (piece.isEmpty() || words.length > 3 || piece.chars().anyMatch(c -> "/:?!".indexOf(c) >= 0)) {
            return false;
        }
        if (piece.toLowerCase(Locale.ROOT).endsWith("team") || piece.startsWith("@")) {
            return true;
        }
        for (String word : words) {
            if (word.isEmpty()
                    || !Character.isUpperCase(word.charAt(0))
                    || word.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }

    // ---- Owner: ann; due: 2024-05-01

    private static Attributes labels(String text) {
        Attributes found = NONE;
        for (int colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', colon + 1)) {
            int start = colon;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            found = found.or(labelled(text.substring(start, colon), text, colon + 1));
        }
        return found;
    }

    private static Attributes labelled(String label, String text, int from) {
        String kind = label(label);
        if (kind.isEmpty()) {
            return NONE;
        }
        String value = value(text, from);
        return switch (kind) {
            case "owner" -> new Attributes(name(value), Optional.empty(), "", State.UNSTATED);
            case "due" -> new Attributes("", day(value), "", State.UNSTATED);
            case "ticket" -> new Attributes("", Optional.empty(), value, State.UNSTATED);
            default -> new Attributes("", Optional.empty(), "", state(value));
        };
    }

    /** What a label is for: {@code owner}, {@code due}, {@code ticket}, {@code state}; empty if it is none. */
    static String label(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "owner", "owners", "assignee", "assigned", "responsible", "who", "dri" -> "owner";
            case "due", "deadline", "eta", "date" -> "due";
            case "ticket", "issue", "bug", "jira", "tracking" -> "ticket";
            case "status", "state" -> "state";
            default -> "";
        };
    }

    /** The value behind a label, up to the next sign that ends it. */
    private static String value(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_VALUE);
        int end = from;
        while (end < limit && ",;)]|(".indexOf(text.charAt(end)) < 0 && !endsSentence(text, end)) {
            end++;
        }
        return text.substring(from, end).strip();
    }

    private static boolean endsSentence(String text, int at) {
        boolean dot = text.charAt(at) == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
        return dot || text.startsWith(" - ", at) || text.startsWith(" \u2013 ", at) || text.startsWith(" \u2014 ", at);
    }

    // ---- words anywhere

    /** The name behind the first @ that starts a word; empty if there is none. */
    private static String mention(String text) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            boolean starts = at == 0 || " (\t,[:".indexOf(text.charAt(at - 1)) >= 0;
            int end = at + 1;
            while (end < text.length() && isHandle(text.charAt(end))) {
                end++;
            }
            if (starts && end > at + 1) {
                return name(text.substring(at, end));
            }
        }
        return "";
    }

    /** {@code ann} in {@code (ann, due 2024-05-01)}: beside a day, one word is who does it. */
    private static boolean isHandle(String word) {
        return !word.isEmpty()
                && Character.isLetter(word.charAt(0))
                && word.chars().allMatch(c -> isHandle((char) c))
                && state(word) == State.UNSTATED
                && !name(word).isEmpty();
    }

    private static boolean isHandle(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '/';
    }

    /** The day behind the word "due" or "by". */
    private static Optional<LocalDate> dueIn(String text) {
        Cursor in = new Cursor(text, 0);
        while (!in.atEnd()) {
            String word = in.word();
            in.at += Math.max(1, word.length());
            if (word.equals("due") || word.equals("by")) {
                in.takeWord(" on");
                in.takeWord(" by");
                Optional<LocalDate> day = day(text.substring(in.at, Math.min(text.length(), in.at + 40)));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    // ---- single values

    /** The state that some tables write behind a day: {@code 2025-02-28 (done)}. */
    static Attributes ofDue(String cell) {
        int open = cell.lastIndexOf('(');
        int close = cell.indexOf(')', open + 1);
        State state = open >= 0 && close > 0 ? state(cell.substring(open + 1, close)) : State.UNSTATED;
        return new Attributes("", Optional.empty(), "", state);
    }

    /** A ticket, with the state that some tables write behind it or in its place: {@code #11 TODO}. */
    static Attributes ofTicket(String cell) {
        String text = cell.strip();
        int last = Math.max(text.lastIndexOf(' '), text.lastIndexOf(')')) + 1;
        State state = state(text.substring(last));
        String written = name(state == State.UNSTATED ? text : text.substring(0, last));
        String inside = written.indexOf(' ') > 0 ? Tickets.first(written) : "";
        String ticket = inside.isEmpty() ? written : inside;
        return new Attributes("", Optional.empty(), ticket, state);
    }

    /** A name without the sign of a mention; a placeholder is no name. */
    static String name(String text) {
        String name = text.strip();
        String bare = name.startsWith("@") ? name.substring(1) : name;
        return switch (bare.toLowerCase(Locale.ROOT)) {
            case "-", "?", "n/a", "tbd", "none", "tba", "\u2014", "todo", "unassigned", "nobody", "unknown" -> "";
            default -> bare;
        };
    }

    /** The day that a text starts with, if it has a year; of a month or a quarter the last one. */
    static Optional<LocalDate> day(String text) {
        return TimeScanner.lead(text)
                .filter(TimeText::isDated)
                .flatMap(TimeText::day)
                .map(day -> LocalDate.of(day.year(), day.month(), day.date()))
                .or(() -> Period.lastDay(text));
    }

    /** How far a word says that an action is. */
    static State state(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        State whole = word(words);
        int blank = words.indexOf(' ');
        boolean dated = blank > 0
                && (words.startsWith("on ", blank + 1)
                        || words.startsWith("in ", blank + 1)
                        || "(0123456789".indexOf(words.charAt(blank + 1)) >= 0);
        return whole == State.UNSTATED && dated ? word(words.substring(0, blank)) : whole;
    }

    private static State word(String word) {
        return switch (word) {
            case "done", "closed", "complete", "completed", "fixed", "merged", "resolved", "yes", "x" -> State.DONE;
            case "\u2713", "\u2714", "\u2705", "\u2611", "finished", "shipped", "implemented" -> State.DONE;
            case "open", "todo", "to do", "in progress", "wip", "planned", "pending", "started", "new" -> State.OPEN;
            case "backlog", "not started", "in review", "ongoing", "blocked", "no", "assigned" -> State.OPEN;
            case "wontfix", "won't fix", "won't do", "dropped", "cancelled", "canceled", "obsolete" -> State.DROPPED;
            case "rejected", "abandoned", "declined" -> State.DROPPED;
            default -> State.UNSTATED;
        };
    }
}
