package dev.handrail.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe finds wrong on a page. */
final class Accessibility {

    /**
     * Run by hand, because the builder of axe opens a further
     * window for each page, which takes longer than all the rules do. Without preload axe asks for no style sheet again,
     * which the pages' policy rightly forbids; no rule of those asked for needs it.
     */
    private static final String RUN = """
            async () => {
              const { violations } = await axe.run({
                runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
                resultTypes: ["violations"],
                preload: false,
              });
              return violations.flatMap((rule) =>
                rule.nodes.map((node) => `${location.href} ${rule.id}: ${rule.help}: ${node.html}`));
            }
            """;

    private static final String AXE = script();

    private Accessibility() {}

    /** A sentence for each fault, with the page and the element. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Visit visit) {
        visit.page().evaluate(AXE);
        return (List<String>) visit.page().evaluate(RUN);
    }

    private static String script() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
