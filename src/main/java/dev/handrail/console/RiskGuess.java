package dev.handrail.console;

import dev.handrail.model.Risk;
import java.util.List;
import java.util.Locale;

/**
 * What a command's verb suggests it risks. A guess: it helps the eye and never takes the place of a stated risk. When
 * one part of a block is unknown the block is not called harmless.
 */
public final class RiskGuess {
    private RiskGuess() {}

    /**
     * The gravest guess over all parts of a block.
     *
     * @param language of the block; may be empty
     * @param text commands without prompts and output
     */
    public static Risk of(String language, String text) {
        if (Dialect.metrics(language)) {
            return text.isBlank() ? Risk.UNSTATED : Risk.READ_ONLY;
        }
        String name = language.toLowerCase(Locale.ROOT);
        if (name.startsWith("redis")) {
            return gravest(
                    text.lines().map(line -> RedisRisk.of(ShellWords.of(line))).toList());
        }
        return Dialect.of(language) == Dialect.QUERY ? StatementRisk.of(text) : shell(text, 0);
    }

    /** The risk of shell text; {@code depth} counts commands inside commands. */
    static Risk shell(String text, int depth) {
        if (depth > 4) {
            return Risk.UNSTATED;
        }
        return gravest(ShellWords.of(text).stream()
                .map(words -> ShellRisk.of(words, depth))
                .toList());
    }

    /** The gravest of some guesses, but not read-only if one of them is unknown. */
    static Risk gravest(List<Risk> risks) {
        Risk gravest = Risk.UNSTATED;
        boolean unknown = false;
        for (Risk risk : risks) {
            unknown |= risk == Risk.UNSTATED;
            gravest = risk.compareTo(gravest) > 0 ? risk : gravest;
        }
        return unknown && gravest == Risk.READ_ONLY ? Risk.UNSTATED : gravest;
    }
}
