package dev.handrail.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.source.Ignored;
import dev.handrail.text.SourcePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The expectations are those of gitignore(5). */
class IgnorePatternsTest {

    private static final String LIST = """
            drafts/*
            !drafts/keep.md

            # a comment
            secret/
            *.tmp.md\40\40
            /top.md
            a\\ b/
            \\!important.md
            \\#number.md
            **/deep/x.md
            handrail.yml
            """;

    private static Ignored list(String text) {
        return IgnorePatterns.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean ignores(Ignored list, String path) {
        return list.file(new SourcePath(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void negationFoldersBlanksAndEscapes(String mark) {
        for (String ends : List.of("\n", "\r\n")) {
            Ignored list = list(mark + LIST.replace("\n", ends));
            assertThat(List.of(
                            "drafts/a.md",
                            "secret/sub/b.md",
                            "sub/c.tmp.md",
                            "top.md",
                            "a b/c.md",
                            "!important.md",
                            "#number.md",
                            "one/two/deep/x.md"))
                    .allMatch(path -> ignores(list, path));
            assertThat(List.of("drafts/keep.md", "secret", "sub/top.md", "a comment", "deep/y.md", "handrail.yml"))
                    .noneMatch(path -> ignores(list, path));
        }
    }

    @Test
    void nothingBelowAFolderThatIsIgnoredComesBack() {
        assertThat(ignores(list("drafts/\n!drafts/keep.md\n"), "drafts/keep.md"))
                .isTrue();
    }
}
