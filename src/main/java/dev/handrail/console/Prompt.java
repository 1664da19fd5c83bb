package dev.handrail.console;

import java.util.Locale;

/**
 * The prompt at the start of a terminal line.
 *
 * @param end index just after the prompt and the blank that follows it
 * @param kind what reads the command
 */
record Prompt(int end, Kind kind) {
    /** What stands behind a prompt. */
    enum Kind {
        NONE,
        /** A shell: {@code $}, {@code %}, {@code user@host:~$}. */
        SHELL,
        /** A lone {@code #}: a root shell, or a comment. */
        HASH,
        /** A lone {@code >}: a shell that waits for the rest of a command, or some other program. */
        ANGLE,
        /** A database client. */
        CLIENT,
        /** A database client that waits for the rest of a statement. */
        CLIENT_MORE,
        /** Any other word before {@code >}; a prompt only where a session is certain. */
        WORD
    }

    private static final Prompt NONE = new Prompt(0, Kind.NONE);
    private static final int LONGEST = 80;

    /** Whether there is a prompt at all. */
    boolean found() {
        return kind != Kind.NONE;
    }

    /** The prompt of a line; {@link #found} is false if it has none. */
    static Prompt of(String line) {
        int start = blanks(line, 0);
        int limit = Math.min(line.length(), start + LONGEST);
        for (int i = start; i < limit; i++) {
            char c = line.charAt(i);
            if (i == start && "❯➜λ".indexOf(c) >= 0 && line.startsWith(" ", i + 1)) {
                return new Prompt(i + 2, Kind.SHELL);
            }
            if ((c == '$' || c == '#' || c == '%' || c == '>') && closes(line, start, i)) {
                Kind kind = kind(line.substring(start, i), c);
                return kind == Kind.NONE ? NONE : new Prompt(afterBlank(line, i + 1), kind);
            }
            if (c == '"' || c == '|' || c == ';' || c == '<') {
                return NONE;
            }
        }
        return NONE;
    }

    /** Whether the prompt of a line is that of {@code redis-cli}. */
    static boolean ofRedis(String line) {
        String head = line.strip();
        head = head.endsWith(">") ? head.substring(0, head.length() - 1) : head;
        return hostAndPort(head) || head.equals("redis");
    }

    private static boolean closes(String line, int start, int i) {
        if (i + 1 == line.length() || line.charAt(i + 1) == ' ') {
            return true;
        }
        boolean client = i > start && line.charAt(i - 1) == '=';
        boolean drive = line.charAt(i) == '>' && (line.startsWith("PS ", start) || line.startsWith(":\\", start + 1));
        return (client || drive) && (Character.isLetter(line.charAt(i + 1)) || line.charAt(i + 1) == '\\');
    }

    private static Kind kind(String head, char mark) {
        if (head.isEmpty()) {
            return mark == '#' ? Kind.HASH : mark == '>' ? Kind.ANGLE : Kind.SHELL;
        }
        if (mark == '>') {
            return beforeAngle(head);
        }
        if (mark == '#' && databaseMark(head)) {
            return head.charAt(head.length() - 1) == '=' || head.endsWith("=*") ? Kind.CLIENT : Kind.CLIENT_MORE;
        }
        return shellHead(head, mark) ? Kind.SHELL : Kind.NONE;
    }

    private static Kind beforeAngle(String head) {
        if (head.isBlank() || head.equals("-") || head.equals("...")) {
            return Kind.CLIENT_MORE;
        }
        if (databaseMark(head)) {
            return head.endsWith("=") || head.endsWith("=*") ? Kind.CLIENT : Kind.CLIENT_MORE;
        }
        if (head.equals("$") || head.startsWith("PS ") || head.equals("PS") || drive(head)) {
            return Kind.SHELL;
        }
        if (head.startsWith("MariaDB [") && head.endsWith("]") || client(head) || hostAndPort(head)) {
            return Kind.CLIENT;
        }
        return word(head) ? Kind.WORD : Kind.NONE;
    }

    private static boolean client(String head) {
        return switch (head.toLowerCase(Locale.ROOT)) {
            case "mysql", "sqlite", "sql", "psql", "redis", "mongo", "mongosh", "cqlsh", "pgbouncer", "asql", "sqlcl" ->
                true;
            default -> head.startsWith("cqlsh:") || head.endsWith(":PRIMARY") || head.endsWith(":SECONDARY");
        };
    }

    /** {@code name=}, {@code name-}, {@code name(}, {@code name=*}: what psql shows before its mark. */
    private static boolean databaseMark(String head) {
        int end = head.endsWith("*") || head.endsWith("!") ? head.length() - 1 : head.length();
        if (end < 2 || "=-('\"^".indexOf(head.charAt(end - 1)) < 0) {
            return false;
        }
        return word(head.substring(0, end - 1));
    }

    /** {@code C:\} or {@code C:\Users\x}. */
    private static boolean drive(String head) {
        return head.length() >= 2
                && Character.isLetter(head.charAt(0))
                && head.charAt(1) == ':'
                && (head.length() == 2 || head.charAt(2) == '\\');
    }

    /** {@code 127.0.0.1:6379}, {@code cache:6379[2]}. */
    private static boolean hostAndPort(String head) {
        int colon = head.lastIndexOf(':');
        if (colon < 1 || colon + 1 == head.length() || !word(head.substring(0, colon))) {
            return false;
        }
        int end = colon + 1;
        while (end < head.length() && Character.isDigit(head.charAt(end))) {
            end++;
        }
        return end > colon + 1 && (end == head.length() || head.charAt(end) == '[');
    }

    private static boolean shellHead(String head, char mark) {
        String rest =
                head.startsWith("(") ? head.substring(head.indexOf(')') + 1).strip() : head;
        if (rest.isEmpty()) {
            return true;
        }
        if (rest.startsWith("[")) {
            return rest.stripTrailing().endsWith("]") && rest.indexOf(' ') != 1;
        }
        int at = rest.indexOf('@');
        if (at > 0 && word(rest.substring(0, at))) {
            return rest.length() <= 60 && rest.indexOf('=') < 0 && rest.split(" ").length <= 3;
        }
        if (rest.startsWith("bash-") || rest.startsWith("sh-")) {
            return word(rest);
        }
        boolean host = mark == '$' && rest.endsWith(" ");
        return (host || rest.startsWith("~")) && path(rest.stripTrailing());
    }

    private static boolean word(String text) {
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.')
                && !text.isEmpty();
    }

    private static boolean path(String text) {
        return text.chars()
                .allMatch(
                        c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '/' || c == '~');
    }

    private static int blanks(String line, int from) {
        int i = from;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private static int afterBlank(String line, int end) {
        return end < line.length() && line.charAt(end) == ' ' ? end + 1 : end;
    }
}
