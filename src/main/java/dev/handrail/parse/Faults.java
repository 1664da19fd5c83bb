package dev.handrail.parse;

import dev.handrail.markdown.Block;
import java.util.Arrays;
import java.util.List;

/** Reads which faults a fence names: {@code fault=disk-full,read-only-standby}. */
final class Faults {

    private Faults() {}

    /** The ids in the order they are written, without repeats. */
    static List<String> of(Block.Code block) {
        return Arrays.stream(block.attributes().getOrDefault("fault", "").split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }
}
