package dev.handrail.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;

/** What axe finds wrong on a page. */
final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** A sentence for each fault, with the page and the element. */
    static List<String> faults(Visit visit) {
        return new AxeBuilder(visit.page())
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> places(visit, rule).stream())
                        .toList();
    }

    private static List<String> places(Visit visit, Rule rule) {
        return rule.getNodes().stream()
                .map(node -> visit.page().url() + " " + rule.getId() + ": " + rule.getHelp() + ": " + node.getHtml())
                .toList();
    }
}
