package dev.handrail.pipeline;

import dev.handrail.source.SourceFile;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says which files of a source may be copied because a page links to them. A file that a browser would run as a page of
 * the site stays out; so does one that would stand where the site has a file of its own.
 */
final class LinkedFiles {

    private static final Set<String> RUN_BY_BROWSERS =
            Set.of("html", "htm", "xhtml", "xht", "shtml", "mhtml", "mht", "xml", "xsl", "js", "mjs", "wasm", "swf");
    /** Names of elements, without their prefix, that make a drawing act. */
    private static final Set<String> ACTING =
            Set.of("script", "foreignobject", "iframe", "embed", "object", "handler", "set", "stylesheet");
    /** Escapes of the encoding ISO-2022-JP stand for nothing, so that they can split a name. */
    private static final List<String> TELLTALES =
            List.of("<!entity", "<?xml-stylesheet", "javascript:", "\0", "\u001b");

    private static final int LARGEST_SVG = 4_000_000;

    private final Map<SourcePath, SourceFile> files;
    private final Set<String> reserved;
    private final Map<SourcePath, Optional<String>> answers = new ConcurrentHashMap<>();

    /** @param reserved paths that the site uses for files of its own */
    LinkedFiles(Map<SourcePath, SourceFile> files, Set<SitePath> reserved) {
        this.files = files;
        this.reserved = withFolders(reserved);
    }

    private static Set<String> withFolders(Set<SitePath> files) {
        Set<String> all = new HashSet<>();
        for (SitePath file : files) {
            String path = file.value();
            all.add(path);
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                all.add(path.substring(0, slash));
            }
        }
        return all;
    }

    /** Why a file may not be copied, as a sentence with its mend; empty if it may. */
    Optional<String> refusal(SourcePath path) {
        return answers.computeIfAbsent(path, this::judge);
    }

    private Optional<String> judge(SourcePath path) {
        if (reserved.contains(path.value())) {
            return Optional.of("the site has a file or folder of its own at that address; rename it");
        }
        if (RUN_BY_BROWSERS.contains(path.extension())) {
            return Optional.of("a browser would run it as a page of this site; link to it on the forge instead");
        }
        return path.extension().equals("svg") ? judgeSvg(files.get(path)) : Optional.empty();
    }

    private static Optional<String> judgeSvg(SourceFile file) {
        try {
            if (file.size() > LARGEST_SVG || runs(new String(file.content().read(), StandardCharsets.UTF_8))) {
                return Optional.of(
                        "the drawing holds script or other content that acts; save it as plain SVG or as PNG");
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("it can't be read");
        }
    }

    /** Errs on the safe side: anything that could act, in any encoding trick that hides it behind references or NULs. */
    private static boolean runs(String svg) {
        return acts(svg.toLowerCase(Locale.ROOT))
                || svg.contains("&#") && acts(CharacterReferences.replaced(svg).toLowerCase(Locale.ROOT));
    }

    private static boolean acts(String text) {
        return TELLTALES.stream().anyMatch(text::contains) || hasActingElement(text) || hasHandler(text);
    }

    /** Whatever its prefix: a browser runs {@code <s:script>} where the prefix stands for SVG. */
    private static boolean hasActingElement(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int end = at + 1;
            while (end < text.length()
                    && !Character.isWhitespace(text.charAt(end))
                    && "/<>".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String qualified = text.substring(at + 1, end);
            String name = qualified.substring(qualified.lastIndexOf(':') + 1);
            if (ACTING.contains(name) || name.startsWith("animate")) {
                return true;
            }
        }
        return false;
    }

    /** An attribute whose name starts with {@code on}, such as {@code onload=}. */
    private static boolean hasHandler(String text) {
        for (int at = text.indexOf("on"); at >= 0; at = text.indexOf("on", at + 2)) {
            boolean starts =
                    at > 0 && (Character.isWhitespace(text.charAt(at - 1)) || "/\"'".indexOf(text.charAt(at - 1)) >= 0);
            int end = at + 2;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (starts && end < text.length() && text.charAt(end) == '=') {
                return true;
            }
        }
        return false;
    }
}
