package dev.handrail.cli;

import dev.handrail.alert.RuleFiles;
import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import dev.handrail.disk.DirectorySource;
import dev.handrail.disk.DirectorySource.Omitted;
import dev.handrail.git.IgnorePatterns;
import dev.handrail.pipeline.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rule files that the command line names: files, and folders with all below them. */
final class RuleArguments {

    private RuleArguments() {}

    /**
     * The files, in the order of arguments and then of paths.
     *
     * @throws HandrailException if there is no such file or folder, or it can't be read
     */
    static List<RuleFile> files(List<String> arguments, Path directory) {
        List<RuleFile> files = new ArrayList<>();
        for (String argument : arguments) {
            Path path = WrittenPath.of(directory, argument);
            if (Files.isDirectory(path)) {
                addFolder(files, argument, path);
            } else if (Files.isRegularFile(path)) {
                files.add(file(argument, path));
            } else {
                throw new HandrailException(
                        Trouble.INPUT, "There is no file or folder " + argument + ": name one that holds rules.");
            }
        }
        return files;
    }

    private static RuleFile file(String name, Path path) {
        try {
            return new RuleFile(name, Files.size(path), () -> Files.readAllBytes(path), true);
        } catch (IOException e) {
            throw new HandrailException(Trouble.INPUT, name + " can't be read: " + e.getMessage(), e);
        }
    }

    private static void addFolder(List<RuleFile> files, String argument, Path folder) {
        String prefix = argument.endsWith("/") ? argument : argument + "/";
        new DirectorySource(folder, Omitted.NOTHING, IgnorePatterns::parse)
                .snapshot().value().files().stream()
                        .filter(file -> RuleFiles.mayHold(file.path().value()))
                        .map(file -> new RuleFile(
                                prefix + file.path(),
                                file.size(),
                                file.content(),
                                RuleFiles.isNamedSo(file.path().value())))
                        .forEach(files::add);
    }
}
