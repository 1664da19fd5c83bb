package dev.handrail.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheThings(int threads) {
        List<Integer> things = IntStream.range(0, 1000).boxed().toList();
        List<Integer> results = new ArrayList<>();
        try (Workers workers = new Workers(threads)) {
            workers.each(things, thing -> thing * 2, results::add);
        }
        assertThat(results).isEqualTo(things.stream().map(thing -> thing * 2).toList());
    }

    @Test
    void aFailureIsTheCallersAsItWas() {
        try (Workers workers = new Workers(2)) {
            assertThatThrownBy(() -> workers.each(
                            List.of(1),
                            thing -> {
                                throw new IllegalStateException("no");
                            },
                            result -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no");
        }
    }
}
