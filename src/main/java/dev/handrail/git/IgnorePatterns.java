package dev.handrail.git;

import dev.handrail.source.Ignored;
import dev.handrail.text.SourcePath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.jgit.ignore.IgnoreNode;

/** A list of files to ignore in the syntax of {@code .gitignore}, at the root of a source. */
public final class IgnorePatterns implements Ignored {

    /** The configuration is no page: a pattern such as {@code *.yml} is not meant for it. */
    private static final String CONFIGURATION = "handrail.yml";

    private final IgnoreNode patterns = new IgnoreNode();

    private IgnorePatterns() {}

    /** @param list the bytes of the file; lines that are no pattern are left out */
    public static Ignored parse(byte[] list) {
        IgnorePatterns ignored = new IgnorePatterns();
        try {
            ignored.patterns.parse(text(list));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return ignored;
    }

    /** Without a byte order mark, which git passes over, too. */
    static InputStream text(byte[] list) {
        boolean marked = list.length >= 3 && list[0] == (byte) 0xef && list[1] == (byte) 0xbb && list[2] == (byte) 0xbf;
        return new ByteArrayInputStream(list, marked ? 3 : 0, list.length);
    }

    @Override
    public boolean file(SourcePath file) {
        return !file.value().equals(CONFIGURATION) && (isBelowIgnored(file.value()) || matches(file.value(), false));
    }

    @Override
    public boolean folder(SourcePath folder) {
        return isBelowIgnored(folder.value()) || matches(folder.value(), true);
    }

    private boolean isBelowIgnored(String path) {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            if (matches(path.substring(0, slash), true)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(String path, boolean isFolder) {
        return Boolean.TRUE.equals(patterns.checkIgnored(path, isFolder));
    }
}
