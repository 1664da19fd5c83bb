package dev.handrail.console;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the places of a command that a reader has to fill in. */
public final class Placeholders {
    private static final int LONGEST = 60;
    private static final Set<String> SHELL_OWN = Set.of(("HOME PATH PWD OLDPWD USER LOGNAME SHELL TERM LANG LC_ALL"
                    + " HOSTNAME HOSTTYPE IFS PS1 PS2 PS4 RANDOM SECONDS LINENO UID EUID PPID GROUPS BASH BASHPID"
                    + " BASH_VERSION BASH_SOURCE FUNCNAME PIPESTATUS REPLY OPTARG OPTIND EDITOR VISUAL PAGER DISPLAY"
                    + " TMPDIR TZ MAIL COLUMNS LINES SHLVL SSH_AUTH_SOCK KUBECONFIG JAVA_HOME ORACLE_HOME PGDATA GOPATH"
                    + " NF NR FNR FS OFS RS ORS FILENAME")
            .split(" "));
    private static final Set<String> HTML =
            Set.of("br", "hr", "b", "i", "p", "div", "span", "td", "tr", "th", "li", "ul", "ol", "pre", "html", "img");

    private final String text;
    private final Set<String> closed;
    private final List<Placeholder> found = new ArrayList<>();

    /**
     * A place to fill in.
     *
     * @param name without its marks: {@code host} for {@code <host>}, {@code ${host}}, and {@code host_HERE}
     * @param start index of its first character
     * @param end index just after its last character
     */
    public record Placeholder(String name, int start, int end) {}

    private Placeholders(String text) {
        this.text = text;
        this.closed = closed(text);
    }

    /**
     * The placeholders of a command in order.
     *
     * @param set names of variables that the page itself sets, see {@link Variables#setBy}
     */
    public static List<Placeholder> find(String text, Set<String> set) {
        return new Placeholders(text).find(set);
    }

    private List<Placeholder> find(Set<String> set) {
        for (int i = 0; i < text.length(); i++) {
            int end = switch (text.charAt(i)) {
                case '<' -> angle(i);
                case '{' -> braces(i);
                case '$' -> variable(i, set);
                case '_' -> here(i);
                case '\\' -> i + 2;
                default -> 0;
            };
            i = Math.max(i, end - 1);
        }
        return List.copyOf(found);
    }

    /** {@code <host>}, {@code <two words>}; not {@code <file}, {@code <<EOF}, {@code <br>} or {@code a < b}. */
    private int angle(int start) {
        if (text.startsWith("<<", start)) {
            return endOfRun(start, '<');
        }
        int end = start + 1;
        while (end < text.length() && end - start <= LONGEST && nameCharacter(text.charAt(end))) {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != '>' || end == start + 1) {
            return 0;
        }
        String name = text.substring(start + 1, end);
        boolean named = Character.isLetter(name.charAt(0)) && !name.endsWith(" ");
        if (!named || HTML.contains(name) || closed.contains(name)) {
            return 0;
        }
        return add(name, start, end + 1);
    }

    private static boolean nameCharacter(char c) {
        return Character.isLetterOrDigit(c) || " _-.:/|,'@#()+*".indexOf(c) >= 0;
    }

    /** {@code {{host}}}; not a template's {@code {{ .Field }}} or {@code {{end}}}. */
    private int braces(int start) {
        if (!text.startsWith("{{", start)) {
            return 0;
        }
        int from = start + 2;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int end = identifier(from);
        int close = end;
        while (close < text.length() && text.charAt(close) == ' ') {
            close++;
        }
        String name = text.substring(from, end);
        boolean keyword =
                Set.of("end", "else", "range", "with", "if", "json", "nl").contains(name);
        if (name.isEmpty() || !Character.isLetter(name.charAt(0)) || keyword || !text.startsWith("}}", close)) {
            return 0;
        }
        return add(name, start, close + 2);
    }

    /** {@code $HOST} and {@code ${HOST}} in upper case. */
    private int variable(int start, Set<String> set) {
        boolean braced = text.startsWith("{", start + 1);
        int from = start + (braced ? 2 : 1);
        int end = identifier(from);
        while (!braced && end > from && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '.')) {
            end--;
        }
        int cut = braced ? end : upperEnd(from, end);
        String name = text.substring(from, cut);
        boolean closes = !braced || text.startsWith("}", end);
        if (!closes || !upper(name) || SHELL_OWN.contains(name) || set.contains(name)) {
            return 0;
        }
        return add(name, start, cut + (braced ? 1 : 0));
    }

    /** A shell name ends before a dot or hyphen; one that goes on in lower case is not ours. */
    private int upperEnd(int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) != '-' && text.charAt(i) != '.') {
            i++;
        }
        return i;
    }

    /** {@code HOST_HERE}, found at the underscore before {@code HERE}. */
    private int here(int underscore) {
        if (!text.startsWith("_HERE", underscore) || joins(underscore + 5)) {
            return 0;
        }
        int start = underscore;
        while (start > 0 && joins(start - 1)) {
            start--;
        }
        String name = text.substring(start, underscore);
        boolean taken = start > 0 && text.charAt(start - 1) == '$';
        return upper(name) && !taken ? add(name, start, underscore + 5) : 0;
    }

    private boolean joins(int i) {
        return i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
    }

    private static boolean upper(String name) {
        return name.length() >= 2
                && Character.isUpperCase(name.charAt(0))
                && name.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_');
    }

    private int identifier(int from) {
        int end = from;
        while (end < text.length() && (joins(end) || text.charAt(end) == '-' || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private int endOfRun(int from, char c) {
        int end = from;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private int add(String name, int start, int end) {
        found.add(new Placeholder(name, start, end));
        return end;
    }

    /** Names of elements that the text closes: what it has is XML or HTML, not a placeholder. */
    private static Set<String> closed(String text) {
        Set<String> names = new HashSet<>();
        for (int i = text.indexOf("</"); i >= 0; i = text.indexOf("</", i + 2)) {
            String ahead = text.substring(i + 2, Math.min(text.length(), i + 2 + LONGEST));
            int end = ahead.indexOf('>');
            if (end > 0) {
                names.add(ahead.substring(0, end));
            }
        }
        return names;
    }
}
