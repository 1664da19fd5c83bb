package dev.handrail.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlobsTest {

    private static boolean platformTakes(String glob) {
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + glob);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** Where we say yes, the platform must not throw later on. */
    @Test
    void whatIsTakenHereThePlatformTakes() {
        for (int seed = 0; seed < 20_000; seed++) {
            String glob = glob(new Random(seed));
            if (Globs.isValid(glob)) {
                assertThat(platformTakes(glob)).as("seed %d: %s", seed, glob).isTrue();
            }
        }
    }

    private static String glob(Random random) {
        StringBuilder glob = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            glob.append("ab*?[]{}!-\\/,^z&".charAt(random.nextInt(16)));
        }
        return glob.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "**", "drafts/**", "*.{md,txt}", "[a-z]*", "[!a-c].md", "[-a]", "\\[x", "a]b}c"})
    void takesWhatIsCustomary(String glob) {
        assertThat(Globs.isValid(glob)).isTrue();
        assertThat(platformTakes(glob)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[a", "{a", "{a,{b}}", "[z-a]", "[a/b]", "a\\"})
    void refusesWhatThePlatformWouldThrowAt(String glob) {
        assertThat(Globs.isValid(glob)).isFalse();
        assertThat(platformTakes(glob)).isFalse();
    }
}
