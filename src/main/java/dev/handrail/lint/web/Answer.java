package dev.handrail.lint.web;

/**
 * What became of asking for an address.
 *
 * @param reason a few words for the reader; empty where there is nothing to say
 */
public record Answer(State state, String reason) {

    /** There is something at the address, if only a request to log in. */
    public static final Answer FOUND = new Answer(State.FOUND, "");

    /** Nobody was asked. */
    public static final Answer NOT_ASKED = new Answer(State.NOT_ASKED, "");

    /** How it stands with an address. */
    public enum State {
        FOUND,
        GONE,
        UNKNOWN,
        NOT_ASKED
    }

    /** The host says that there is nothing. */
    public static Answer gone(String reason) {
        return new Answer(State.GONE, reason);
    }

    /** It could not be told. */
    public static Answer unknown(String reason) {
        return new Answer(State.UNKNOWN, reason);
    }
}
