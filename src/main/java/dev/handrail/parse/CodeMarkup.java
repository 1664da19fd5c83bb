package dev.handrail.parse;

import dev.handrail.console.Console;
import dev.handrail.console.Dialect;
import dev.handrail.console.Placeholders;
import dev.handrail.markdown.Block;
import dev.handrail.markdown.CodeHtml;
import dev.handrail.markdown.Highlighter;
import dev.handrail.markdown.Mark;
import dev.handrail.text.Html;
import dev.handrail.text.Markup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    private final Highlighter highlighter = new Highlighter();
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
        out.append(highlighter.highlight(block.language(), block.code(), List.of()));
        return Markup.html(out.append("</code></pre>\n").toString());
    }

    /** A command. */
    Markup command(Block.Code block, Console console) {
        StringBuilder out = new StringBuilder();
        open("code command", block.language(), out);
        String language = console.dialect(block.language());
        for (Console.Line line : console.lines()) {
            line(line, Dialect.of(language) == Dialect.TEXT ? "sh" : language, out);
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

    private void line(Console.Line line, String language, StringBuilder out) {
        if (!line.prompt().isEmpty()) {
            out.append("<span class=\"prompt\" aria-hidden=\"true\">");
            Html.escape(line.prompt(), out);
            out.append("</span>");
        }
        if (line.runs()) {
            out.append("<span class=\"cmd\">");
            plainParameters(highlighter.highlight(language, line.text(), marks(line.text())), out);
            out.append("</span>");
        } else if (!line.text().isEmpty()) {
            out.append(line.kind() == Console.Kind.COMMENT ? "<span class=\"remark\">" : "<span class=\"out\">");
            Html.escape(line.text(), out);
            out.append("</span>");
        }
        out.append('\n');
    }

    /** Leaves out the colours inside placeholders, whose text the reader replaces. */
    private static void plainParameters(String html, StringBuilder out) {
        int from = 0;
        for (int start = html.indexOf("<var "); start >= 0; start = html.indexOf("<var ", from)) {
            int text = html.indexOf('>', start) + 1;
            int end = html.indexOf("</var>", text);
            out.append(html, from, text);
            boolean tag = false;
            for (char c : html.substring(text, end).toCharArray()) {
                tag |= c == '<';
                if (!tag) {
                    out.append(c);
                }
                tag &= c != '>';
            }
            from = end;
        }
        out.append(html, from, html.length());
    }

    private List<Mark> marks(String text) {
        return Placeholders.find(text, page.variables()).stream()
                .map(placeholder -> new Mark(
                        placeholder.start(),
                        placeholder.end(),
                        "<var class=\"param\" data-param=\"" + Html.escape(page.parameter(placeholder)) + "\">",
                        "</var>"))
                .toList();
    }

    /** The names of the parameters in a command, in order, without repeats. */
    List<String> parameters(Console console) {
        Set<String> names = new LinkedHashSet<>();
        for (Console.Line line : console.lines()) {
            if (line.runs()) {
                Placeholders.find(line.text(), page.variables()).stream()
                        .map(page::parameter)
                        .forEach(names::add);
            }
        }
        return List.copyOf(names);
    }
}
