package dev.handrail.lint;

import dev.handrail.diag.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What there is to say about a rule: its meaning, an example of wrong and right, and how to mend it. */
public final class RulePage {

    private RulePage() {}

    /** The text in markdown without its title, as it stands in {@code src/docs/rules}. */
    public static String of(Code code) {
        try (InputStream in = RulePage.class.getResourceAsStream("rules/" + code.id() + ".md")) {
            if (in == null) {
                throw new IllegalStateException("there is no page on " + code.id());
            }
            String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return page.substring(page.indexOf("\n\n") + 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
