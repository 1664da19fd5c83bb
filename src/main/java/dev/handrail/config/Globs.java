package dev.handrail.config;

/** Checks globs as {@code java.nio.file.FileSystem#getPathMatcher} takes them, without asking a file system. */
final class Globs {

    private Globs() {}

    /** Whether groups and classes are closed, groups are not nested, and no backslash stands at the end. */
    static boolean isValid(String glob) {
        boolean group = false;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (c == '\\' && ++i == glob.length() || c == '{' && group) {
                return false;
            }
            if (c == '[') {
                i = classEnd(glob, i);
                if (i < 0) {
                    return false;
                }
            }
            group = c == '{' || group && c != '}';
        }
        return !group;
    }

    /** The offset of the bracket that closes a class, such as {@code [!a-z]}; -1 if it is not closed or no class. */
    private static int classEnd(String glob, int open) {
        boolean caret = glob.startsWith("^", open + 1);
        int first = caret || glob.startsWith("!", open + 1) ? open + 2 : open + 1;
        if (!caret && glob.startsWith("-", first)) {
            first++;
        }
        int end = glob.indexOf(']', first);
        return end > first && isClass(glob.substring(first, end)) ? end : -1;
    }

    /** Whether each hyphen stands between two characters in their order, or at the end, and there is no slash. */
    private static boolean isClass(String members) {
        int from = -1;
        for (int i = 0; i < members.length(); i++) {
            char c = members.charAt(i);
            if (c == '/' || c == '-' && from < 0) {
                return false;
            }
            from = c;
            if (c == '-') {
                i++;
                if (i < members.length() && (members.charAt(i) < members.charAt(i - 2) || members.charAt(i) == '/')) {
                    return false;
                }
                from = -1;
            }
        }
        return true;
    }
}
