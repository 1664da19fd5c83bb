package dev.handrail.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Outcome;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must hold for any file, tried on generated ones. A failure names the seed of its file. */
class FrontMatterPropertyTest {

    private static final SourcePath FILE = new SourcePath("a.md");
    private static final int FILES = 6_000;

    private static final List<String> PIECES = List.of(
            "---\n",
            "---\n",
            "+++\n",
            "...\n",
            "{",
            "}",
            "[",
            "]",
            "(",
            ",",
            ": ",
            ":",
            " ",
            "  ",
            "\t",
            "\n",
            "\n",
            "\n- ",
            "- ",
            "? ",
            "| ",
            ">-\n  ",
            "\"",
            "'",
            "\\",
            "\\u12",
            "#",
            " # c",
            "&a ",
            "*a",
            "*b ",
            "!",
            "!!str ",
            "%YAML 1.1\n",
            "<<: ",
            "@x",
            "`",
            "%",
            "~",
            "null",
            "title",
            "title: ",
            "\ntags: ",
            "\nowner: ",
            "\na: 1",
            "a = 1\n",
            "[t]\n",
            "[t.u]\n",
            "[[t]]\n",
            "a.b = ",
            "= ",
            "\"\"\"",
            "2024-03-15",
            "07:32:00",
            "1979-05-27T07:32:00Z",
            "0x1F",
            "true",
            "{\"a\":",
            "\uFEFF",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u2028",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "é",
            "\r\n",
            "\r");

    private static String file(Random random) {
        StringBuilder text = new StringBuilder();
        text.append(List.of("---\n", "---\n", "+++\n", "{\"", "").get(random.nextInt(5)));
        for (int pieces = random.nextInt(25); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        if (random.nextInt(3) > 0) {
            text.append(List.of("\n---\nbody\n", "\n+++\nbody\n", "\"}\nbody\n", "\n---")
                    .get(random.nextInt(4)));
        }
        return text.toString();
    }

    /** A well-formed file with one character put in, taken out or repeated: nearer to what writers do than pieces. */
    private static String slip(Random random) {
        List<String> files = List.of(
                "---\ntitle: \"DB: x\"\ntags: [a, b]\nmap:\n  k: v\n  l:\n  - 1\n  - {a: b}\ntext: |\n  one\n  two\n---\nbody\n",
                "+++\ntitle = \"x\"\ntags = [\"a\", 'b']\ndate = 2024-03-15\n[params.deep]\nk = {a = 1}\n[[more]]\nn = 1.5\n+++\nbody\n",
                "{\n  \"title\": \"x\",\n  \"tags\": [\"a\", null],\n  \"map\": {\"k\": \"\\u00e9\\n\"}\n}\nbody\n");
        StringBuilder text = new StringBuilder(files.get(random.nextInt(files.size())));
        for (int slips = 1 + random.nextInt(2); slips > 0; slips--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                default -> text.insert(at, text.charAt(at));
            }
        }
        return text.toString();
    }

    @Test
    void noFileMakesItThrowAndEverySpanLiesInTheFile() {
        int withFields = 0;
        int withFindings = 0;
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            String text = seed % 2 == 0 ? file(random) : slip(random);
            try {
                Outcome<FrontMatter> read = check(SourceText.of(text));
                withFields += read.value().fields().fields().isEmpty() ? 0 : 1;
                withFindings += read.diagnostics().isEmpty() ? 0 : 1;
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + ": " + text, e);
            }
        }
    }

    private static Outcome<FrontMatter> check(SourceText text) {
        Outcome<FrontMatter> read = new FrontMatterReader().read(FILE, text);

        assertThat(read.value().bodyLine()).isBetween(1, text.lineCount() + 1);
        assertThat(read.value().bodyStart(text)).isBetween(0, text.length());
        read.diagnostics().forEach(found -> assertInside(text, found.at().span()));
        if (read.value() != FrontMatter.NONE) {
            assertInside(text, read.value().fields());
        }
        assertThat(new FrontMatterReader().read(FILE, text)).isEqualTo(read);
        return read;
    }

    private static void assertInside(SourceText text, Value value) {
        assertInside(text, value.at());
        if (value instanceof Value.Items list) {
            list.items().forEach(item -> assertInside(text, item));
        } else if (value instanceof Value.Fields mapping) {
            Set<String> keys = new HashSet<>();
            for (Value.Field field : mapping.fields()) {
                assertThat(keys.add(field.key()))
                        .as("%s is there once", field.key())
                        .isTrue();
                assertInside(text, field.at());
                assertInside(text, field.value());
            }
        }
    }

    private static void assertInside(SourceText text, Span span) {
        assertThat(span.endLine()).isLessThanOrEqualTo(text.lineCount());
        assertThat(span.column()).isLessThanOrEqualTo(text.line(span.line()).length() + 1);
        assertThat(span.endColumn())
                .isLessThanOrEqualTo(text.line(span.endLine()).length() + 1);
    }
}
