package dev.handrail.source;

/** Names that no source publishes: dot-files, dot-folders and {@code node_modules}. */
public final class HiddenName {

    private HiddenName() {}

    /** Whether a single file or folder name is hidden. */
    public static boolean matches(String name) {
        return name.startsWith(".") || name.equals("node_modules");
    }

    /** Whether any name of a path with {@code /} is hidden. */
    public static boolean matchesAny(String path) {
        for (String name : path.split("/")) {
            if (matches(name)) {
                return true;
            }
        }
        return false;
    }
}
