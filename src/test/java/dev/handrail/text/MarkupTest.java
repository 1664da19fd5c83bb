package dev.handrail.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void holesAreFilledByTheirLink() {
        Markup markup = new Markup.Builder()
                .html("<a ")
                .hole(3)
                .html(">")
                .text("a < b")
                .html("</a>")
                .build();
        assertThat(markup.fill(link -> "href=\"" + link + ".html\"")).isEqualTo("<a href=\"3.html\">a &lt; b</a>");
    }

    @Test
    void joiningKeepsOrderAndHoles() {
        Markup joined = Markup.join(List.of(
                Markup.text("\"1\" & 'one'"), new Markup.Builder().hole(0).build(), Markup.EMPTY, Markup.html("<br>")));
        assertThat(joined.fill(link -> "*")).isEqualTo("&quot;1&quot; &amp; &#39;one&#39;*<br>");
        assertThat(joined.pieces()).hasSize(3);
    }
}
