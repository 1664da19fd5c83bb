package dev.handrail.parse.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "March 2026, 2026-03-31",
        "Feb. 2024, 2024-02-29",
        "end of June 2026, 2026-06-30",
        "2026-03, 2026-03-31",
        "Q3 2026, 2026-09-30",
        "2026 Q1, 2026-03-31",
        "2026-Q4, 2026-12-31"
    })
    void aPeriodEndsOnItsLastDay(String text, LocalDate day) {
        assertThat(Period.lastDay(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q5 2026", "soon", "2026-13", "2024-06-31", "next sprint", "March", "2026", "0000-00"})
    void anythingElseIsNone(String text) {
        assertThat(Period.lastDay(text)).isEmpty();
    }

    @Test
    void anActionIsDueAtTheEndOfItsQuarter() {
        assertThat(Attributes.of("Test it (ann, due Q3 2026)").due()).contains(LocalDate.parse("2026-09-30"));
    }
}
