package dev.handrail.lint.secret;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text where a secret could stand: is it one, or does it stand for one? */
record Value(String text) {

    private static final int SHORTEST_PASSWORD = 4;
    private static final int SHORTEST_OPAQUE_PASSWORD = 6;
    private static final int SHORTEST_OPAQUE_TOKEN = 12;
    private static final int SHORTEST_HASH = 16;
    /** How PostgreSQL marks a hash in the place of a password. */
    private static final String HASHED = "md5";
    /** Bits a character (Shannon). Of 12 characters, 3 means that hardly any comes twice. */
    private static final double RANDOM = 3.0;

    private static final int LONGEST_SERIES = 6;

    /** What writers put in the place of a secret, as whole words in any letter case, with or without digits behind. */
    private static final Set<String> STANDING_IN = Set.of("""
            password passwd passphrase passcode pwd pass pw secret token key apikey credentials username admin root
            example sample dummy fake test testing foo bar baz foobar foobarbaz qux demo guest anonymous default
            changeme changeit change replace insert enter redacted filtered hidden masked removed omitted placeholder
            todo tbd none null nil true false yes no your new old wrong bad invalid generated vault string value letmein
            tiger hunter swordfish qwerty welcome topsecret supersecret mysecret mypassword mysecretpassword
            secretpassword postgres mysql mariadb redis mongo mongodb rabbitmq something anything env unset empty required
            optional
            """.split("\\s+"));

    /** Keys that the makers print in their documentation, or that are the same everywhere. */
    private static final List<String> DOCUMENTED =
            List.of("EXAMPLE", "Example", "example", "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u");

    /** Whether a text with the prefix of a token is one: as good as random, and no example. */
    boolean isRandom() {
        return !isPlaceholder() && !isSeries() && entropy() >= RANDOM;
    }

    /** Whether it is a password at a place where only a password can stand, or else a flag, a path or the name of a file. */
    boolean isPassword() {
        boolean other = text.startsWith("-") || text.startsWith("/") || text.startsWith("@");
        return text.length() >= SHORTEST_PASSWORD && !other && !isPlaceholder() && !isSeries();
    }

    /** Whether it is a password at a place where anything can stand: no words, no names. */
    boolean isOpaquePassword() {
        return text.length() >= SHORTEST_OPAQUE_PASSWORD && isPassword() && !isHash() && (!isName() || isMixed());
    }

    /** Whether it is a token or key at a place where anything can stand. */
    boolean isOpaqueToken() {
        return text.length() >= SHORTEST_OPAQUE_TOKEN && isRandom() && !isName() && !isUuid();
    }

    /** A variable, a blank to fill in, a word that says "password", or code that fetches one. */
    private boolean isPlaceholder() {
        return text.chars().anyMatch(c -> "$<>{}[]()…`".indexOf(c) >= 0)
                || text.contains("..")
                || text.contains("**")
                || isFormatted()
                || text.startsWith("*")
                || DOCUMENTED.stream().anyMatch(text::contains)
                || text.chars().distinct().count() < 3
                || text.chars().allMatch(c -> Letters.isUpper((char) c) || c == '_')
                || words(plain(text)) && standsIn(plain(text));
    }

    /** Whether a sign of percent starts something else than a character of an address: {@code %s}, {@code %PASS%}. */
    private boolean isFormatted() {
        int at = text.indexOf('%');
        return at >= 0 && !text.substring(at).matches("%[0-9A-Fa-f]{2}.*");
    }

    /** In small letters, without the digits and signs at its end, and with signs read as the letters they look like. */
    private static String plain(String text) {
        int end = text.length();
        while (end > 0 && !Letters.isLetter(text.charAt(end - 1))) {
            end--;
        }
        String start = text.startsWith(HASHED) ? HASHED : "";
        return text.substring(Math.min(start.length(), end), end)
                .toLowerCase(Locale.ROOT)
                .replace('@', 'a')
                .replace('0', 'o')
                .replace('3', 'e')
                .replace('5', 's')
                .replace('$', 's');
    }

    private static boolean words(String text) {
        return text.chars().noneMatch(c -> Letters.isDigit((char) c));
    }

    private static boolean standsIn(String text) {
        return text.isEmpty() || Arrays.stream(text.split("[^a-z]")).anyMatch(STANDING_IN::contains);
    }

    /** Neighbours in the alphabet or among the digits, one after the other, as in {@code 123456} or {@code abcdef}. */
    private boolean isSeries() {
        int run = 1;
        for (int i = 1; i < text.length(); i++) {
            int step = text.charAt(i) - text.charAt(i - 1);
            run = step == 1 || step == 0 ? run + 1 : 1;
            if (run >= LONGEST_SERIES) {
                return true;
            }
        }
        return false;
    }

    /** Words, numbers and versions joined by signs, as files, hosts and settings are called; or one such word. */
    private boolean isName() {
        return Arrays.stream(text.split("[-_./:@#?!+=~^]")).allMatch(Value::isWord);
    }

    /** Small letters, with a capital or capitals at the start of a hump; or digits, or a letter with digits as {@code v2}. */
    private static boolean isWord(String word) {
        if (word.chars().allMatch(c -> Letters.isDigit((char) c))) {
            return true;
        }
        int letters = 0;
        int changes = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Letters.isLetter(c)) {
                letters++;
            } else if (!Letters.isDigit(c) || letters > 1 && i < word.length() - 2) {
                return false;
            }
            changes += i > 0 && Letters.isUpper(c) && Letters.isLower(word.charAt(i - 1)) ? 1 : 0;
        }
        return changes * 4 <= letters && word.length() <= 24;
    }

    /** One word of letters and digits: nobody calls a file or a setting {@code otter7k} beside the word password. */
    private boolean isMixed() {
        return text.chars().allMatch(c -> Letters.isAlphanumeric((char) c))
                && text.chars().anyMatch(c -> Letters.isDigit((char) c))
                && text.chars().anyMatch(c -> Letters.isLetter((char) c));
    }

    /** An identifier (RFC 9562), which is given out freely. */
    private boolean isUuid() {
        return text.length() == 36 && text.matches("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
    }

    /** A stored hash of a password says less than the password: of MySQL's old form, or MD5 and the kinds of SHA. */
    private boolean isHash() {
        String hash = text.startsWith(HASHED) ? text.substring(HASHED.length()) : text;
        return hash.length() >= SHORTEST_HASH && hash.matches("[0-9A-Fa-f]*");
    }

    private double entropy() {
        double bits = 0;
        int[] counts = new int[128];
        for (int i = 0; i < text.length(); i++) {
            counts[Math.min(127, text.charAt(i))]++;
        }
        for (int count : counts) {
            double share = (double) count / text.length();
            bits -= count == 0 ? 0 : share * Math.log(share) / Math.log(2);
        }
        return bits;
    }
}
