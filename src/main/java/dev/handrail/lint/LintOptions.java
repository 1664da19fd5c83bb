package dev.handrail.lint;

import dev.handrail.lint.page.OverBudget;
import dev.handrail.model.Kind;
import dev.handrail.text.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What rules are told beyond the pages.
 *
 * @param budget how large pages may be
 * @param sizes of files of the source, in bytes
 * @param required fields of front matter that pages must have, by kind
 */
public record LintOptions(
        OverBudget.Limits budget, ToLongFunction<SourcePath> sizes, Map<Kind, List<String>> required) {}
