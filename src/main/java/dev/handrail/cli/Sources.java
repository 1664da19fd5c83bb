package dev.handrail.cli;

import dev.handrail.disk.DirectorySource;
import dev.handrail.disk.DirectorySource.Omitted;
import dev.handrail.disk.DirectoryTarget;
import dev.handrail.git.GitSource;
import dev.handrail.git.IgnorePatterns;
import dev.handrail.git.WorkTree;
import dev.handrail.output.Target;
import dev.handrail.pipeline.Configuration;
import dev.handrail.source.ContentSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins what the command line asks for to the rooms that read and write. */
final class Sources {

    private Sources() {}

    /**
     * A source that was chosen.
     *
     * @param kept files and folders that no output may replace
     * @param folder where it is below the root of its repository, with {@code /}; empty for the root itself
     */
    record Chosen(ContentSource source, List<Path> kept, String folder) {

        /** The folder to write to. @param overlay a template folder, which must be kept as well */
        Target target(Path output, Optional<Path> overlay) {
            List<Path> all = new ArrayList<>(kept);
            overlay.ifPresent(all::add);
            return new DirectoryTarget(output, all);
        }
    }

    /**
     * The source that the command line names: a commit if it names a ref, else the files on disk, with the history of
     * the work tree that they are in, if any.
     *
     * @param outputs where a build will write, to be left out of what it reads
     */
    static Chosen choose(SourceArgument argument, Path directory, Path... outputs) {
        return choose(argument.ref(), argument.folder(directory), outputs);
    }

    /** The source in a folder or repository. @param ref empty for the files as they are on disk */
    static Chosen choose(String ref, Path folder, Path... outputs) {
        Optional<WorkTree> workTree = WorkTree.around(folder);
        List<Path> kept = new ArrayList<>(List.of(folder));
        workTree.map(WorkTree::gitFolder).ifPresent(kept::add);
        String below = workTree.map(WorkTree::folder).orElse("");
        return new Chosen(source(ref, folder, workTree, List.of(outputs)), kept, below);
    }

    private static ContentSource source(String ref, Path folder, Optional<WorkTree> workTree, List<Path> outputs) {
        if (!ref.isEmpty()) {
            return new GitSource(folder, ref, "", path -> false, Configuration::history);
        }
        if (workTree.isEmpty()) {
            return new DirectorySource(
                    folder, new Omitted(path -> false, path -> false, outputs), IgnorePatterns::parse);
        }
        WorkTree tree = workTree.get();
        Omitted omitted = new Omitted(tree::ignoresFile, tree::ignoresFolder, outputs);
        return tree.withHistory(new DirectorySource(folder, omitted, IgnorePatterns::parse), Configuration::history);
    }
}
