package dev.handrail.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogarithmTest {

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 0.3, 0.7499, 0.75, 1.5, 1.5001, 2, Math.E, 9, 1000.5, 6353, 1e9, 1e15})
    void agreesWithTheLibrary(double number) {
        double expected = StrictMath.log(number);
        assertThat(Logarithm.of(number)).isCloseTo(expected, within(1e-15 + 4e-15 * Math.abs(expected)));
    }

    @Test
    void isZeroOfOne() {
        assertThat(Logarithm.of(1)).isZero();
    }
}
