package dev.handrail.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expectations are ids that GitHub gives such headings, as documented by the fixtures of github-slugger. */
class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Steps to check | steps-to-check",
                "What's wrong? | whats-wrong",
                "pg_stat_activity | pg_stat_activity",
                "1. Check the pool | 1-check-the-pool",
                "a & b | a--b",
                "Root Cause(s) | root-causes",
                "HTTP/2: yes | http2-yes",
                "Überlauf | überlauf",
                "非常に長い | 非常に長い",
                "CPU 100% | cpu-100",
                "fix — now | fix--now",
                "🚒 Fire drill | -fire-drill",
            })
    void slugsAreThoseOfTheForge(String heading, String id) {
        assertThat(Slug.of(heading)).isEqualTo(id);
    }

    @Test
    void equalHeadingsAreNumberedFromOne() {
        Slug page = new Slug();
        assertThat(page.next("Check")).isEqualTo("check");
        assertThat(page.next("Check")).isEqualTo("check-1");
        assertThat(page.next("check!")).isEqualTo("check-2");
    }

    @Test
    void aNumberedSlugAvoidsAHeadingThatHasThatNameItself() {
        Slug page = new Slug();
        assertThat(page.next("Check 1")).isEqualTo("check-1");
        assertThat(page.next("Check")).isEqualTo("check");
        assertThat(page.next("Check")).isEqualTo("check-2");
    }

    @Test
    void aWrittenIdIsNotGivenAgain() {
        Slug page = new Slug();
        assertThat(page.reserve("check")).isTrue();
        assertThat(page.reserve("check")).isFalse();
        assertThat(page.next("Check")).isEqualTo("check-1");
    }
}
