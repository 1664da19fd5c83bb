package dev.handrail.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code bash -n} said of each snippet is recorded beside it; {@link AgainstBashTest} asks again. */
class ShellSyntaxTest {

    static Stream<String> accepted() throws IOException {
        return Snippets.recorded("accepted.txt").stream();
    }

    static Stream<String> refused() throws IOException {
        return Snippets.recorded("refused.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void takesWhatBashTakes(String script) {
        assertThat(ShellSyntax.check(script)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatBashRefuses(String script) {
        assertThat(ShellSyntax.check(script)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
                    if a; then b                @ 0 @ This "if" has no "fi".
                    for x in a; do b            @ 0 @ This "for" has no "done".
                    a; done                     @ 3 @ Unexpected "done".
                    a | | b                     @ 4 @ Unexpected "|".
                    a &&                        @ 4 @ Unexpected end of the script.
                    echo (a)                    @ 5 @ Unexpected "(".
                    echo $(date                 @ 5 @ The "$(" here is never closed.
                    x ${a                       @ 2 @ The "${" here is never closed.
                    for ((i=0;i<3)); do a; done @ 4 @ A "for ((" has three parts between semicolons.
                    """)
    void saysWhereAndWhat(String script, int at, String message) {
        assertThat(ShellSyntax.check(script)).contains(new SyntaxFault(at, message));
    }

    @Test
    void findsTheQuoteThatOpensAndNotTheEnd() {
        assertThat(ShellSyntax.check("a\necho it's"))
                .contains(new SyntaxFault(9, "The quote that opens here is never closed."));
    }

    @Test
    void takesPatternsThatOnlyAnOptionAllows() {
        assertThat(ShellSyntax.check("ls *.!(log) @(a|b)")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "((",
                "$(",
                "${",
                "\"$(",
                "{ ",
                "if a; then ",
                "[[ ! (",
                "<(",
                "case x in a) ",
                "((a",
                "`",
                "'",
                "a;",
                "cat <<E\n"
            })
    void answersForAnyLengthAndDepth(String part) {
        String script = part.repeat(200_000 / part.length());

        ShellSyntax.check(script).ifPresent(fault -> assertThat(fault.at()).isBetween(0, script.length()));
    }
}
