package dev.handrail.git;

import dev.handrail.diag.HandrailException;
import dev.handrail.diag.HandrailException.Trouble;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefDatabase;
import org.eclipse.jgit.lib.Repository;

/** From what the user calls a commit to the commit. */
final class RefSelector {

    private static final String REMOTE = Constants.R_REMOTES + "origin/";

    private final Repository repository;
    private final RefDatabase refs;

    RefSelector(Repository repository) {
        this.repository = repository;
        this.refs = repository.getRefDatabase();
    }

    /**
     * A commit that was chosen.
     *
     * @param branch to which an edit should go; empty if no branch is known
     */
    record Selected(ObjectId commit, String branch) {}

    /**
     * A branch, a tag, a branch of {@code origin} (a CI checkout often has no other), or a commit id, also shortened,
     * with what git allows after it ({@code main~2}). An empty name is HEAD.
     *
     * @throws HandrailException INPUT if there is no such commit
     */
    Selected select(String name) throws IOException {
        if (name.isEmpty() || name.equals(Constants.HEAD)) {
            return head().orElseThrow(RefSelector::noCommit);
        }
        for (String prefix : List.of("", Constants.R_HEADS, Constants.R_TAGS, REMOTE)) {
            Ref ref = prefix.isEmpty() && !name.startsWith(Constants.R_REFS) ? null : refs.exactRef(prefix + name);
            if (ref != null && ref.getObjectId() != null) {
                return new Selected(commit(ref.getObjectId().name(), name), branch(ref.getName()));
            }
        }
        return new Selected(commit(name, name), headBranch());
    }

    /** The commit of HEAD; empty if there is none yet. */
    Optional<Selected> head() throws IOException {
        ObjectId commit = repository.resolve(Constants.HEAD + "^{commit}");
        return commit == null ? Optional.empty() : Optional.of(new Selected(commit, headBranch()));
    }

    private ObjectId commit(String revision, String asked) throws IOException {
        try {
            ObjectId found = repository.resolve(revision + "^{commit}");
            if (found != null) {
                return found;
            }
        } catch (AmbiguousObjectException e) {
            throw new HandrailException(
                    Trouble.INPUT, "More than one object's id starts with " + asked + ": give more digits.", e);
        } catch (IncorrectObjectTypeException e) {
            throw new HandrailException(
                    Trouble.INPUT, asked + " names a file or folder, not a commit: name a branch, tag or commit.", e);
        } catch (IllegalArgumentException e) {
            throw unknown(asked);
        } catch (MissingObjectException e) {
            if (!ObjectId.isId(asked)) {
                throw e;
            }
        }
        throw unknown(asked);
    }

    private String headBranch() throws IOException {
        Ref head = refs.exactRef(Constants.HEAD);
        if (head != null && head.isSymbolic()) {
            return branch(head.getTarget().getName());
        }
        Ref remote = refs.exactRef(REMOTE + Constants.HEAD);
        return remote != null && remote.isSymbolic() ? branch(remote.getTarget().getName()) : "";
    }

    private static String branch(String ref) {
        if (ref.startsWith(Constants.R_HEADS)) {
            return ref.substring(Constants.R_HEADS.length());
        }
        return ref.startsWith(REMOTE) ? ref.substring(REMOTE.length()) : "";
    }

    private static HandrailException noCommit() {
        return new HandrailException(
                Trouble.INPUT, "The git repository has no commit yet: commit the pages first, or build the folder.");
    }

    private HandrailException unknown(String name) throws IOException {
        Collection<Ref> known = refs.getRefs();
        if (known.isEmpty() && head().isEmpty()) {
            return noCommit();
        }
        String hint = known.stream()
                .flatMap(ref -> shortName(ref.getName()))
                .filter(other -> !other.equals(name))
                .distinct()
                .min(Comparator.<String>comparingInt(other -> EditDistance.between(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .map(nearest -> "Did you mean " + nearest + "? ")
                .orElse("");
        boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
        String mend = shallow
                ? "This is a shallow clone: fetch that one too, as with git fetch origin " + name + "."
                : "git branch -a lists them.";
        return new HandrailException(
                Trouble.INPUT, "The git repository has no branch, tag or commit " + name + ". " + hint + mend);
    }

    private static Stream<String> shortName(String ref) {
        return Stream.of(Constants.R_HEADS, Constants.R_TAGS, REMOTE)
                .filter(ref::startsWith)
                .map(prefix -> ref.substring(prefix.length()))
                .filter(name -> !name.equals(Constants.HEAD));
    }
}
