package dev.handrail.lint.secret;

import java.util.Locale;
import java.util.Set;

/**
 * The name of a setting, as far as it tells that its value is a secret. Only its last words count: {@code client_secret}
 * tells, {@code secret_name} does not.
 */
record SecretName(String text) {

    private static final Set<String> PASSWORDS = Set.of("password", "passwd", "passphrase", "pwd", "pass", "passcode");
    private static final Set<String> TOKENS = Set.of("secret", "token", "apikey", "secretkey", "accesskey", "pat");
    private static final Set<String> BEFORE_KEY = Set.of(
            "api", "access", "secret", "private", "account", "shared", "encryption", "signing", "master", "auth");

    /** The working directory of a shell. */
    private static final Set<String> OTHERS = Set.of("PWD", "OLDPWD");

    boolean isPassword() {
        if (OTHERS.contains(text)) {
            return false;
        }
        String last = last(text);
        return PASSWORDS.contains(last) || last.endsWith("password") || last.endsWith("passwd");
    }

    boolean isToken() {
        String last = last(text);
        if (TOKENS.contains(last)) {
            return true;
        }
        boolean key = last.equals("key") || last.equals("keys");
        return key && BEFORE_KEY.contains(last(text.substring(0, startOfLast(text))));
    }

    /** Whether a program takes a password from a variable or flag of this name. */
    boolean isForPrograms() {
        return text.startsWith("--")
                || text.equals("PGPASSWORD")
                || text.equals("MYSQL_PWD")
                || text.equals("REDISCLI_AUTH");
    }

    private static String last(String name) {
        int start = startOfLast(name);
        int end = name.length();
        while (end > start && !Letters.isAlphanumeric(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Words end at {@code _}, {@code -}, {@code .}, a blank, and before a capital behind a small letter. */
    private static int startOfLast(String name) {
        int at = name.length();
        while (at > 0 && !Letters.isAlphanumeric(name.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && Letters.isAlphanumeric(name.charAt(at - 1))) {
            at--;
            boolean hump = at > 0 && Letters.isUpper(name.charAt(at)) && Letters.isLower(name.charAt(at - 1));
            if (hump) {
                break;
            }
        }
        return at;
    }
}
