package dev.handrail.output;

import dev.handrail.text.Bytes;
import dev.handrail.text.SitePath;

/** One file of the built site. */
public record OutputFile(SitePath path, Bytes content) {

    /** A file of UTF-8 text. */
    public static OutputFile text(SitePath path, String text) {
        return new OutputFile(path, Bytes.of(text));
    }
}
