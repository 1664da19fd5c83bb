package dev.handrail.search.engine;

/**
 * Brings a line of program output down to its message: times, addresses, numbers of processes, identifiers, quoted names
 * and the fields around the message go, so that the same fault gives the same words tomorrow and on another host.
 */
public final class LogLine {

    /** More of a line is dump, not message. */
    private static final int LONGEST = 2_000;

    private static final String[] MESSAGE_KEYS = {
        "msg", "message", "error", "err", "reason", "desc", "exception", "detail"
    };
    private static final String[] CODE_KEYS = {"code", "sqlstate", "errno", "status", "sql_state_code"};
    private static final String[] CODE_WORDS = {
        "error", "errno", "code", "sqlstate", "state", "status", "err", "http", "response", "ora", "msg", "warning"
    };

    private final StringBuilder out = new StringBuilder();
    private String before = "";

    private LogLine() {}

    /** The message of a line; empty if nothing of it tells anything. */
    public static String message(String line) {
        String text = visible(line);
        String fields = text.trim().startsWith("{") ? jsonMessage(text) : "";
        LogLine message = new LogLine();
        message.read(fields.isEmpty() ? text : fields);
        return message.out.toString().trim();
    }

    /** A line without escape sequences and control characters. */
    static String visible(String line) {
        return visible(line, LONGEST);
    }

    /** The start of a text without escape sequences and control characters, line breaks included. */
    static String visible(String line, int most) {
        int end = Math.min(line.length(), most);
        StringBuilder out = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (c == 0x1B && i + 1 < end && line.charAt(i + 1) == '[') {
                i += 2;
                while (i < end && !(line.charAt(i) >= '@' && line.charAt(i) <= '~')) {
                    i++;
                }
            } else if (c < ' ' || c >= 0x7F && c < 0xA0 || c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E) {
                out.append(' ');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The values of the telling keys of a line of JSON, in their order. */
    private static String jsonMessage(String line) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < line.length()) {
            int open = line.indexOf('"', i);
            int close = open < 0 ? -1 : closing(line, open);
            if (close < 0) {
                break;
            }
            int colon = skipBlanks(line, close + 1);
            i = close + 1;
            if (colon < line.length() && line.charAt(colon) == ':') {
                int value = skipBlanks(line, colon + 1);
                i = value;
                String key = Letters.lower(line.substring(open + 1, close));
                if (value < line.length() && line.charAt(value) == '"') {
                    int end = closing(line, value);
                    i = end < 0 ? line.length() : end + 1;
                    if (end > 0 && (isOneOf(key, MESSAGE_KEYS) || isOneOf(key, CODE_KEYS))) {
                        out.append(isOneOf(key, CODE_KEYS) ? "code " : "");
                        unescape(out, line, value + 1, end);
                        out.append(" . ");
                    }
                }
            }
        }
        return out.toString();
    }

