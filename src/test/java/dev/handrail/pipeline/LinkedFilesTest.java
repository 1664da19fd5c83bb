package dev.handrail.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.source.SourceFile;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedFilesTest {

    private static Optional<String> refusal(String path, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        SourcePath file = new SourcePath(path);
        return new LinkedFiles(
                        Map.of(file, new SourceFile(file, bytes.length, () -> bytes)),
                        Set.of(new SitePath("site.json")))
                .refusal(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.HTM", "a.xhtml", "a.js", "a.mjs", "a.xml", "site.json"})
    void whatABrowserWouldRunOrTheSiteHasItselfStaysOut(String path) {
        assertThat(refusal(path, "")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.yaml", "a.sh", "a.json", "dir/site.json", "a.txt", "noending"})
    void otherFilesAreCopied(String path) {
        assertThat(refusal(path, "<script>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg><script>alert(1)</script></svg>",
                "<svg><ScRiPt href='x'/></svg>",
                "<svg onload=\"alert(1)\"/>",
                "<svg\nonload = 'alert(1)'/>",
                "<svg><a href=\"javascript:alert(1)\"/></svg>",
                "<svg><a href=\"&#106;avascript:alert(1)\"/></svg>",
                "<svg><a href=\"&#x6A;avascript:alert(1)\"/></svg>",
                "<svg><a href=\"java&#10;script:alert(1)\"/></svg>",
                "<svg><a href=\"java&#0000115;cript:alert(1)\"/></svg>",
                "<svg><a href=\"&#99999999999;\"/></svg>",
                "<svg><foreignObject><body/></foreignObject></svg>",
                "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg/>",
                "<svg><animate attributeName=\"href\" to=\"javascript:1\"/></svg>",
                "<svg/onload=alert(1)>",
            })
    void aDrawingThatActsStaysOut(String svg) {
        assertThat(refusal("a.svg", svg)).isPresent();
    }

    /** Graphviz writes hyphens and arrows of titles so. */
    @Test
    void charactersWrittenAsNumbersAreNoTrick() {
        assertThat(refusal("a.svg", "<svg><title>a&#45;&gt;b &#x2014; caf&#233;</title></svg>"))
                .isEmpty();
    }

    @Test
    void aPlainDrawingIsCopied() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Connection on one host</title>"
                + "<path class=\"icon\" d=\"M0 0h9\"/></svg>";
        assertThat(refusal("a.svg", svg)).isEmpty();
    }
}
