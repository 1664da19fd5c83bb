package dev.handrail.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.model.LinkUse;
import dev.handrail.text.Html;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import java.util.List;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

class CommonMarkTest {

    static String html(String markdown) {
        MarkdownDoc doc = new MarkdownReader()
                .read(new SourcePath("page.md"), SourceText.of(markdown), 1)
                .value();
        return new BlockHtml(CodeHtml::plain).write(doc.blocks()).fill(index -> {
            LinkUse link = doc.links().get(index);
            String name = link.form() == LinkUse.Form.IMAGE ? "src" : "href";
            return name + "=\"" + Html.escape(link.target()) + "\"";
        });
    }

    /** The specification shows tabs as arrows. */
    private static String tabs(String text) {
        return text.replace('→', '\t');
    }

    @Test
    void examples() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        TreeSet<Integer> failing = new TreeSet<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            String got = CanonicalHtml.of(html(tabs(example.getSource())));
            String want = CanonicalHtml.of(tabs(example.getHtml()));
            if (!got.equals(want)) {
                failing.add(i + 1);
                System.out.println("#### " + (i + 1) + " " + example.getSection() + "\n" + example.getSource()
                        + "--- want\n" + want + "\n--- got\n" + got);
            }
        }
        System.out.println(examples.size() + " failing " + failing.size() + " " + failing);
        assertThat(failing).isEmpty();
    }
}
