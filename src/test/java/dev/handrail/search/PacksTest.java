package dev.handrail.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
    @ValueSource(strings = {"operations.txt", "databases.txt", "kubernetes.txt", "codes.txt"})
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

    @Test
    void everyRuleHasTwoSides() {
        assertThat(Packs.builtIn())
                .filteredOn(rule -> Packs.shard(List.of(rule)).isEmpty())
                .isEmpty();
    }

    @Test
    void noRuleIsWrittenTwice() {
        assertThat(Packs.builtIn()).doesNotHaveDuplicates();
    }

    @Test
    void rulesAreReadByTheirTerms() {
        assertThat(Packs.shard(List.of("pg = PostgreSQL", "53300 => too many connections", "the = is")))
                .isEqualTo("=pg,postgresql\n>53300,many connect");
    }
}