    private static int closing(String line, int open) {
        for (int i = open + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i;
            }
        }
        return -1;
    }

    private static void unescape(StringBuilder out, String line, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < to) {
                char next = line.charAt(++i);
                out.append(next == 'n' || next == 't' || next == 'r' ? ' ' : next);
            } else {
                out.append(c);
            }
        }
    }

    private static int skipBlanks(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private void read(String text) {
        int i = 0;
        while (i < text.length()) {
            i = skipBlanks(text, i);
            int end = i;
            while (end < text.length() && text.charAt(end) != ' ') {
                end++;
            }
            if (end > i) {
                i = word(text, i, end);
            }
        }
    }

    /** Takes one word. @return where to go on, further than the word if it opens a quoted value that is left out */
    private int word(String text, int start, int end) {
        int equals = text.indexOf('=', start);
        if (equals > start && equals < end && isKey(text, start, equals)) {
            return field(text, start, equals, end);
        }
        String core = core(text, start, end);
        if (!core.isEmpty() && !isVolatile(core, text, start, end)) {
            out.append(withoutPort(core)).append(' ');
        }
        before = Letters.lower(core);
        return end;
    }

    /** {@code key=value} or {@code key="some words"}: messages and codes stay, all else goes. */
    private int field(String text, int start, int equals, int end) {
        String key = Letters.lower(text.substring(start, equals));
        int from = equals + 1;
        if (isOneOf(key, MESSAGE_KEYS)) {
            before = "";
            return from;
        }
        if (isOneOf(key, CODE_KEYS)) {
            before = "code";
            return from;
        }
        before = "";
        if (from < text.length() && text.charAt(from) == '"') {
            int close = closing(text, from);
            return close < 0 ? end : Math.max(end, close + 1);
        }
        return end;
    }

    private static boolean isKey(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Letters.isWord(c) && c != '_' && c != '.' && c != '-') {
                return false;
            }
        }
        return Letters.isLetter(text.charAt(start));
    }

    /** A word without the marks around it. */
    private static String core(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Letters.isWord(text.charAt(from)) && text.charAt(from) != '/') {
            from++;
        }
        while (to > from && !Letters.isWord(text.charAt(to - 1))) {
            to--;
        }
        // "postgres[4711]:", "ConnectException[code=1]": what stands in brackets is about this one process or object.
        int bracket = text.indexOf('[', from);
        return text.substring(from, bracket > from && bracket < to ? bracket : to);
    }

    private boolean isVolatile(String core, String text, int start, int end) {
        int digits = 0;
        int letters = 0;
        int lowers = 0;
        int dots = 0;
        boolean hex = true;
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            digits += Letters.isDigit(c) ? 1 : 0;
            letters += Letters.isLetter(c) ? 1 : 0;
            lowers += c >= 'a' && c <= 'z' ? 1 : 0;
            dots += c == '.' ? 1 : 0;
            hex &= Letters.isDigit(c)
                    || c >= 'a' && c <= 'f'
                    || c >= 'A' && c <= 'F'
                    || c == '-'
                    || c == ':'
                    || c == '.';
        }
        if (letters == 0) {
            return !isOneOf(before, CODE_WORDS) && !isHttpFault(core) || digits > 6;
        }
        if (digits > 0
                && (hex && core.length() >= 8
                        || core.startsWith("0x")
                        || Letters.isDigit(core.charAt(0)) && letters <= 2 && !isState(core))) {
            return true;
        }
        if (core.charAt(0) == '/' && core.indexOf(':') > 0 && digits > 0) {
            return true;
        }
        if (core.indexOf('@') > 0) {
            return !Letters.isUpper(core.charAt(core.lastIndexOf('.', core.indexOf('@')) + 1));
        }
        boolean port = core.indexOf(':') > 0 && digits > 0 && Letters.isDigit(core.charAt(core.length() - 1));
        if (lowers == letters && (port && core.indexOf("::") < 0 || dots >= 2)) {
            return true;
        }
        return isQuotedName(core, text, start, end) || isMonth(core, text, end);
    }

    /** SQLSTATE: five characters, digits and capitals. */
    private static boolean isState(String core) {
        boolean state = core.length() == 5;
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            state &= Letters.isDigit(c) || c >= 'A' && c <= 'Z';
        }
        return state;
    }

    private static boolean isHttpFault(String core) {
        return core.length() == 3 && (core.charAt(0) == '4' || core.charAt(0) == '5') && core.indexOf('.') < 0;
    }

    private static boolean isQuotedName(String core, String text, int start, int end) {
        char first = text.charAt(start);
        if (first != '"' && first != '\'' && first != '`' && first != '“') {
            return false;
        }
        char wanted = first == '“' ? '”' : first;
        int close = text.indexOf(wanted, start + 1);
        boolean upper = true;
        for (int i = 0; i < core.length(); i++) {
            upper &= Letters.isDigit(core.charAt(i)) || Letters.isUpper(core.charAt(i)) || core.charAt(i) == '_';
        }
        return close >= 0 && close < end && core.indexOf('/') < 0 && !upper;
    }

    private static boolean isMonth(String core, String text, int end) {
        boolean named = core.length() == 3
                && "JanFebMarAprMayJunJulAugSepOctNovDecMonTueWedThuFriSatSun".indexOf(core) >= 0
                && Letters.isUpper(core.charAt(0));
        int next = skipBlanks(text, end);
        return named && next < text.length() && (Letters.isDigit(text.charAt(next)) || core.equals("Mon"));
    }

    private static String withoutPort(String core) {
        int at = core.indexOf('@');
        return at > 0 ? core.substring(0, at) : core;
    }

    private static boolean isOneOf(String word, String[] words) {
        for (String one : words) {
            if (one.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
