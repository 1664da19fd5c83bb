package dev.handrail.git;

import dev.handrail.source.RefusedLink;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/** Follows the symbolic links of a commit inside its tree, as a file system would. */
final class TreeLinks {

    /** As Linux has it. */
    private static final int MOST_HOPS = 40;

    /** Longest target, in bytes, as Linux has it. */
    private static final int MOST_TARGET = 4096;

    private final CommitTree tree;
    private final ObjectReader reader;

    TreeLinks(CommitTree tree, ObjectReader reader) {
        this.tree = tree;
        this.reader = reader;
    }

    /** Where a link ends: the path of a file, or why there is none. */
    record End(String path, Optional<RefusedLink> refusal) {

        private static End refused(RefusedLink why) {
            return new End("", Optional.of(why));
        }
    }

    End follow(String link) throws IOException {
        Deque<String> ahead = new ArrayDeque<>(List.of(link.split("/")));
        List<String> behind = new ArrayList<>();
        int hops = 0;
        while (!ahead.isEmpty()) {
            String name = ahead.pop();
            if (name.isEmpty() || name.equals(".")) {
                continue;
            }
            if (name.equals("..")) {
                if (behind.isEmpty()) {
                    return End.refused(RefusedLink.LEAVES);
                }
                behind.remove(behind.size() - 1);
                continue;
            }
            behind.add(name);
            String at = String.join("/", behind);
            CommitTree.Entry entry = tree.entries().get(at);
            if (entry == null && !tree.folders().contains(at)) {
                return End.refused(RefusedLink.NOWHERE);
            }
            if (entry != null && !entry.isLink() && !ahead.isEmpty()) {
                return End.refused(RefusedLink.CIRCLE);
            }
            if (entry != null && entry.isLink()) {
                Optional<String> target = target(entry);
                if (++hops > MOST_HOPS || target.isEmpty()) {
                    return End.refused(RefusedLink.CIRCLE);
                }
                if (target.get().startsWith("/")) {
                    return End.refused(RefusedLink.LEAVES);
                }
                behind.remove(behind.size() - 1);
                pushAll(ahead, target.get());
            }
        }
        String end = String.join("/", behind);
        return tree.entries().containsKey(end) ? new End(end, Optional.empty()) : End.refused(RefusedLink.FOLDER);
    }

    private static void pushAll(Deque<String> ahead, String target) {
        List<String> names = Arrays.asList(target.split("/"));
        for (int i = names.size() - 1; i >= 0; i--) {
            ahead.push(names.get(i));
        }
    }

    private Optional<String> target(CommitTree.Entry link) throws IOException {
        try {
            ObjectLoader blob = reader.open(link.blob(), Constants.OBJ_BLOB);
            if (blob.getSize() > MOST_TARGET) {
                return Optional.empty();
            }
            String target = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(blob.getCachedBytes()))
                    .toString();
            return Optional.of(target).filter(text -> !text.isEmpty());
        } catch (MissingObjectException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
