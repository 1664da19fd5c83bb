package dev.handrail.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The history of one file, moves followed.
 *
 * @param created when the first commit that has it was made; empty if the history is not whole
 * @param changed when its text was last changed by a commit that did not touch a great many files at once
 * @param authors names, the one with most commits first
 * @param recent the last commits that touched it, newest first; a handful
 */
public record FileHistory(
        Optional<Instant> created, Optional<Instant> changed, List<String> authors, List<Change> recent) {

    public FileHistory {
        authors = List.copyOf(authors);
        recent = List.copyOf(recent);
    }

    /**
     * One commit that touched a file.
     *
     * @param commit the full id
     * @param summary the first line of its message
     * @param bulk whether it touched so many files that it says little of this one
     */
    public record Change(String commit, Instant when, String author, String summary, boolean bulk) {}
}
