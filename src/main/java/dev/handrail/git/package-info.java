/** Git through JGit: files of a commit, and honest history. The only room that knows JGit. */
package dev.handrail.git;
