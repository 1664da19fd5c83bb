package dev.handrail.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs are data that people read: groups with a source, rules with two sides. */
class PacksTest {

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = Packs.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operations.txt",
                "everyday.txt",
                "databases.txt",
                "platform.txt",
                "kubernetes.txt",
                "codes.txt",
                "drivers.txt"
            })
    void everyGroupNamesItsSource(String file) throws IOException {
        List<String> comment = new ArrayList<>();
        boolean inGroup = false;
        for (String line : lines(file)) {
            if (line.startsWith("#")) {
                comment = inGroup ? new ArrayList<>() : comment;
                comment.add(line);
                inGroup = false;
            } else if (!line.isBlank()) {
                assertThat(comment).as("before %s", line).anyMatch(above -> above.startsWith("# Source: "));
                inGroup = true;
            }
        }
    }

    /** An index in which each of these texts is an entry. */
    private static Vocabulary vocabulary(String... texts) {
        Vocabulary vocabulary = new Vocabulary();
        Stream.of(texts).forEach(vocabulary::add);
        return vocabulary;
    }

    @Test
    void everyRuleHasTwoSides() {
        Vocabulary all = vocabulary(Packs.builtIn().toArray(new String[0]));
        assertThat(Packs.builtIn())
                .filteredOn(rule -> Packs.shard(List.of(rule), all).isEmpty())
                .isEmpty();
    }

    @Test
    void noRuleIsWrittenTwice() {
        assertThat(Packs.builtIn()).doesNotHaveDuplicates();
    }

    @Test
    void rulesAreReadByTheirTerms() {
        List<String> rules = List.of("pg = PostgreSQL", "53300 => too many connections", "the = is");
        assertThat(Packs.shard(rules, vocabulary("pg of PostgreSQL", "53300", "many connections")))
                .isEqualTo("=pg,postgresql\n>53300,many connect");
    }

    @Test
    void whatNoPageSaysIsOnlyAskedFor() {
        List<String> rules = List.of("pg = PostgreSQL", "k8s = kubernetes", "08006 => connection failure");
        assertThat(Packs.shard(rules, vocabulary("PostgreSQL", "connection"))).isEqualTo("""
                =-pg,postgresql
                >-08006,connect failur""");
    }

    @Test
    void whatManyPagesSayStandsOnlyForWhatNoneSays() {
        String[] pages = new String[30];
        Arrays.fill(pages, "PostgreSQL");
        pages[0] = "pg PostgreSQL";
        assertThat(Packs.shard(List.of("pg = PostgreSQL = postmaster"), vocabulary(pages)))
                .isEqualTo("=pg,+postgresql,-postmaster");
    }
}
