package dev.handrail.parse;

import dev.handrail.console.Console;
import dev.handrail.console.RiskGuess;
import dev.handrail.diag.Code;
import dev.handrail.markdown.Block;
import dev.handrail.model.Command;
import dev.handrail.model.Listing;
import dev.handrail.model.Risk;
import dev.handrail.model.Where;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a code block as a command. */
final class CommandReader {
    private final PageReading page;
    private final CodeMarkup markup;

    CommandReader(PageReading page, CodeMarkup markup) {
        this.page = page;
        this.markup = markup;
    }

    /** The command of a block. @param near the place that the words before it name */
    Command read(Block.Code block, Where near) {
        Console console = Commands.console(block);
        Risk risk = risk(block);
        List<String> parameters = markup.parameters(console);
        page.uses(parameters);
        String text = console.text();
        Where named = Places.named(block.attributes().getOrDefault("where", ""));
        return new Command(
                block.language(),
                text,
                listing(block, console),
                risk,
                risk != Risk.UNSTATED ? risk : RiskGuess.of(console.dialect(block.language()), text),
                named != Where.UNSTATED ? named : near,
                Faults.of(block),
                parameters,
                markup.command(block, console),
                block.at());
    }

    private static Listing listing(Block.Code block, Console console) {
        List<Integer> run = new ArrayList<>();
        List<Integer> printed = new ArrayList<>();
        for (int i = 0; i < console.lines().size(); i++) {
            Console.Line line = console.lines().get(i);
            if (line.runs()) {
                run.add(block.codeLine() + i);
            } else if (line.kind() == Console.Kind.OUTPUT && !line.text().isBlank()) {
                printed.add(block.codeLine() + i);
            }
        }
        return new Listing(console.dialect(block.language()), run, printed, console.prompted());
    }

    private Risk risk(Block.Code block) {
        String word = block.attributes().getOrDefault("risk", "");
        Optional<Risk> risk = Risk.of(word);
        if (risk.isEmpty() && block.attributes().containsKey("risk")) {
            Span line =
                    new Span(block.at().line(), block.at().column(), block.at().line(), endOfInfo(block));
            page.find(
                    Code.STEP_RISK_MISSING,
                    line,
                    "The risk \"" + word + "\" is not known; write read-only, reversible, disruptive or destructive.");
        }
        return risk.orElse(Risk.UNSTATED);
    }

    /** The opening line is at least as long as its fence; its exact end does not matter to the reader. */
    private static int endOfInfo(Block.Code block) {
        return block.at().column() + 3;
    }
}
