package dev.handrail.diag;

/**
 * Trouble of the surroundings: an unreadable repository, a full disk, a broken configuration. The message is a sentence
 * for the user that says what to do. Bad content is never one of these.
 */
public final class HandrailException extends RuntimeException {

    /** What kind of trouble; each has an exit code of its own. */
    public enum Trouble {
        /** The command line asks for something that can't be done as asked. */
        USAGE,
        /** The configuration can't be used. */
        CONFIGURATION,
        /** The source or its repository can't be read. */
        INPUT,
        /** The result can't be written or published. */
        OUTPUT
    }

    private final Trouble trouble;

    public HandrailException(Trouble trouble, String message) {
        super(message);
        this.trouble = trouble;
    }

    public HandrailException(Trouble trouble, String message, Throwable cause) {
        super(message, cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
