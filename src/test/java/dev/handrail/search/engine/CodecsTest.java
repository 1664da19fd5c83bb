package dev.handrail.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again, and what is damaged does no harm. */
class CodecsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 1023, 1024, 1_000_000, Integer.MAX_VALUE})
    void numbersComeBack(int number) {
        StringBuilder out = new StringBuilder();
        Packed.append(out, 7);
        Packed.append(out, number);
        Packed packed = new Packed(out.toString(), 0, out.length());
        assertThat(packed.next()).isEqualTo(7);
        assertThat(packed.next()).isEqualTo(number);
        assertThat(packed.hasNext()).isFalse();
        assertThat(packed.next()).isZero();
    }

    @Test
    void rowsComeBack() {
        StringBuilder out = new StringBuilder();
        Fields.append(out, "a\tb", "c\nd", "e\\nf", "");
        Fields.append(out, "x");
        List<String[]> rows = Fields.rows(out.toString());
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).containsExactly("a\tb", "c\nd", "e\\nf", "");
        assertThat(rows.get(1)).containsExactly("x");
    }

    @Test
    void wordsComeBack() {
        List<String> words = List.of("connect", "connection", "conn", "pool");
        WordList list = new WordList(WordList.write(words.stream().sorted().toList()));
        WordList.Nearest nearest = new WordList.Nearest(0);
        words.forEach(word -> list.nearest(word, nearest));
        assertThat(nearest.words()).containsExactlyInAnyOrderElementsOf(words);
    }

    /** Distances as in Boytsov, "Indexing methods for approximate dictionary searching" (2011), section 2. */
    @ParameterizedTest
    @CsvSource({
        "patroni, patrnoi, 1",
        "ca, abc, 3",
        "kitten, sitting, 3",
        "replica, replica, 0",
        "wraparound, wraparoud, 1",
        "abcd, badc, 2"
    })
    void countsTypingErrors(String one, String other, int distance) {
        assertThat(Typo.distance(one, other, 5)).isEqualTo(distance);
        assertThat(Typo.distance(other, one, 5)).isEqualTo(distance);
        assertThat(Typo.distance(one, other, 0)).isEqualTo(Math.min(distance, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "9\tx", "1\t\t-5\tx", "\\", "\\\\\t\n\n\t", "1\tf\t99999999999"})
    void damagedShardsAnswerNothing(String payload) {
        SearchSession session = new SearchSession();
        session.add(SearchSession.HEAD, payload);
        session.begin("too many connections");
        assertThat(session.answer(name -> payload).hits()).isEmpty();
    }
}
