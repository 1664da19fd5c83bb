package dev.handrail.lint.secret;

import java.util.ArrayList;
import java.util.List;

/** Passwords in addresses: {@code scheme://user:password@host}, and Oracle's {@code thin:user/password@host}. */
final class ConnectionStrings implements Detector {

    private static final String AUTHORITY = "://";
    private static final String ORACLE = "jdbc:oracle:thin:";
    private static final String ENDS = "/?#\\\"'`<>";
    private static final int LONGEST = 1000;

    @Override
    public List<Secret> find(String text) {
        List<Secret> found = new ArrayList<>();
        for (int at = text.indexOf(AUTHORITY); at >= 0; at = text.indexOf(AUTHORITY, at + 1)) {
            if (at > 0 && Letters.isAlphanumeric(text.charAt(at - 1))) {
                int user = at + AUTHORITY.length();
                find(text, user, ':', end(text, user, ENDS), found);
            }
        }
        for (int at = text.indexOf(ORACLE); at >= 0; at = text.indexOf(ORACLE, at + 1)) {
            int user = at + ORACLE.length();
            find(text, user, '/', end(text, user, "\\\"'`<>"), found);
        }
        return found;
    }

    private static int end(String text, int from, String ends) {
        int end = from;
        while (end < text.length()
                && end - from < LONGEST
                && text.charAt(end) > ' '
                && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static void find(String text, int user, char separator, int end, List<Secret> found) {
        String credentials = text.substring(user, end);
        int host = credentials.lastIndexOf('@');
        int password = credentials.indexOf(separator) + 1;
        if (password == 0 || password >= host) {
            return;
        }
        Value value = new Value(credentials.substring(password, host));
        boolean usual = value.text().equals(credentials.substring(0, password - 1));
        if (value.isPassword() && !usual) {
            found.add(new Secret("a password in a connection string", "", user + password, user + host));
        }
    }
}
