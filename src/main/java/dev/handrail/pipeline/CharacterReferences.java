package dev.handrail.pipeline;

/** Numeric references of XML, {@code &#45;} or {@code &#x2d;} (XML 1.0, 4.1), as which any letter of an address may be written. */
final class CharacterReferences {

    private CharacterReferences() {}

    /**
     * A text with the characters in the place of their references. Tabs and line ends, which browsers skip in addresses, go
     * with theirs; a reference that is not sound becomes a NUL, as nothing honest has one.
     */
    static String replaced(String xml) {
        StringBuilder out = new StringBuilder(xml.length());
        int from = 0;
        for (int at = xml.indexOf("&#"); at >= 0; at = xml.indexOf("&#", from)) {
            out.append(xml, from, at);
            int end = at + 2;
            while (end < xml.length() && Character.isLetterOrDigit(xml.charAt(end))) {
                end++;
            }
            int character = character(xml.substring(at + 2, end));
            if (character != '\t' && character != '\n' && character != '\r') {
                out.appendCodePoint(character);
            }
            from = end < xml.length() && xml.charAt(end) == ';' ? end + 1 : end;
        }
        return out.append(xml, from, xml.length()).toString();
    }

    private static int character(String number) {
        try {
            int value = number.startsWith("x") || number.startsWith("X")
                    ? Integer.parseInt(number.substring(1), 16)
                    : Integer.parseInt(number);
            return Character.isValidCodePoint(value) ? value : 0;
        } catch (NumberFormatException unsound) {
            return 0;
        }
    }
}
