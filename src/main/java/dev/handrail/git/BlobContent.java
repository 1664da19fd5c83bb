package dev.handrail.git;

import dev.handrail.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/** The bytes of a blob as they are stored: no filter, no change of line ends. */
record BlobContent(Repository repository, ObjectId blob) implements SourceFile.Content {

    /** Reads with a reader of its own, because a reader belongs to one thread. */
    @Override
    public byte[] read() throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            ObjectLoader loader = reader.open(blob, Constants.OBJ_BLOB);
            if (!loader.isLarge()) {
                return loader.getBytes();
            }
            if (loader.getSize() > Integer.MAX_VALUE - 8) {
                throw new IOException("it is larger than 2 GB");
            }
            try (InputStream in = loader.openStream()) {
                return in.readAllBytes();
            }
        } catch (MissingObjectException e) {
            throw new IOException("its content is not in the repository", e);
        }
    }
}
