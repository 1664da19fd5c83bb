package dev.handrail.lint.secret;

import java.util.ArrayList;
import java.util.List;

/** JSON web tokens (RFC 7519): three parts of base64url, of which the first two are JSON objects and so start with {@code eyJ}. */
final class WebTokens implements Detector {

    private static final String OBJECT = "eyJ";
    private static final int SHORTEST_SIGNATURE = 20;

    /** The start of the claims of the token that jwt.io explains. */
    private static final String DOCUMENTED = "eyJzdWIiOiIxMjM0NTY3ODkwIi";

    @Override
    public List<Secret> find(String text) {
        List<Secret> found = new ArrayList<>();
        for (int at = text.indexOf(OBJECT); at >= 0; at = text.indexOf(OBJECT, at + 1)) {
            if (!Letters.isStart(text, at)) {
                continue;
            }
            int claims = end(text, at) + 1;
            if (!text.startsWith(OBJECT, claims) || text.startsWith(DOCUMENTED, claims)) {
                continue;
            }
            int signature = end(text, claims) + 1;
            int end = signature < text.length() && text.charAt(signature - 1) == '.' ? end(text, signature) : signature;
            if (end - signature >= SHORTEST_SIGNATURE && new Value(text.substring(signature, end)).isRandom()) {
                found.add(new Secret("a JSON web token", OBJECT, at, end));
            }
        }
        return found;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && Letters.isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
