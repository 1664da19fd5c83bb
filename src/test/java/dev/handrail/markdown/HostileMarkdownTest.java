package dev.handrail.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Outcome;
import dev.handrail.model.LinkUse;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the reader throw, point outside the file, or write HTML that is not on its list or not balanced. */
class HostileMarkdownTest {

    private static final Set<String> ALLOWED = Set.of(
            "a",
            "abbr",
            "aside",
            "b",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
            "kbd",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "u",
            "ul",
            "var",
            "wbr");

    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*) ?>");

    private static final List<String> FRAGMENTS = List.of(
            "# H\n",
            "text ",
            "*",
            "**",
            "_",
            "`",
            "``",
            "```sh\n",
            "~~~\n",
            "- ",
            "1. ",
            "> ",
            "[a](b)",
            "[",
            "](",
            "]",
            "[[P|t]]",
            "![i](j)",
            "<b>",
            "</b>",
            "<details>",
            "<summary>",
            "</details>",
            "<table><tr><td>",
            "</table>",
            "<script>",
            "</script>",
            "<host>",
            "<!--",
            "-->",
            "<img src=x onerror=y>",
            "<a href=\"x\">",
            "<style>",
            "\"",
            "'",
            "&lt;",
            "&#1;",
            "&",
            "\n",
            "\n\n",
            "    ",
            "\t",
            "| a | b |\n|---|---|\n",
            "|",
            "~~",
            "[^1]",
            "[^1]: n\n",
            "!!! note\n",
            "> [!TIP]\n",
            ": d\n",
            "{#id}",
            "\\",
            "http://x.y",
            "a@b.c",
            ":fire:",
            "\u0000",
            "\u0001",
            "\u001B",
            "\uFDD0",
            "\uFDD3",
            "\uD800",
            "é",
            "🚀",
            "<li>",
            "<p>",
            "<div>",
            "</div>",
            "<svg><a>",
            "<title>",
            "<textarea>",
            "<plaintext>",
            "<!DOCTYPE x>",
            "<?p",
            "<![CDATA[",
            "[r]: x 't'\n",
            "---\n",
            "===\n",
            "- [x] ",
            "{{< ref \"a\" >}}",
            "<a name=q>",
            "<h2>",
            "<pre>",
            "<q \u0001=\"0\">");

    @Test
    void randomMixturesOfFragments() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder page = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                page.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            }
            check(page.toString(), "seed " + seed);
        }
    }

    static Stream<String> hostile() {
        int n = 4000;
        return Stream.of(
                "[".repeat(n),
                "]".repeat(n),
                "[](".repeat(n),
                "![".repeat(n),
                "![[".repeat(n),
                "[a\n".repeat(n),
                "*".repeat(n),
                "**a ".repeat(n),
                "_a*".repeat(n),
                "~~".repeat(n),
                "`a ``b ".repeat(n),
                "<".repeat(n),
                "x " + "<?".repeat(n),
                "x " + "<!A ".repeat(n),
                "x " + "<![CDATA[".repeat(n),
                "<!--\n".repeat(n),
                "<a" + " b".repeat(n),
                "|".repeat(n),
                "|a".repeat(200) + "|\n" + "|-".repeat(200) + "|\n" + "|b|\n".repeat(n),
                "> ".repeat(n),
                "- ".repeat(n),
                "1. ".repeat(n),
                "!!! a\n".repeat(n),
                "&amp;".repeat(n),
                "<details>\n\n".repeat(n),
                "<b>".repeat(n),
                "<div>".repeat(n),
                "<table><tr><td>".repeat(n),
                "[r]: x\n".repeat(n),
                "[a](b \"".repeat(n),
                "[a]: b \"" + "x\n".repeat(n),
                "http://".repeat(n),
                "a@".repeat(n),
                "\\".repeat(n),
                "\u0000".repeat(n),
                "(".repeat(n),
                "{#a".repeat(n),
                ":a".repeat(n));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void longRunsOfMarkup(String page) {
        check(page, "run of " + page.substring(0, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", ": "})
    void nestingBeyondTheLimitShowsThePageAsText(String mark) {
        String page = "start\n\n" + mark.repeat(Limits.DEEPEST + 1) + "x\n";
        Outcome<MarkdownDoc> read = Pages.read(page);
        assertThat(read.value().blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Code.class, code -> assertThat(code.code()).isEqualTo(page));
        assertThat(read.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.SOURCE_UNREADABLE);
            assertThat(finding.at().span().line()).isEqualTo(3);
        });
    }

    @Test
    void nestingBelowTheLimitIsRead() {
        assertThat(Pages.read("> ".repeat(Limits.DEEPEST - 1) + "x\n").diagnostics())
                .isEmpty();
    }

    @Test
    void aLongBlockOfCodeIsNoLongParagraph() {
        String page = "````json\n" + "{ \"a\": [1], ```\n".repeat(5000) + "````\n";
        assertThat(Pages.read(page).diagnostics()).isEmpty();
    }

    @Test
    void tooMuchMarkupInAParagraphIsAFindingAndStaysText() {
        Outcome<MarkdownDoc> read = Pages.read("[a](b) ".repeat(Limits.MOST + 5));
        assertThat(read.value().links()).hasSize(Limits.MOST);
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.SOURCE_UNREADABLE);
        assertThat(PlainText.of(read.value().blocks())).endsWith("[a](b)");
    }

    @Test
    void controlCharactersAreReplaced() {
        assertThat(Pages.html("a\u0000b\u0001c\u001Bd `\u0007` &#2;"))
                .isEqualTo("<p>a\uFFFDb\uFFFDc\uFFFDd <code>\uFFFD</code> \uFFFD</p>\n");
    }

    /** Real pages, where they are at hand. */
    @ParameterizedTest
    @ValueSource(strings = {"search-eval/corpus/pages", "corpora"})
    void realPages(String folder) throws IOException {
        Path root = Path.of("../shared").resolve(folder);
        assumeTrue(Files.isDirectory(root), "the collection of real pages is not part of the project");
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                check(SourceText.decode(Files.readAllBytes(file)).value(), file.toString());
            }
        }
    }

    private static void check(String page, String name) {
        SourceText text = SourceText.of(page);
        Outcome<MarkdownDoc> read = Pages.read(page);
        MarkdownDoc doc = read.value();
        read.diagnostics().forEach(finding -> inside(finding.at().span(), text, name));
        doc.links().stream().map(LinkUse::at).forEach(at -> inside(at, text, name));
        doc.anchors().forEach(anchor -> inside(anchor.at(), text, name));
        doc.blocks().forEach(block -> inside(block.at(), text, name));
        String html = new BlockHtml(CodeHtml::plain).write(doc.blocks()).fill(link -> "href=\"" + link + "\"");
        balanced(html, name);
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\t';
            assertThat(control || Patch.isStandIn(c))
                    .as("%s: character %d", name, (int) c)
                    .isFalse();
        }
    }

    private static void inside(Span at, SourceText text, String name) {
        assertThat(at.endLine()).as(name).isLessThanOrEqualTo(text.lineCount());
        assertThat(at.column())
                .as(name)
                .isLessThanOrEqualTo(text.line(at.line()).length() + 1);
        assertThat(at.endColumn())
                .as(name)
                .isLessThanOrEqualTo(text.line(at.endLine()).length() + 1);
    }

    /** Every {@code <} starts a tag of an allowed element, and every element is closed in order. */
    private static void balanced(String html, String name) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tag.region(at, html.length());
            assertThat(tag.lookingAt())
                    .as("%s: %s", name, html.substring(at, Math.min(html.length(), at + 60)))
                    .isTrue();
            String element = tag.group(2);
            assertThat(ALLOWED).as(name).contains(element);
            assertThat(tag.group(3).replaceAll("\"[^\"]*\"", "")).as(name).doesNotContain(" on", " style", " name=");
            if (!tag.group(1).isEmpty()) {
                assertThat(open.poll()).as("%s: </%s>", name, element).isEqualTo(element);
            } else if (!VOID.contains(element)) {
                open.push(element);
            }
        }
        assertThat(open).as(name).isEmpty();
    }
}
