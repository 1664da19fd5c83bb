package dev.handrail.parse;

import dev.handrail.console.Console;
import dev.handrail.console.Placeholders;
import dev.handrail.console.Placeholders.Placeholder;
import dev.handrail.markdown.Block;
import dev.handrail.markdown.CodeHtml;
import dev.handrail.text.Html;
import dev.handrail.text.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * How code blocks look. In a command, prompts, what is to be run and what is printed are told apart:
 *
 * <pre>{@code
 * <pre class="code command" tabindex="0"><code class="language-sh"><span class="prompt" aria-hidden="true">$ </span
 * ><span class="cmd">psql -h <var class="param" data-param="host">&lt;host&gt;</var></span>
 * <span class="out">psql (16.2)</span>
 * </code></pre>
 * }</pre>
 *
 * To copy is to join the texts of {@code .cmd} with newlines; to fill in is to replace the texts of {@code .param}.
 */
final class CodeMarkup implements CodeHtml {
    private final PageReading page;

    CodeMarkup(PageReading page) {
        this.page = page;
    }

    @Override
    public Markup code(Block.Code block) {
        return Commands.isCommand(block) ? command(block, Commands.console(block)) : plain(block, "code");
    }

    /** Code that is only read. */
    Markup plain(Block.Code block, String type) {
        StringBuilder out = new StringBuilder();
        open(type, block.language(), out);
        Html.escape(block.code(), out);
        return Markup.html(out.append("</code></pre>\n").toString());
    }

    /** A command. */
    Markup command(Block.Code block, Console console) {
        StringBuilder out = new StringBuilder();
        open("code command", block.language(), out);
        for (Console.Line line : console.lines()) {
            line(line, out);
        }
        return Markup.html(out.append("</code></pre>\n").toString());
    }

    private static void open(String type, String language, StringBuilder out) {
        out.append("<pre class=\"").append(type).append("\" tabindex=\"0\"><code");
        if (!language.isEmpty()) {
            out.append(" class=\"language-");
            Html.escape(language, out);
            out.append('"');
        }
        out.append('>');
    }

    private void line(Console.Line line, StringBuilder out) {
        if (!line.prompt().isEmpty()) {
            out.append("<span class=\"prompt\" aria-hidden=\"true\">");
            Html.escape(line.prompt(), out);
            out.append("</span>");
        }
        if (line.runs()) {
            out.append("<span class=\"cmd\">");
            text(line.text(), out);
            out.append("</span>");
        } else if (!line.text().isEmpty()) {
            out.append(line.kind() == Console.Kind.COMMENT ? "<span class=\"remark\">" : "<span class=\"out\">");
            Html.escape(line.text(), out);
            out.append("</span>");
        }
        out.append('\n');
    }

    private void text(String text, StringBuilder out) {
        int from = 0;
        for (Placeholder placeholder : Placeholders.find(text, page.variables())) {
            Html.escape(text.substring(from, placeholder.start()), out);
            out.append("<var class=\"param\" data-param=\"");
            Html.escape(page.parameter(placeholder), out);
            out.append("\">");
            Html.escape(text.substring(placeholder.start(), placeholder.end()), out);
            out.append("</var>");
            from = placeholder.end();
        }
        Html.escape(text.substring(from), out);
    }

    /** The names of the parameters in a command, in order, without repeats. */
    List<String> parameters(Console console) {
        List<String> names = new ArrayList<>();
        for (Console.Line line : console.lines()) {
            if (line.runs()) {
                Placeholders.find(line.text(), page.variables()).stream()
                        .map(page::parameter)
                        .filter(name -> !names.contains(name))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
