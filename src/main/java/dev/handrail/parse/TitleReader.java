package dev.handrail.parse;

import dev.handrail.text.SourcePath;

/** Makes a title from a file's name, for a page that has none. */
final class TitleReader {
    private TitleReader() {}

    /** The title of the front matter, else the first heading's, else the file's name made readable. */
    static String title(String stated, Outline outline, SourcePath file) {
        if (!stated.isEmpty()) {
            return stated;
        }
        return outline.title()
                .map(heading -> heading.inline().text())
                .filter(text -> !text.isBlank())
                .orElseGet(() -> ofFile(file));
    }

    /** {@code db/01-pool_exhausted.md} is "Pool exhausted"; a start page has the name of its folder. */
    static String ofFile(SourcePath file) {
        String folder = file.folder().substring(file.folder().lastIndexOf('/') + 1);
        String name = KindReader.isIndex(file) && !folder.isEmpty() ? folder : file.stem();
        String words = withoutOrder(name).replace('-', ' ').replace('_', ' ').strip();
        if (words.isEmpty()) {
            return name;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(java.util.Locale.ROOT) + words.substring(first);
    }

    /** Leaves out a number that only sorts, {@code 01-}; not a date or an incident's number. */
    private static String withoutOrder(String name) {
        int i = 0;
        while (i < name.length() && Character.isDigit(name.charAt(i))) {
            i++;
        }
        boolean order = i > 0 && i < 4 && i + 1 < name.length() && "-_".indexOf(name.charAt(i)) >= 0;
        return order ? name.substring(i + 1) : name;
    }
}
