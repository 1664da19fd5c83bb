package dev.handrail.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of a word in a line come together, and words that differ stay apart. */
class StemTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connection connections",
                "deny denies denied denying",
                "retry retries retried retrying",
                "cancel canceled cancelled canceling cancelling cancels",
                "kill killed killing kills",
                "install installed installing",
                "page pages paged paging",
                "time times timed timing",
                "cache caches cached caching",
                "log logs logged logging",
                "die dies died dying",
                "break breaks broke broken breaking",
                "lose loses lost losing",
                "run runs ran running",
                "saturate saturated saturation",
                "process processes processed"
            })
    void formsComeTogether(String forms) {
        assertThat(Stream.of(forms.split(" ")).map(Stem::of)).as(forms).containsOnly(Stem.of(forms.split(" ")[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fill file", "pool poll", "status stat", "host hot", "57p01 57p02"})
    void othersStayApart(String words) {
        assertThat(Stream.of(words.split(" ")).map(Stem::of)).doesNotHaveDuplicates();
    }
}
