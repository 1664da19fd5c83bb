package dev.handrail.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;

/** Makes commits object by object: each is a whole tree at a known time, one hour after the one before. */
final class Commits implements AutoCloseable {

    static final Instant START = Instant.parse("2024-03-15T10:00:00Z");

    private final Git git;
    private final Map<String, Blob> tree = new TreeMap<>();
    private int made;

    private record Blob(FileMode mode, ObjectId id) {}

    private Commits(Git git) {
        this.git = git;
    }

    static Commits in(Path folder, boolean bare) throws Exception {
        IsolatedSystem.install();
        Files.createDirectories(folder);
        return new Commits(Git.init()
                .setDirectory(folder.toFile())
                .setBare(bare)
                .setInitialBranch("main")
                .call());
    }

    Repository repository() {
        return git.getRepository();
    }

    Git git() {
        return git;
    }

    Commits put(String path, String text) throws IOException {
        return put(path, text, FileMode.REGULAR_FILE);
    }

    Commits link(String path, String target) throws IOException {
        return put(path, target, FileMode.SYMLINK);
    }

    Commits submodule(String path) {
        tree.put(path, new Blob(FileMode.GITLINK, ObjectId.fromString("1234567890123456789012345678901234567890")));
        return this;
    }

    private Commits put(String path, String text, FileMode mode) throws IOException {
        try (ObjectInserter inserter = repository().newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
            inserter.flush();
            tree.put(path, new Blob(mode, id));
        }
        return this;
    }

    Commits move(String from, String to) {
        tree.put(to, tree.remove(from));
        return this;
    }

    Commits remove(String path) {
        tree.remove(path);
        return this;
    }

    /** When the commit of a number, counted from 0, was made. */
    static Instant time(int number) {
        return START.plusSeconds(3600L * number);
    }

    /** Commits to main, or to where HEAD is. */
    ObjectId commit(String author, String message) throws IOException {
        ObjectId head = repository().resolve(Constants.HEAD);
        return commit(Constants.HEAD, author, message, head == null ? new ObjectId[0] : new ObjectId[] {head});
    }

    ObjectId commit(String ref, String author, String message, ObjectId... parents) throws IOException {
        PersonIdent written = new PersonIdent(author, author + "@example.org", START, ZoneOffset.UTC);
        PersonIdent committed = new PersonIdent("forge", "forge@example.org", time(made++), ZoneOffset.ofHours(9));
        try (ObjectInserter inserter = repository().newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree(inserter));
            commit.setParentIds(parents);
            commit.setAuthor(written);
            commit.setCommitter(committed);
            commit.setMessage(message);
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate update = repository().updateRef(ref);
            update.setNewObjectId(id);
            update.forceUpdate();
            return id;
        }
    }

    private ObjectId tree(ObjectInserter inserter) throws IOException {
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        tree.forEach((path, blob) -> {
            DirCacheEntry entry = new DirCacheEntry(path);
            entry.setFileMode(blob.mode());
            entry.setObjectId(blob.id());
            builder.add(entry);
        });
        builder.finish();
        return index.writeTree(inserter);
    }

    @Override
    public void close() {
        git.close();
    }
}
