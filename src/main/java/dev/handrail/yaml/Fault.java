package dev.handrail.yaml;

/**
 * Why a document can't be read, thrown and caught inside this package only.
 *
 * <p>It carries offsets in the document's text, not spans, because the reader looks there for the entry to leave out.
 */
final class Fault extends RuntimeException {

    private final int start;
    private final int end;

    /** @param message what is wrong and how to mend it */
    Fault(int start, int end, String message) {
        super(message, null, false, false);
        this.start = start;
        this.end = end;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
