package dev.handrail.lint.secret;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import java.util.List;

/** A page that shows a secret. */
public final class SecretFound implements Rule {

    private final SecretScanner scanner = new SecretScanner();

    @Override
    public Code code() {
        return Code.SECRET_FOUND;
    }

    @Override
    public List<Fault> check(Page page) {
        return scanner.scan(page.text());
    }
}
