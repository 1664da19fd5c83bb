package dev.handrail.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of CommonMark 0.31.2, and those of GitHub's specification that show its extensions. */
class CommonMarkTest {

    /** Examples, counted from 1, that we read otherwise, by reason. */
    private static final Map<String, Set<Integer>> DIFFERENT = Map.of(
            "elements and attributes of raw HTML that are not published, or are shown as text",
            Set.of(
                    150, 153, 154, 163, 164, 169, 170, 171, 172, 173, 176, 178, 475, 524, 536, 613, 614, 615, 616, 617,
                    623),
            "an element left open is closed at the end of its paragraph",
            Set.of(187, 344, 476, 477, 630, 631, 642, 643),
            "raw HTML is cleaned piece by piece, so that markdown between its pieces is not inside them",
            Set.of(148, 167, 191),
            "addresses are linked without angle brackets, as GitHub does",
            Set.of(602, 606, 608, 611, 612),
            "two brackets make a wiki link",
            Set.of(548, 559, 590),
            "flexmark reads definitions of links otherwise",
            Set.of(195, 201, 215, 216, 540),
            "flexmark reads lists indented step by step as one list",
            Set.of(312, 313),
            "flexmark reads emphasis inside words, and beside currency signs, otherwise",
            Set.of(354, 416, 417),
            "flexmark reads destinations with angle brackets otherwise",
            Set.of(491, 493, 494),
            "flexmark reads rare entities, comments, CDATA and info lines otherwise",
            Set.of(28, 146, 626, 629));

    @Test
    void readsTheExamplesOfCommonMark() {
        TreeSet<Integer> expected = new TreeSet<>();
        DIFFERENT.values().forEach(expected::addAll);
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        assertThat(examples).hasSize(652);
        assertThat(different(examples)).isEqualTo(expected);
    }

    /** Of the extensions: raw HTML is not filtered as GitHub does, but cleaned; see {@link RawHtmlTest}. */
    @Test
    void readsTheExamplesOfGitHubsExtensions() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getGfmSpec()).stream()
                .filter(example -> example.getSection().contains("(extension)"))
                .filter(example -> !example.getSection().startsWith("Disallowed Raw HTML"))
                .toList();
        assertThat(examples).hasSizeGreaterThan(20);
        // 5: flexmark ends a table at a line without a bar; GitHub reads it as a row.
        assertThat(different(examples)).containsExactly(5);
    }

    private static TreeSet<Integer> different(List<Example> examples) {
        TreeSet<Integer> different = new TreeSet<>();
        for (int i = 0; i < examples.size(); i++) {
            String got = CanonicalHtml.of(Pages.html(tabs(examples.get(i).getSource())));
            String want = CanonicalHtml.of(tabs(examples.get(i).getHtml()));
            if (!got.equals(want)) {
                different.add(i + 1);
            }
        }
        return different;
    }

    /** The specification shows tabs as arrows. */
    private static String tabs(String text) {
        return text.replace('→', '\t');
    }
}
