package dev.handrail.output;

/** The file that tells a folder made by Handrail from any other. Its first line says what the folder is. */
public final class Marker {

    /** The file's name, at the top of the folder. */
    public static final String NAME = ".handrail";

    /** The first line in a whole site; the list of its files follows. */
    public static final String SITE = "handrail-site 1";

    /** The only line in a folder whose site is not yet whole. */
    public static final String STAGING = "handrail-staging 1";

    private Marker() {}

    /** Whether this is the first line of a marker. */
    public static boolean isFirstLine(String line) {
        return line.equals(SITE) || line.equals(STAGING);
    }
}
