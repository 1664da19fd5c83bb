package dev.handrail.git;

/**
 * How a repository's facts are read.
 *
 * @param bulkCommit a commit that touches more pages than this does not count as a change of any of them
 * @param editUrl the address of the forge's editor with {@code {path}} and {@code {ref}}; empty to derive it from the
 *     remote
 */
public record GitOptions(int bulkCommit, String editUrl) {}
