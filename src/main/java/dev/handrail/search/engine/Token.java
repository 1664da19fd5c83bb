package dev.handrail.search.engine;

/**
 * A term in a text.
 *
 * @param term lower case, stemmed; only letters and digits
 * @param written the same before stemming
 * @param start of the text it stands for, in UTF-16 units; the parts of a name have the place of the part
 * @param end behind it
 */
public record Token(String term, String written, Form form, int start, int end) {

    /** What a term stands for. */
    public enum Form {
        /** A word by itself. */
        WORD,
        /** A name of several parts, its marks left out: {@code query_wait_timeout} is {@code querywaittimeout}. */
        NAME,
        /** A part of such a name. */
        PART,
        /** Letters and digits mixed, or a number: {@code 57P01}, {@code 53300}. */
        CODE
    }
}
