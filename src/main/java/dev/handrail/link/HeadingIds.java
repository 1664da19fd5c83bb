package dev.handrail.link;

import java.util.Collection;
import java.util.Optional;

/**
 * The forms of a heading's id. Pages have GitHub's; GitLab and MkDocs make one hyphen of several in a row and drop those
 * at the ends, so that "Retries / fails" is {@code retries--fails} here and {@code retries-fails} there.
 */
final class HeadingIds {

    /** What GitHub puts before every id that comes from a page, and takes off addresses again. */
    private static final String PREFIX = "user-content-";

    private HeadingIds() {}

    /** The id that a link in another forge's form means; empty if there is none, or more than one. */
    static Optional<String> meant(String written, Collection<String> ids) {
        if (written.startsWith(PREFIX) && ids.contains(written.substring(PREFIX.length()))) {
            return Optional.of(written.substring(PREFIX.length()));
        }
        String form = collapsed(written);
        Optional<String> found = Optional.empty();
        for (String id : ids) {
            if (collapsed(id).equals(form)) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(id);
            }
        }
        return found;
    }

    private static String collapsed(String id) {
        StringBuilder out = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            boolean repeated = out.length() == 0 || out.charAt(out.length() - 1) == '-';
            if (id.charAt(i) != '-' || !repeated) {
                out.append(id.charAt(i));
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == '-' ? out.substring(0, end - 1) : out.toString();
    }
}
