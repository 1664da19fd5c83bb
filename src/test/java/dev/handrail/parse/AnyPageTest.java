package dev.handrail.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.diag.Outcome;
import dev.handrail.model.Anchor;
import dev.handrail.model.Branches;
import dev.handrail.model.Command;
import dev.handrail.model.Doc;
import dev.handrail.model.Element;
import dev.handrail.model.Expectation;
import dev.handrail.model.LinkUse;
import dev.handrail.model.Section;
import dev.handrail.model.Signature;
import dev.handrail.model.Step;
import dev.handrail.model.Undo;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every page, tried on pages made of pieces that occur in runbooks, put together at random. */
class AnyPageTest {
    private static final long SEED = 20240315;
    private static final String[] PIECES = {
        "# Title",
        "## Diagnosis",
        "## Mitigation",
        "### Step 1: Go",
        "## 2. Check it",
        "## Timeline",
        "## Root cause",
        "1. **Look.** Then wait {#look}",
        "2. Look",
        "- [ ] tick",
        "- a bullet",
        "   - If `x`: [go](a.md)",
        "   ```sh risk=read-only",
        "```console",
        "```",
        "   ```",
        "~~~yaml",
        "~~~",
        "$ psql -h <host> \\",
        "> SELECT 1",
        "app=# DROP TABLE x;",
        "cat <<EOF",
        "EOF",
        "   Expect: `ok`",
        "Undo: nothing",
        "   Expect:",
        "Output:",
        "| If you see | Go to |",
        "|---|---|",
        "| `x` | [y](#look) |",
        "---",
        "title: x",
        "errors: [a, {code: 1}]",
        "parameters:",
        "  host: {default: x}",
        "> [!NOTE]",
        "> quote",
        "<details><summary>s</summary>",
        "</details>",
        "On the server:",
        "`FATAL: no`",
        "a [link](b.md#c) and [[wiki]]",
        "",
        "",
        "",
        "    indented",
        "\t",
        "[^1]: note",
        "see [^1]",
        "{#x}",
        "<b onclick=x>",
        "**bold** text",
        "* * *",
        "1)",
        "10. ten",
        "\u0000\uFFFF😀",
        "```sh where=server",
        "ERROR 1040",
        "Key: value",
        "2024-03-15 10:00 UTC | it broke",
    };

    @Test
    void neverThrowsAndKeepsItsPromises() {
        Random random = new Random(SEED);
        DocReader reader = new DocReader(ParseOptions.NONE);
        for (int i = 0; i < 1500; i++) {
            String page = page(random);
            SourceText text = SourceText.of(page);
            Outcome<Doc> read = reader.read(new SourcePath(i % 7 == 0 ? "postmortems/x.md" : "x.md"), text);
            check(read, text, "seed " + SEED + ", page " + i + ":\n" + page);
        }
    }

    @Test
    void nestedAndUnclosedInputIsRead() {
        for (String page : List.of(
                "1. ".repeat(3000),
                "- ".repeat(3000) + "```sh",
                "> ".repeat(3000) + "## Steps",
                "<".repeat(50_000),
                "## Steps\n\n```sh\n" + "<a ".repeat(30_000),
                "## Steps\n\n```sh\n" + "</".repeat(30_000),
                "## Steps\n\n```console\n" + "$ echo \"\n".repeat(5_000),
                "## Steps\n\n" + "1. x\n\n```sh\nls\n```\n\n".repeat(2_000),
                "## Steps\n\n```sql\n" + "\\d;".repeat(30_000))) {
            SourceText text = SourceText.of(page);
            check(new DocReader(ParseOptions.NONE).read(new SourcePath("x.md"), text), text, "a hostile page");
        }
    }

    private static String page(Random random) {
        StringBuilder page = new StringBuilder(random.nextInt(4) == 0 ? "---\n" : "");
        for (int lines = random.nextInt(40); lines >= 0; lines--) {
            page.append(random.nextInt(8) == 0 ? "   " : "");
            page.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(9) == 0 ? " " : "\n");
        }
        return page.toString();
    }

    private static void check(Outcome<Doc> read, SourceText text, String what) {
        Doc doc = read.value();
        assertThat(doc.head().anchors()).as(what).extracting(Anchor::id).doesNotHaveDuplicates();
        List<Span> spans = new ArrayList<>();
        doc.head().anchors().forEach(anchor -> spans.add(anchor.at()));
        doc.head().links().stream().map(LinkUse::at).forEach(spans::add);
        doc.head().signatures().stream().map(Signature::at).forEach(spans::add);
        read.diagnostics().forEach(finding -> spans.add(finding.at().span()));
        doc.sections().forEach(section -> collect(section, spans));
        spans.forEach(span -> inside(span, text, what));
        List<String> ids = doc.head().anchors().stream().map(Anchor::id).toList();
        assertThat(ids).as(what).containsAll(doc.steps().map(Step::id).toList());
        assertThat(doc.steps().map(Step::id)).as(what).doesNotHaveDuplicates();
        assertThat(doc.steps())
                .as(what)
                .allSatisfy(step -> assertThat(step.title()).isNotBlank());
    }

    private static void collect(Section section, List<Span> spans) {
        spans.add(section.at());
        section.elements().forEach(element -> collect(element, spans));
    }

    private static void collect(Element element, List<Span> spans) {
        if (element instanceof Step step) {
            spans.add(step.at());
            step.body().forEach(inner -> collect(inner, spans));
        } else if (element instanceof Command command) {
            spans.add(command.at());
        } else if (element instanceof Expectation expectation) {
            spans.add(expectation.at());
        } else if (element instanceof Undo undo) {
            spans.add(undo.at());
        } else if (element instanceof Branches branches) {
            branches.branches().forEach(branch -> spans.add(branch.at()));
        }
    }

    private static void inside(Span span, SourceText text, String what) {
        assertThat(span.endLine()).as(what).isLessThanOrEqualTo(text.lineCount());
        assertThat(span.column())
                .as(what)
                .isLessThanOrEqualTo(text.line(span.line()).length() + 1);
        assertThat(span.endColumn())
                .as(what)
                .isLessThanOrEqualTo(text.line(span.endLine()).length() + 1);
    }
}
