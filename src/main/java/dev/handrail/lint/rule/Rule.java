package dev.handrail.lint.rule;

import dev.handrail.diag.Code;
import java.util.List;

/** One rule: looks at a page and says what is wrong with it. Stateless and safe on many threads. */
public interface Rule {

    /** What it finds. */
    Code code();

    /** The faults of a page in any order. Answers for any page, in time linear in its length. */
    List<Fault> check(Page page);
}
