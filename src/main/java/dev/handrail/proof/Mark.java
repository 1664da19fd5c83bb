package dev.handrail.proof;

import java.util.Optional;

/** The first line of each command that a lab is given: a comment that says what the command is for. */
final class Mark {

    static final String DATE = "# day";

    private static final String CHECK = "# check ";
    private static final String VERSION = "# version of ";

    private Mark() {}

    static String check(String id) {
        return CHECK + id;
    }

    static String version(String product) {
        return VERSION + product;
    }

    /** The id of the check that a line marks. */
    static Optional<String> checkOf(String line) {
        return rest(line, CHECK);
    }

    /** The product whose version a line asks for. */
    static Optional<String> productOf(String line) {
        return rest(line, VERSION);
    }

    private static Optional<String> rest(String line, String start) {
        return line.startsWith(start) ? Optional.of(line.substring(start.length())) : Optional.empty();
    }
}
