package dev.handrail.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the examples of {@code spec/format.md}: each page must give the outline below it. */
class FormatTest {

    private record Example(String path, String page, String outline) {}

    @TestFactory
    List<DynamicTest> everyExample() throws IOException {
        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThan(8);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(example.path(), () -> check(example)))
                .toList();
    }

    private static void check(Example example) {
        var read = new DocReader(ParseOptions.NONE).read(new SourcePath(example.path()), SourceText.of(example.page()));

        assertThat(DocOutline.of(read.value())).isEqualTo(example.outline());
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String path = "";
        String page = "";
        StringBuilder block = new StringBuilder();
        String open = "";
        for (String line : text().split("\n")) {
            if (open.isEmpty() && line.startsWith("~~~ ")) {
                open = line.substring(4);
                block.setLength(0);
            } else if (line.equals("~~~")) {
                if (open.equals("outline")) {
                    examples.add(new Example(path, page, block.toString()));
                } else {
                    path = open.substring("page ".length());
                    page = block.toString();
                }
                open = "";
            } else {
                block.append(line).append('\n');
            }
        }
        return examples;
    }

    private static String text() throws IOException {
        try (InputStream in = FormatTest.class.getResourceAsStream("/spec/format.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
