package dev.handrail.lint.secret;

/** Kinds of characters. ASCII alone: secrets of machines hold nothing else. */
final class Letters {

    private Letters() {}

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLetter(char c) {
        return isLower(c) || isUpper(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAlphanumeric(char c) {
        return isLetter(c) || isDigit(c);
    }

    /** Of base64 (RFC 4648, section 4). */
    static boolean isBase64(char c) {
        return isAlphanumeric(c) || c == '+' || c == '/' || c == '=';
    }

    /** Of base64url (RFC 4648, section 5), which names of variables share. */
    static boolean isWord(char c) {
        return isAlphanumeric(c) || c == '_' || c == '-';
    }

    /** Whether a token may start here: not inside of a longer word or of base64. Two slashes are those of an address. */
    static boolean isStart(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (before == '/') {
            return at >= 2 && text.charAt(at - 2) == '/';
        }
        return !isWord(before) && before != '+' && before != '.' && before != '%';
    }
}
