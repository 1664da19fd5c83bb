package dev.handrail.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void offsetsBecomeLinesAndColumnsFromOne() {
        SourceText text = SourceText.of("ab\nc\n");
        assertThat(text.span(0, 2)).isEqualTo(new Span(1, 1, 1, 3));
        assertThat(text.span(3, 4)).isEqualTo(new Span(2, 1, 2, 2));
        assertThat(text.span(1, 4)).isEqualTo(new Span(1, 2, 2, 2));
        assertThat(text.lineCount()).isEqualTo(3);
        assertThat(text.line(2)).isEqualTo("c");
        assertThat(text.line(3)).isEmpty();
    }

    @Test
    void aByteOrderMarkAndForeignLineEndsVanish() throws CharacterCodingException {
        byte[] bytes = "\uFEFFa\r\nb\rc".getBytes(StandardCharsets.UTF_8);
        assertThat(SourceText.decode(bytes).value()).isEqualTo("a\nb\nc");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin = {'a', (byte) 0xE9, 'b'};
        assertThatThrownBy(() -> SourceText.decode(latin)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void aSpanOutsideTheTextIsCutToIt() {
        assertThat(SourceText.of("abc").span(2, 99)).isEqualTo(new Span(1, 3, 1, 4));
    }
}
