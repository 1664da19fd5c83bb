package dev.handrail.source;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.text.SourcePath;

/**
 * What a source does not read at all, because a file {@value #FILE} at its root says so. It has the syntax of
 * {@code .gitignore}.
 */
public interface Ignored {

    /** The name of the list. */
    String FILE = ".handrailignore";

    /** No honest list is larger. In bytes. */
    int MOST_BYTES = 1_000_000;

    /** Nothing is ignored. */
    Ignored NOTHING = new Ignored() {
        @Override
        public boolean file(SourcePath file) {
            return false;
        }

        @Override
        public boolean folder(SourcePath folder) {
            return false;
        }
    };

    /** Whether a file is ignored, or a folder that it is in. */
    boolean file(SourcePath file);

    /** Whether a folder is ignored, or one that it is in. Then so is all that it holds. */
    boolean folder(SourcePath folder);

    /** The way to read a list. */
    @FunctionalInterface
    interface Syntax {

        /** @param list the bytes of the file */
        Ignored parse(byte[] list);
    }

    /** A list that can't be read ends the run: what it names was not meant to be published. */
    static HandrailException unusable(String why) {
        return new HandrailException(Trouble.CONFIGURATION, FILE + " " + why);
    }
}
