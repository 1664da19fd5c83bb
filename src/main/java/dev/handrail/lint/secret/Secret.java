package dev.handrail.lint.secret;

/**
 * A secret in a text.
 *
 * @param kind what it is, with its article: {@code a GitHub token}
 * @param shown what may be shown of it: a public prefix, or nothing
 * @param start offset of its first character
 * @param end offset behind its last
 */
record Secret(String kind, String shown, int start, int end) {

    String message() {
        String known = shown.isEmpty() ? "" : shown + "…, ";
        return "This is " + kind + " (" + known + (end - start) + " characters): revoke it, and write a placeholder.";
    }
}
