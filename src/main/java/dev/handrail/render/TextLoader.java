package dev.handrail.render;

import dev.handrail.text.Bytes;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/** Gives FreeMarker the texts of the first source that has them. */
final class TextLoader implements TemplateLoader {

    private final List<TemplateTexts> sources;

    TextLoader(List<TemplateTexts> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public Object findTemplateSource(String name) {
        return find(name).orElse(null);
    }

    private Optional<Bytes> find(String name) {
        return sources.stream().flatMap(source -> source.read(name).stream()).findFirst();
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return new StringReader(((Bytes) source).asText());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Holds nothing open.
    }
}
