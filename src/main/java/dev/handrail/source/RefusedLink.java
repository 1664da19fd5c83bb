package dev.handrail.source;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;

/** Why a symbolic link is not read: the same reasons for a folder and for a commit. */
public enum RefusedLink {
    LEAVES("This link leaves the source, so it was not read. Replace it by the file itself."),
    FOLDER("This is a link to a folder; such links are not followed. Link to its pages instead."),
    NOWHERE("This link leads to a file that does not exist. Replace it by the file itself, or remove it."),
    CIRCLE("This link leads in a circle or nowhere. Replace it by the file itself, or remove it."),
    UNREADABLE("This link leads to where nothing may be read. Replace it by the file itself, or remove it."),
    SPECIAL("This link leads to a pipe, socket or device; it was not opened. Remove it."),
    HIDDEN("This link leads to a hidden or ignored file, which is never published. Replace it by the file itself.");

    private final String message;

    RefusedLink(String message) {
        this.message = message;
    }

    /** The finding on the link. */
    public Diagnostic at(SourcePath link) {
        return Diagnostic.of(Code.SOURCE_UNREADABLE, link, Span.START, message);
    }
}
