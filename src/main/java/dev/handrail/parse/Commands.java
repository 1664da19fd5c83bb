package dev.handrail.parse;

import dev.handrail.console.Console;
import dev.handrail.console.Dialect;
import dev.handrail.markdown.Block;

/** Tells code blocks that are to be run from those that are only read. */
final class Commands {
    private Commands() {}

    /** Whether a block says that it shows what a program prints. */
    static boolean isOutput(Block.Code block) {
        return block.words().contains("output") || block.language().equals("output");
    }

    /** Whether there is something to run in a block. A stated risk makes any language a command. */
    static boolean isCommand(Block.Code block) {
        return !isOutput(block) && !console(block).text().isBlank();
    }

    /** The block taken apart. */
    static Console console(Block.Code block) {
        boolean stated = block.attributes().containsKey("risk") && Dialect.of(block.language()) == Dialect.OTHER;
        return Console.read(stated ? "sh" : block.language(), block.code());
    }
}
