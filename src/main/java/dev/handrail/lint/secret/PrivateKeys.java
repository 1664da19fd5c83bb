package dev.handrail.lint.secret;

import java.util.ArrayList;
import java.util.List;

/** Private keys in PEM (RFC 7468), on lines or as one text with {@code \n} as JSON has them. A marker without a key is none. */
final class PrivateKeys implements Detector {

    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";
    /** So many letters of base64 in a row are a key; what stands in its place is shorter. */
    private static final int SHORTEST_RUN = 32;

    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_KEY = 20_000;

    @Override
    public List<Secret> find(String text) {
        List<Secret> found = new ArrayList<>();
        for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
            int label = at + BEGIN.length();
            int body = behind(text, label, LONGEST_LABEL);
            if (!text.substring(label, body).contains("PRIVATE KEY")) {
                continue;
            }
            int stop = behind(text, body, LONGEST_KEY);
            int last = lastOfKey(text, body, stop);
            if (last > body) {
                int end = text.startsWith(END, stop - DASHES.length()) ? behind(text, stop, LONGEST_LABEL) : last;
                found.add(new Secret("a private key", "", at, end));
            }
        }
        return found;
    }

    /** Behind the next dashes, or behind as much as is looked at. */
    private static int behind(String text, int from, int longest) {
        int limit = Math.min(text.length(), from + longest);
        for (int i = from; i < limit; i++) {
            if (text.startsWith(DASHES, i)) {
                return i + DASHES.length();
            }
        }
        return limit;
    }

    /** Behind the last long run of base64, or the body's start if there is none. */
    private static int lastOfKey(String text, int body, int stop) {
        int last = body;
        int run = 0;
        for (int i = body; i < stop; i++) {
            run = Letters.isBase64(text.charAt(i)) ? run + 1 : 0;
            if (run >= SHORTEST_RUN || run > 0 && last > body) {
                last = i + 1;
            }
        }
        return last;
    }
}
