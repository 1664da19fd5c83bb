package dev.handrail.alert;

/** Matches one segment of a path against one in which {@link LinkPattern#ANY} stands for some characters. */
final class Glob {

    private Glob() {}

    /** Greedy with one point of return, so that no pattern costs more than the product of both lengths. */
    static boolean matches(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int retry = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == LinkPattern.ANY) {
                star = p++;
                retry = n;
            } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++retry;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == LinkPattern.ANY) {
            p++;
        }
        return p == pattern.length();
    }
}
