package dev.handrail.cli;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.render.TemplateTexts;
import dev.handrail.text.Bytes;
import dev.handrail.text.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder whose files take the place of built-in templates, styles and scripts. */
final class TemplateFolder implements TemplateTexts {

    private final Path folder;
    private final List<String> names;

    /** @throws HandrailException if there is no such folder, or it can't be read */
    TemplateFolder(Path folder) {
        this.folder = folder;
        if (!Files.isDirectory(folder)) {
            throw new HandrailException(
                    Trouble.USAGE, "--template: there is no folder " + folder + ": check the path.");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            this.names = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(SourcePath::isValid)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new HandrailException(Trouble.INPUT, "The template folder " + folder + " can't be read.", e);
        }
    }

    @Override
    public Optional<Bytes> read(String name) {
        if (!names.contains(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Bytes.of(Files.readAllBytes(folder.resolve(name))));
        } catch (IOException e) {
            throw new HandrailException(Trouble.INPUT, "The template " + folder.resolve(name) + " can't be read.", e);
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public String place() {
        return folder + "/";
    }
}
