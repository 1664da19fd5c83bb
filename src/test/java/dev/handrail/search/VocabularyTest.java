package dev.handrail.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handrail.search.engine.Packed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of a term that is nearly everywhere only some postings are kept: those that tell most, and some from everywhere. */
class VocabularyTest {

    private static final int ENTRIES = 20_000;
    private static final int MOST = 6_000;

    private static Vocabulary vocabulary() {
        Vocabulary vocabulary = new Vocabulary();
        for (int i = 0; i < ENTRIES; i++) {
            vocabulary.add(i % 1_000 == 999 ? "database database standby" : "database");
        }
        return vocabulary;
    }

    private static List<Integer> entries(String packed, int from) {
        List<Integer> entries = new ArrayList<>();
        int entry = 0;
        for (Packed read = new Packed(packed, from, packed.length()); read.hasNext(); ) {
            entry += read.next() / 4;
            entries.add(entry);
        }
        return entries;
    }

    @Test
    void aCommonTermIsThinned() {
        String packed = vocabulary().packed().get("databas");
        assertThat(packed).startsWith("~");
        List<Integer> kept = entries(packed, 2);
        assertThat(kept).hasSize(MOST).isSorted().doesNotHaveDuplicates();
        assertThat(kept).contains(999, 1_999, 19_999);
        assertThat(kept.get(MOST / 2)).isBetween(9_000, 11_000);
    }

    @Test
    void aRareTermIsWhole() {
        assertThat(entries(vocabulary().packed().get("standby"), 0)).hasSize(20).contains(999, 19_999);
    }
}
