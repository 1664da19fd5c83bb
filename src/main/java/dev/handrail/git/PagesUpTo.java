package dev.handrail.git;

import org.eclipse.jgit.errors.StopWalkException;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Lets pages pass and the folders that may hold some, and ends the walk after so many of them: trees that name one
 * subtree many times over can stand for billions. Reset between walks; not for several threads.
 */
final class PagesUpTo extends TreeFilter {

    private static final byte[] PAGE = {'.', 'm', 'd'};

    private final int most;
    private int passed;

    PagesUpTo(int most) {
        this.most = most;
    }

    void reset() {
        passed = 0;
    }

    @Override
    public boolean include(TreeWalk walk) {
        boolean passes = walk.isSubtree() || walk.isPathSuffix(PAGE, PAGE.length);
        if (passes && ++passed > most) {
            throw StopWalkException.INSTANCE;
        }
        return passes;
    }

    @Override
    public boolean shouldBeRecursive() {
        return true;
    }

    @Override
    public TreeFilter clone() {
        return new PagesUpTo(most);
    }
}
