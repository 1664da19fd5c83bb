package dev.handrail.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The place of a file inside a source: {@code db/pool.md}. Always with {@code /}, never absolute, never with an empty,
 * {@code .} or {@code ..} segment, so that it can't name anything outside the source.
 */
public record SourcePath(String value) implements Comparable<SourcePath> {

    /** @throws IllegalArgumentException if the value is empty, absolute or has an empty, dot or dot-dot segment */
    public SourcePath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a path inside a source: " + value);
        }
    }

    /** Whether a text could be a source path. */
    public static boolean isValid(String value) {
        if (value.isEmpty() || value.indexOf('\0') >= 0) {
            return false;
        }
        for (String segment : value.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return true;
    }

    /** The last segment, {@code pool.md}. */
    public String fileName() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The last segment without its extension, {@code pool}; a leading dot does not start an extension. */
    public String stem() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The extension in lower case without its dot, {@code md}; empty if there is none. */
    public String extension() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT) : "";
    }

    /** The folder the file is in, {@code db}; empty at the source's root. */
    public String folder() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? "" : value.substring(0, slash);
    }

    /** A file in the same folder. */
    public SourcePath sibling(String name) {
        return new SourcePath(folder().isEmpty() ? name : folder() + "/" + name);
    }

    /**
     * What a relative reference means from this file: {@code ../net/dns.md} from {@code db/pool.md} is
     * {@code net/dns.md}. Empty if it leads out of the source or to its root.
     */
    public Optional<SourcePath> resolve(String reference) {
        return walk(folder(), reference).filter(SourcePath::isValid).map(SourcePath::new);
    }

    /** What a reference means that is written from the root of the source. */
    public static Optional<SourcePath> fromRoot(String reference) {
        return walk("", reference).filter(SourcePath::isValid).map(SourcePath::new);
    }

    /**
     * Follows a reference from a folder.
     *
     * @param folder as {@link #folder()} gives it; empty for the root
     * @return the path reached, empty text for the root itself; nothing if the reference leads out of the source
     */
    public static Optional<String> walk(String folder, String reference) {
        List<String> segments = new ArrayList<>();
        if (!folder.isEmpty()) {
            segments.addAll(List.of(folder.split("/")));
        }
        for (String segment : reference.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".")) {
                continue;
            }
            if (!segment.equals("..")) {
                segments.add(segment);
            } else if (segments.isEmpty()) {
                return Optional.empty();
            } else {
                segments.remove(segments.size() - 1);
            }
        }
        return Optional.of(String.join("/", segments));
    }

    @Override
    public int compareTo(SourcePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
