package dev.handrail.parse;

import dev.handrail.console.Dialect;
import dev.handrail.console.Variables;
import dev.handrail.markdown.Block;
import dev.handrail.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the shell variables that any code block of a page sets. */
final class PageVariables implements Inlines.Visitor {
    private final Set<String> names = new HashSet<>();

    static Set<String> of(List<Block> blocks) {
        PageVariables variables = new PageVariables();
        Inlines.walk(blocks, variables);
        return Set.copyOf(variables.names);
    }

    @Override
    public void fence(Block.Code block) {
        Dialect dialect = Dialect.of(block.language());
        if (dialect != Dialect.OTHER && dialect != Dialect.QUERY) {
            names.addAll(Variables.setBy(block.code()));
        }
    }

    @Override
    public void span(String code, Span at) {}

    @Override
    public void text(String text, Span at) {}
}
