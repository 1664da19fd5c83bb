package dev.handrail.render;

import dev.handrail.text.Bytes;
import java.util.List;
import java.util.Optional;

/** Where templates, styles, scripts and pictures come from: the program itself, or a folder that overlays it. */
public interface TemplateTexts {

    /** No overlay. */
    TemplateTexts NONE = new TemplateTexts() {
        @Override
        public Optional<Bytes> read(String name) {
            return Optional.empty();
        }

        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public String place() {
            return "";
        }
    };

    /**
     * The contents of a file; may be called from any thread.
     *
     * @param name such as {@code pages/runbook.ftlh}; never absolute, never with {@code ..}
     */
    Optional<Bytes> read(String name);

    /** The names of all files, sorted. */
    List<String> names();

    /** What stands before a name in a finding, such as the folder and a {@code /}. */
    String place();
}
