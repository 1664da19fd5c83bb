package dev.handrail.parse;

import dev.handrail.console.CommandWords;
import dev.handrail.model.Signature.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/** Tells error messages, codes and exception names from other text. */
final class ErrorText {
    private static final int LONGEST = 300;

    /** System errors of POSIX that clients print by name. */
    private static final Set<String> ERRNO = Set.of(
            "ECONNREFUSED",
            "ECONNRESET",
            "ECONNABORTED",
            "ETIMEDOUT",
            "EHOSTUNREACH",
            "ENETUNREACH",
            "ENOTFOUND",
            "EAI_AGAIN",
            "EPIPE",
            "EADDRINUSE",
            "EADDRNOTAVAIL",
            "EMFILE",
            "ENFILE",
            "ENOSPC",
            "ENOENT",
            "EACCES",
            "ESOCKETTIMEDOUT",
            "EPROTO");

    private ErrorText() {}

    /** What a piece of code is that names an error; empty for any other code. */
    static Optional<Form> form(String code) {
        String text = code.strip();
        if (text.length() < 4 || text.length() > LONGEST || text.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        if (isCode(text)) {
            return Optional.of(Form.CODE);
        }
        if (isException(text)) {
            return Optional.of(Form.EXCEPTION);
        }
        return text.indexOf(' ') > 0 && isMessage(text) ? Optional.of(Form.LINE) : Optional.empty();
    }

    /** Whether a line of a symptom's fence tells anything: it has words, and is no rule or prompt. */
    static boolean telling(String line) {
        int letters = 0;
        for (int i = 0; i < line.length() && letters < 4; i++) {
            letters += Character.isLetter(line.charAt(i)) ? 1 : 0;
        }
        boolean named = line.indexOf(' ') > 0 || isCode(line) || isException(line);
        return named && letters >= 4 && line.length() <= 2 * LONGEST;
    }

    /** The codes in running text that can't be anything else, and SQLSTATEs that are called so. */
    static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(text, " \t,;()[]\"'`<>=");
        String before = "";
        while (words.hasMoreTokens()) {
            String word = trimmed(words.nextToken());
            if (isVendorCode(word) || ERRNO.contains(word) || called(before) && isSqlState(word)) {
                codes.add(word);
            } else if (before.equals("ERROR") && digits(word, 0) == word.length() && word.length() == 4) {
                codes.add("ERROR " + word);
            }
            before = word;
        }
        return codes;
    }

    private static boolean called(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        return name.equals("sqlstate") || name.equals("state") || name.equals("errcode");
    }

