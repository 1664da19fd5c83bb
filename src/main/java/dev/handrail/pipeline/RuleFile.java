package dev.handrail.pipeline;

import dev.handrail.source.SourceFile;

/**
 * A file that may define alerts.
 *
 * @param name as the user knows it: inside the source, or as it was named on the command line
 * @param meant whether someone said that it holds rules, so that it is a finding if it can't be read
 */
public record RuleFile(String name, long size, SourceFile.Content content, boolean meant) {}
