package dev.handrail.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.site.Program.Run;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are broken, or written to do harm: each is a finding at its place, and the pages beside it are built. */
class HostileInputTest {

    private static final String GOOD = "# Good\n\nStill here.\n";

    @TempDir
    Path folder;

    private Folder source;
    private Folder site;

    @BeforeEach
    void aSourceWithOneGoodPage() throws IOException {
        source = new Folder(folder.resolve("source")).file("good.md", GOOD);
        site = new Folder(folder.resolve("site"));
    }

    /** Builds and checks, and looks at what holds for any source whatever. */
    private Run build(String... options) throws IOException {
        Map<String, String> before = source.fingerprint();
        Run run = Program.build(source.root(), site.root(), options);
        assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
        Run check = Program.run(folder, "check", "source");
        assertThat(check.exit()).as(check.err()).isLessThan(2);
        assertThat(check.err()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(Finding.in(check.out())).containsAll(run.findings());
        assertThat(source.fingerprint()).isEqualTo(before);
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString())).containsOnly("source", "site");
        }
        BuiltSite built = new BuiltSite(site);
        assertThat(built.page("good.html").text()).contains("Still here.");
        assertThat(built.dangers()).isEmpty();
        assertThat(built.brokenLinks()).isEmpty();
        assertThat(built.repeatedIds()).isEmpty();
        return run;
    }

    private static List<Finding> of(Run run, String code) {
        return run.findings().stream()
                .filter(found -> found.code().equals(code))
                .toList();
    }

    static Stream<Arguments> brokenPages() {
        return Stream.of(
                broken("broken YAML", "---\nowner: a\ntitle: \"x\nkind: page\n---\n# T\n", "front-matter.type", 3, 5),
                broken("a tab in YAML", "---\nowner: a\n\ttitle: x\n---\n# T\n", "front-matter.type", 2, 3),
                broken("front matter without end", "---\ntitle: DB: failover\n---\n# T\n", "front-matter.type", 2, 2),
                broken("a reserved sign", "---\nkind: page\nowner: @oncall\n---\n# T\n", "front-matter.type", 3, 3),
                broken("broken TOML", "+++\nowner = \"a\"\ntitle = \n+++\n# T\n", "front-matter.type", 3, 4),
                broken("broken JSON", "{\n\"owner\": \"a\",\n\"title\": ]\n}\n\n# T\n", "front-matter.type", 3, 3),
                broken("a key given twice", "---\ntitle: a\nowner: b\ntitle: c\n---\n# T\n", "front-matter.type", 4, 4),
                broken("a list for a text", "---\nowner: b\ntitle: [a, b]\n---\n# T\n", "front-matter.type", 3, 3),
                broken("an alias bomb", aliasBomb(), "front-matter.type", 1, 12),
                broken("an alias of itself", "---\nowner: b\na: &a [*a]\n---\n# T\n", "front-matter.type", 1, 4),
                broken("deep brackets", "---\na: " + "[".repeat(5_000) + "\n---\n# T\n", "front-matter.type", 1, 3),
                broken("1,000 lists in lists", nestedLists(1_000), "source.unreadable", 1, 1_000),
                broken("1,000 quotes in quotes", ">".repeat(1_000) + " x\n", "source.unreadable", 1, 1),
                broken("lists and quotes by turns", "> - ".repeat(1_000) + " x\n", "source.unreadable", 1, 1),
                broken("a missing page", "# T\n\n[x](none.md)\n", "link.file", 3, 3),
                broken("a missing anchor", "# T\n\n[x](good.md#none)\n", "link.anchor", 3, 3),
                broken("a way out", "# T\n\n[x](../../../etc/passwd)\n", "link.file", 3, 3),
                broken("a way out, encoded", "# T\n\n[x](..%2f..%2fetc%2fpasswd)\n", "link.file", 3, 3));
    }

    private static Arguments broken(String name, String page, String code, int from, int to) {
        return Arguments.of(name, page, code, from, to);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenPages")
    void isAFindingAtItsPlace(String name, String page, String code, int from, int to) throws IOException {
        source.file("bad.md", page);
        Run run = build();
        assertThat(of(run, code)).as(run.err()).isNotEmpty().allSatisfy(found -> {
            assertThat(found.path()).isEqualTo("bad.md");
            assertThat(found.line()).isBetween(from, to);
            assertThat(found.column()).isPositive();
        });
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Program.build(source.root(), site.root(), "--strict").exit()).isEqualTo(1);
    }

    @Test
    void bytesThatAreNotText() throws IOException {
        source.file("latin1.md", "# Größe\n".getBytes(StandardCharsets.ISO_8859_1));
        source.file("utf16.md", "# T\n".getBytes(StandardCharsets.UTF_16));
        source.file("half.md", new byte[] {'#', ' ', (byte) 0xE2, (byte) 0x82});
        Run run = build();
        assertThat(of(run, "source.unreadable"))
                .extracting(Finding::path)
                .containsExactly("half.md", "latin1.md", "utf16.md");
        assertThat(run.exit()).isZero();
    }

    @Test
    void marksAndLineEndsOfOtherSystems() throws IOException {
        source.file("bom.md", "\uFEFF---\ntitle: With a mark\n---\n\nText.\n");
        source.file("crlf.md", "---\r\ntitle: Returned\r\n---\r\n\r\n# H\r\n\r\n[x](none.md)\r\n");
        source.file("empty.md", "");
        source.file("blank.md", "\n\n   \n");
        Run run = build();
        assertThat(run.findings()).extracting(Finding::path).containsOnly("crlf.md");
        assertThat(of(run, "link.file")).extracting(Finding::line).containsExactly(7);
        BuiltSite built = new BuiltSite(site);
        assertThat(built.page("bom.html").title()).contains("With a mark");
        assertThat(built.page("crlf.html").title()).contains("Returned");
        assertThat(built.pages()).containsKeys("empty.html", "blank.html");
    }

    @Test
    void aPageOfAHundredMegabytes() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(source.path("large.md").toFile(), "rw")) {
            large.setLength(100_000_000);
        }
        assertThat(of(build(), "source.unreadable")).extracting(Finding::path).containsExactly("large.md");
    }

    @Test
    void tenThousandDefinitions() throws IOException {
        String definitions = IntStream.range(0, 10_000)
                .mapToObj(i -> "[r" + i + "]: https://example.org/" + i)
                .collect(Collectors.joining("\n", "# T\n\nSee [r9999].\n\n", "\n"));
        source.file("many.md", definitions);
        Run run = build();
        assertThat(run.exit()).isZero();
        assertThat(new BuiltSite(site).pages()).containsKey("many.html");
    }

    @Test
    void aNoteWrittenBeforeTheLastStep() throws IOException {
        source.file("note.md", "# T\n\nText [^1]\n\n[^1]: note\n\n## Diagnosis\n\n### Step 1: look\n\nText.\n");
        assertThat(build().exit()).isZero();
        assertThat(new BuiltSite(site).page("note.html").text()).contains("note");
    }

    @Test
    void linksOfTheFileSystemThatLeaveOrCircle() throws IOException {
        Folder outside = new Folder(folder.resolve("source/.hidden")).file("secret.md", "# Secret\n");
        Path elsewhere = Files.createTempFile("handrail-secret", ".md");
        try {
            Files.writeString(elsewhere, "# Secret\n");
            Files.createSymbolicLink(source.path("out.md"), elsewhere);
            Files.createSymbolicLink(source.path("circle.md"), source.path("circle.md"));
            Files.createSymbolicLink(source.path("round"), source.root());
            Files.createSymbolicLink(source.path("hidden.md"), outside.path("secret.md"));
            Run run = build();
            assertThat(of(run, "source.unreadable"))
                    .extracting(Finding::path)
                    .containsExactly("circle.md", "hidden.md", "out.md", "round");
            for (String file : site.fingerprint().keySet()) {
                assertThat(file.endsWith("/") ? "" : site.text(file)).as(file).doesNotContain("Secret");
            }
        } finally {
            Files.delete(elsewhere);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b", "it's", "say \"x\"", "c#", "what?", "100%", "50%25", "größe", "日本語", "🚒 fire", "a..b",
                "a&b", "<b>", "a;b", "[a](b)", "{{x}}", "${x}", "con", "a\\b", "-o", "e\u0301", "a\u202Eb",
            })
    void namesOfAnySign(String name) throws IOException {
        source.file(name + "/" + name + ".md", "# Odd\n\n[good](../good.md)\n");
        String encoded =
                java.net.URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        source.file("to.md", "# To\n\n[odd](" + encoded + "/" + encoded + ".md#odd)\n");
        Run run = build();
        assertThat(run.findings()).as(run.err()).isEmpty();
        assertThat(site.has(name + "/" + name + ".html")).isTrue();
        assertThat(new BuiltSite(site).page("to.html").select("main a:contains(odd)"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.md|X.md", "good/README.md|good/index.md", "x/_index.md|x/index.md", "A/p.md|a/p.md"})
    void twoPagesForOneAddress(String names) throws IOException {
        for (String name : names.split("[|]")) {
            source.file(name, "# Other\n\nOther.\n");
        }
        Run run = build();
        assertThat(of(run, "url.conflict")).as(run.err()).hasSize(1);
        assertThat(run.exit()).isZero();
    }

    @Test
    void anAliasOntoAPage() throws IOException {
        source.file("x.md", "---\naliases:\n  - /good.html\n---\n\n# X\n");
        Run run = build();
        assertThat(of(run, "url.conflict"))
                .as(run.err())
                .extracting(Finding::path)
                .containsExactly("x.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../x.html",
                "../../../etc/x",
                "//example.org/x",
                "javascript:x()",
                "a/../../b",
                "\\\\x\\y",
                "."
            })
    void anAliasThatLeavesTheSite(String alias) throws IOException {
        source.file("x.md", "---\naliases: ['" + alias + "']\n---\n\n# X\n");
        assertThat(build().exit()).isZero();
    }

    /** Each must be shown as text or not at all; which finding says so is given where the list of codes names one. */
    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("<script>alert(1)</script>", "html.refused"),
                Arguments.of("text <script src=https://example.org/x.js></script>", "html.refused"),
                Arguments.of("<img src=x onerror=alert(1)>", "html.refused"),
                Arguments.of("<details ontoggle=alert(1) open><summary>x</summary>y</details>", "html.refused"),
                Arguments.of("<svg onload=alert(1)><script>alert(1)</script></svg>", "html.refused"),
                Arguments.of("<iframe srcdoc='<script>alert(1)</script>'></iframe>", "html.refused"),
                Arguments.of("<style>body{background:url(//example.org)}</style>", "html.refused"),
                Arguments.of("<base href='https://example.org/'>", "html.refused"),
                Arguments.of("<form action='javascript:alert(1)'><button>x</button></form>", "html.refused"),
                Arguments.of("<meta http-equiv=refresh content='0;url=https://example.org'>", "html.refused"),
                Arguments.of("<a href='javascript:alert(1)'>x</a>", ""),
                Arguments.of("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "html.refused"),
                Arguments.of("<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", "html.refused"),
                Arguments.of("<b <script>alert(1)</script>0", ""),
                Arguments.of("<p style='position:fixed'>x</p>", "html.refused"),
                Arguments.of("[x](javascript:alert(1))", "link.refused"),
                Arguments.of("[x](JaVaScRiPt:alert(1))", "link.refused"),
                Arguments.of("[x](java&#115;cript:alert(1))", "link.refused"),
                Arguments.of("[x](<java\tscript:alert(1)>)", ""),
                Arguments.of("[x](data:text/html;base64,PHNjcmlwdD4=)", "link.refused"),
                Arguments.of("[x](vbscript:x)", "link.refused"),
                Arguments.of("![x](data:image/svg+xml;base64,PHN2Zz4=)", "link.refused"),
                Arguments.of("[x][r]\n\n[r]: javascript:alert(1)", "link.refused"),
                Arguments.of("<javascript:alert(1)>", "link.refused"),
                Arguments.of("[[javascript:alert(1)]]", ""),
                Arguments.of("[x](https://example.org/\"onmouseover=alert(1))", ""),
                Arguments.of("[x](good.md \"' onmouseover='alert(1)\")", ""),
                Arguments.of("![x\" onerror=\"alert(1)](https://example.org/x.png)", ""),
                Arguments.of("# H {#\"onclick=alert(1)}", ""),
                Arguments.of("```\"><script>alert(1)</script>\nx\n```", ""),
                Arguments.of("```sh risk=\"><script>alert(1)</script>\nx\n```", ""),
                Arguments.of("# <script>alert(1)</script>", ""),
                Arguments.of("> [!NOTE\"><script>alert(1)</script>]\n> x", ""),
                Arguments.of("!!! note \"<script>alert(1)</script>\"\n    x", ""),
                Arguments.of("`</code><script>alert(1)</script>`", ""),
                Arguments.of("x[^1]\n\n[^1]: <script>alert(1)</script>", ""),
                Arguments.of(
                        "## Diagnosis\n\n1. <script>alert(1)</script>\n\n   ```sh\n   echo '</script><script>alert(1)//' <host\"onx=1>\n   ```",
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isTextAndNotScript(String attack, String code) throws IOException {
        source.file("bad.md", "# T\n\n" + attack + "\n");
        Run run = build();
        if (!code.isEmpty()) {
            assertThat(of(run, code)).as(run.err()).isNotEmpty();
        }
        assertThat(run.exit()).isZero();
    }

    /** Front matter reaches heads, lists, feeds and data files; the quotes of each must hold. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "summary",
                "description",
                "owner",
                "severity",
                "tags",
                "services",
                "alerts",
                "escalation",
                "errors",
                "kind",
                "parameters",
                "runbooks",
                "reviewed",
                "authors",
                "impact",
            })
    void scriptInFrontMatterIsText(String key) throws IOException {
        String attack = "\"></title></textarea></script><script>alert(1)</script><img src=x onerror=alert(1)>";
        source.file("bad.md", "---\n" + key + ": '" + attack + "'\n---\n\n# T\n");
        source.file("list.md", "---\n" + key + ": ['" + attack + "', '../../x', 'javascript:x']\n---\n\n# T\n");
        source.file("map.md", "---\n" + key + ":\n  '" + attack + "': '" + attack + "'\n---\n\n# T\n");
        assertThat(build().exit()).isZero();
    }

    /** Opened by itself, a drawing is a page of the site's own origin: one that acts is not copied. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:script>alert(1)</s:script></s:svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:a-_.b='http://www.w3.org/2000/svg'><a-_.b:script/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><a href='java&#x73;cript:alert(1)'><text>x</text></a></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject><x/></foreignObject></svg>",
                "<?xml-stylesheet type='text/xsl' href='#s'?><svg><xsl:stylesheet id='s'/></svg>",
                "<?xml version='1.0' encoding='iso-2022-jp'?><svg xmlns='http://www.w3.org/2000/svg'><scr\u001B(Bipt>alert(1)"
                        + "</scr\u001B(Bipt></svg>",
            })
    void aDrawingThatActsIsNotCopied(String drawing) throws IOException {
        source.file("x.svg", drawing);
        source.file("bad.md", "# T\n\n![x](x.svg)\n");
        Run run = build();
        assertThat(run.findings()).as(run.err()).extracting(Finding::path).containsExactly("bad.md");
        assertThat(site.has("x.svg")).isFalse();
    }

    @Test
    void aDrawingThatOnlyShowsIsCopied() throws IOException {
        String drawing =
                "<svg xmlns='http://www.w3.org/2000/svg'><desc>A description of what is on</desc><path d='M0 0'/></svg>";
        source.file("x.svg", drawing);
        source.file("good.md", GOOD + "\n![x](x.svg)\n");
        assertThat(build().findings()).isEmpty();
        assertThat(site.text("x.svg")).isEqualTo(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.html",
                "x.HTM",
                "x.xhtml",
                "x.js",
                "x.xml",
                "search.html",
                "index.html",
                "site.json",
                "assets/css/site.css"
            })
    void aFileThatWouldRunOrTakeThePlaceOfOneOfOurs(String name) throws IOException {
        source.file(name, "<script>alert(1)</script>");
        source.file("bad.md", "# T\n\n[x](" + name + ")\n");
        Run run = build();
        assertThat(run.exit()).isZero();
        for (String file : site.fingerprint().keySet()) {
            assertThat(file.endsWith("/") ? "" : site.text(file)).as(file).doesNotContain("<script>alert");
        }
    }

    /** Folders and files of the source where the site has a file or a folder of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"search.html/x.md", "site.json/x.md", "assets/css/site.css/x.md", "tags/index.html/x.md"})
    void aFolderInThePlaceOfAFileOfOurs(String page) throws IOException {
        source.file(page, "# X\n");
        Run run = build();
        assertThat(run.exit()).isZero();
        assertThat(of(run, "source.unreadable"))
                .as(run.err())
                .extracting(Finding::path)
                .containsExactly(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags", "assets", "services", "pages", "incidents"})
    void aFileInThePlaceOfAFolderOfOurs(String name) throws IOException {
        source.file(name, "x");
        source.file("bad.md", "---\ntags: [a]\nservices: [b]\n---\n\n# T\n\n[x](" + name + ")\n");
        Run run = build();
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.findings()).extracting(Finding::path).containsOnly("bad.md");
    }

    @Test
    void anAliasInThePlaceOfAFileOfOursOrOfTheSource() throws IOException {
        source.file("x.png", "x");
        source.file(
                "bad.md",
                "---\naliases: [/site.json, /assets/css/site.css, /x.png, /good.md/x]\n---\n\n# T\n\n![x](x.png)\n");
        assertThat(of(build(), "url.conflict")).hasSize(4);
    }

    @Test
    void aBrokenConfigurationIsNamedWithItsPlace() throws IOException {
        source.file("handrail.yml", "title: x\nbaseURL: https://example.org/\n");
        Run run = Program.build(source.root(), site.root());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("handrail.yml:2").doesNotContain("\tat ");
        assertThat(site.root()).doesNotExist();
    }

    private static String aliasBomb() {
        StringBuilder out = new StringBuilder("---\na0: &a0 [x, x]\n");
        for (int i = 1; i < 10; i++) {
            out.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)));
        }
        return out.append("---\n# T\n").toString();
    }

    private static String nestedLists(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> "  ".repeat(i) + "- x\n").collect(Collectors.joining());
    }
}
