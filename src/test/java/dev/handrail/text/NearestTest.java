package dev.handrail.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void distancesAreThoseOfLevenshtein() {
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("Owner", "owner")).isZero();
    }

    @Test
    void neighboursThatAreSwappedAreOneEdit() {
        assertThat(Nearest.distance("onwer", "owner")).isEqualTo(1);
        assertThat(Nearest.distance("ab", "ba")).isEqualTo(1);
        assertThat(Nearest.distance("ca", "abc")).isEqualTo(3);
        assertThat(Nearest.to("titel", List.of("title", "table"))).contains("title");
    }

    @Test
    void onlyANearWordIsProposed() {
        assertThat(Nearest.to("ower", List.of("owner", "order"))).contains("owner");
        assertThat(Nearest.to("ower", List.of("escalation"))).isEmpty();
        assertThat(Nearest.to("pool", List.of("tool", "poll"))).contains("poll");
    }
}