    private static String trimmed(String word) {
        int end = word.length();
        while (end > 0 && ".:!?".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isCode(String text) {
        boolean mysql = text.startsWith("ERROR ") && text.length() == 10 && digits(text, 6) == 10;
        boolean bracketed = text.startsWith("SQLSTATE[") && text.indexOf(']') == 14;
        return mysql || bracketed || isVendorCode(text) || ERRNO.contains(text) || isSqlState(text);
    }

    /** Oracle's and its drivers' codes: {@code ORA-12541}, {@code TNS-12541}, {@code UCP-29}. */
    private static boolean isVendorCode(String word) {
        int dash = word.indexOf('-');
        if (dash < 0 || digits(word, dash + 1) != word.length() || word.length() - dash < 3) {
            return false;
        }
        return switch (word.substring(0, dash)) {
            case "ORA", "TNS", "PLS", "DPY", "DPI", "NJS", "UCP", "RMAN", "CRS", "JBAS", "SQL" -> word.length() <= 10;
            default -> false;
        };
    }

    /**
     * Five characters of an SQLSTATE. Only classes of errors, and not those that are plain numbers too often: the
     * classes of PostgreSQL's Appendix A and of connection trouble (08, 28, 53, 57, HY, XX).
     */
    static boolean isSqlState(String word) {
        if (word.length() != 5) {
            return false;
        }
        boolean digit = false;
        for (int i = 0; i < 5; i++) {
            char c = word.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return switch (word.substring(0, 2)) {
            case "26", "28", "2B", "2D" -> digit && (word.endsWith("000") || !Character.isDigit(word.charAt(2)));
            case "08",
                    "0A",
                    "22",
                    "23",
                    "25",
                    "3D",
                    "3F",
                    "40",
                    "42",
                    "53",
                    "54",
                    "55",
                    "57",
                    "58",
                    "72",
                    "F0",
                    "HV",
                    "HY",
                    "P0",
                    "XX" -> digit;
            default -> false;
        };
    }

    /** {@code java.net.ConnectException}, {@code PG::ConnectionBad}, {@code psycopg2.OperationalError}. */
    static boolean isException(String text) {
        String name = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '.' && c != ':' && c != '$') {
                return false;
            }
        }
        String last = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
        boolean named = last.endsWith("Exception") || last.endsWith("Error") || name.startsWith("PG::");
        return named && last.length() > 5 && Character.isUpperCase(last.charAt(0));
    }

    /** Whether several words read like what a program prints when something fails, and not like a command. */
    private static boolean isMessage(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (isStatus(lower) || isName(text) || isSetting(lower)) {
            return false;
        }
        if (CommandWords.known(text) || lower.startsWith("select ") || text.startsWith("--") || isExpression(text)) {
            return false;
        }
        for (String mark : new String[] {
            "error",
            "fatal:",
            "panic:",
            "failed",
            "failure",
            "refused",
            "timed out",
            "timeout",
            "denied",
            "could not",
            "cannot ",
            "can't ",
            "unable to",
            "no such",
            "not found",
            "unreachable",
            "too many",
            "no route",
            "reset by",
            "terminating",
            "terminated",
            "exceeded",
            "exception",
            "invalid ",
            "expired",
            "out of memory",
            "no space",
            "already in use",
            "rejected",
            "does not exist",
            "closed the connection",
            "broken pipe",
            "not available",
            "no pg_hba.conf",
            "remaining connection slots",
            "shutting down",
            "starting up",
            "deadlock",
            "went away",
            "no response",
            "lost connection",
            "back-off",
            "unknown host",
            "is not running",
            "no basic auth"
        }) {
            if (lower.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 404 not found}: an HTTP status with its own words, which every page on HTTP shares. */
    private static boolean isStatus(String lower) {
        String text = lower.startsWith("http ") ? lower.substring(5) : lower;
        boolean number =
                digits(text, 0) == 3 && text.length() > 4 && text.charAt(3) == ' ' && "45".indexOf(text.charAt(0)) >= 0;
        return number && text.split(" ").length <= 4;
    }

    /** {@code Pool Errors}, {@code H001 Failed Checks}: the title of a panel, report or button. */
    private static boolean isName(String text) {
        String[] words = text.split(" +");
        for (String word : words) {
            char first = word.isEmpty() ? 'x' : word.charAt(0);
            boolean plain = word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
            boolean shout = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && digits(word, 1) == 1;
            if (!plain || shout || !Character.isUpperCase(first) && !Character.isDigit(first)) {
                return false;
            }
        }
        return words.length < 5;
    }

    /** {@code SET statement_timeout = 0}, {@code timeout: 30}: what someone writes, not what a program prints. */
    private static boolean isSetting(String lower) {
        if (lower.startsWith("set ") || lower.startsWith("alter ") || lower.startsWith("show ")) {
            return true;
        }
        int equals = lower.indexOf(" = ");
        int blank = lower.indexOf(' ');
        boolean pair = blank > 1 && lower.charAt(blank - 1) == ':' && lower.indexOf(' ', blank + 1) < 0;
        boolean speaks = lower.startsWith("error") || lower.startsWith("fatal") || lower.startsWith("panic");
        return equals > 0 && blank == equals || pair && !speaks;
    }

    /** A query or a piece of configuration that only speaks of errors. */
    private static boolean isExpression(String text) {
        for (String mark : new String[] {" > ", " >= ", " == ", " != ", "sum(", "rate(", "count(", "level: ", "{\""}) {
            if (text.contains(mark)) {
                return true;
            }
        }
        return text.startsWith("{");
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
