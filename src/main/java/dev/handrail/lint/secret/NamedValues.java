package dev.handrail.lint.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Values beside a telling name: {@code password: x} in YAML, JSON, properties, shell, headers and connection strings of
 * {@code key=value}, {@code | password | x |} in tables, "the password is x", {@code PASSWORD 'x'} in SQL.
 */
final class NamedValues implements Detector {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_VALUE = 1024;
    private static final int NEAR = 200;
    /** What may stand between a name and its separator, or the separator and the value. */
    private static final String AROUND = " \t*\"'`]\\";

    private static final String ENDS = " \t\n\"'`,;&|)}]>\\";
    private static final List<String> CONNECTION =
            List.of("host=", "dbname=", "jdbc:", "server=", "data source=", "user id=", "user=", "uid=");

    @Override
    public List<Secret> find(String text) {
        List<Secret> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c == '=' || c == ':' || c == '|') && isSeparator(text, at)) {
                find(text, at, at + 1, found);
            } else if (c == ' ') {
                afterBlank(text, at, found);
            }
        }
        return found;
    }

    /** Not part of {@code ==}, {@code ::}, {@code !=}, {@code ||} or an address. */
    private static boolean isSeparator(String text, int at) {
        char c = text.charAt(at);
        char before = at > 0 ? text.charAt(at - 1) : '\n';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        boolean alone = after != c && before != c && before != '!';
        return alone && !(c == ':' && (after == '/' || after == '=')) && (c != '|' || isRow(text, at));
    }

    /** Whether a place is in a row of a table, not in a pipeline. */
    private static boolean isRow(String text, int at) {
        String before = text.substring(Math.max(0, at - NEAR), at);
        return before.substring(before.lastIndexOf('\n') + 1).stripLeading().startsWith("|");
    }

    /** A value whose name ends before one place and which starts behind another. */
    private static void find(String text, int separator, int from, List<Secret> found) {
        SecretName name = name(text, separator);
        if (!name.isPassword() && !name.isToken()) {
            return;
        }
        int start = skip(text, text.startsWith(">", from) ? from + 1 : from);
        boolean direct = name.isForPrograms() || name.isPassword() && inConnection(text, separator);
        if (direct && start - separator <= 2) {
            password(text, start, found);
            return;
        }
        int end = end(text, start);
        Value value = new Value(text.substring(start, end));
        if (name.isPassword() && value.isOpaquePassword()) {
            found.add(new Secret("a password", "", start, end));
        } else if (name.isToken() && value.isOpaqueToken()) {
            found.add(new Secret("a token or key", "", start, end));
        }
    }

    /** Where a blank is what separates: behind "is" in a sentence, a flag, a keyword of SQL, the scheme of a header. */
    private static void afterBlank(String text, int blank, List<Secret> found) {
        int next = blank + 1;
        if (text.startsWith("is ", next) && isQuote(text, next + 3)) {
            find(text, blank, next + 3, found);
            return;
        }
        String word = name(text, blank).text();
        boolean keyword = word.equalsIgnoreCase("password") || word.equalsIgnoreCase("by") && isIdentified(text, blank);
        if (keyword && text.startsWith("'", next)) {
            password(text, next + 1, found);
        } else if (word.startsWith("--") && new SecretName(word).isPassword()) {
            password(text, isQuote(text, next) ? next + 1 : next, found);
        } else if (word.equals("Bearer") || word.equals("Basic")) {
            int end = end(text, next);
            if (new Value(text.substring(next, end)).isOpaqueToken()) {
                found.add(new Secret("a token in a header", "", next, end));
            }
        }
    }

    /** Whether it is SQL's {@code IDENTIFIED BY}. */
    private static boolean isIdentified(String text, int blank) {
        return text.substring(Math.max(0, blank - NEAR), blank)
                .strip()
                .toLowerCase(Locale.ROOT)
                .endsWith("identified by");
    }

    private static boolean isQuote(String text, int at) {
        return at < text.length() && "\"'`".indexOf(text.charAt(at)) >= 0;
    }

    private static void password(String text, int start, List<Secret> found) {
        int end = end(text, start);
        if (new Value(text.substring(start, end)).isPassword()) {
            found.add(new Secret("a password", "", start, end));
        }
    }

    private static SecretName name(String text, int separator) {
        int end = separator;
        while (end > 0 && separator - end < 4 && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME && isName(text.charAt(start - 1))) {
            start--;
        }
        return new SecretName(text.substring(start, end));
    }

    private static boolean isName(char c) {
        return Letters.isWord(c) || c == '.';
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 8 && AROUND.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_VALUE && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether settings of a connection stand not far before a place on its line. */
    private static boolean inConnection(String text, int at) {
        String before = text.substring(Math.max(0, at - NEAR), at).toLowerCase(Locale.ROOT);
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return CONNECTION.stream().anyMatch(line::contains);
    }
}
