package dev.handrail.yaml;

/** Texts as messages show them: a hostile one may be long. */
final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    static String of(String text) {
        return of(text, LONGEST);
    }

    /** @param longest in UTF-16 units, at least 2 */
    static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int cut = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, cut) + "…";
    }
}
