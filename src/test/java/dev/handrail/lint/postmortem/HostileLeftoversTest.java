package dev.handrail.lint.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.site.Folder;
import dev.handrail.site.Program;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and pages made to cost a careless scanner the square of their length: forty thousand signs each. */
class HostileLeftoversTest {

    private static final int LENGTH = 40_000;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "<",
                "{",
                "{{",
                "[a",
                "<a ",
                "[a] ",
                "`",
                "` `` ",
                "*",
                "_a ",
                "**a:**",
                "|",
                "|_a",
                "| TBD ",
                "TBD ",
                "TODO: ",
                "YYYY-MM-DD ",
                "?",
                "describe ",
                "a\n",
                "|-|\n",
                "|a|\n|-|\n",
                "**A:**\n\n",
                "## A\n",
                "<!--",
                "```\n",
                "- [ ] a\n",
                "- a:\n",
                "\u2022 a\n",
                "o\ta\n",
                "Timeline:\n\n",
                "10:00 CST ",
                "(a, due "
            })
    void anythingIsReadInTheTimeOfItsLength(String piece) throws IOException {
        String hostile = piece.repeat(LENGTH / piece.length());
        String page = "---\nkind: postmortem\n---\n# Hostile\n\n## Timeline\n\n" + hostile + "\n\n## Actions\n\n- "
                + hostile + "\n";
        new Folder(temporary).file("source/page.md", page);
        Program.Run run = Program.run(temporary, "check", "source", "--as-of", "2026-06-01");
        assertThat(run.exit()).as(run.err()).isLessThan(2);
    }
}
