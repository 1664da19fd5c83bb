package dev.handrail.render;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Location;
import dev.handrail.text.Span;
import dev.handrail.view.PageView;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Optional;

/** What FreeMarker says of a faulty template, as a finding. */
final class TemplateFault {

    private TemplateFault() {}

    static Diagnostic of(Exception fault, TemplateTexts overlay, PageView view) {
        Optional<ParseException> unreadable = unreadable(fault);
        if (unreadable.isPresent()) {
            ParseException parse = unreadable.get();
            return finding(
                    overlay,
                    parse.getTemplateName(),
                    parse.getLineNumber(),
                    parse.getColumnNumber(),
                    parse.getEditorMessage());
        }
        if (fault instanceof TemplateException applied) {
            return finding(
                    overlay,
                    applied.getTemplateSourceName(),
                    number(applied.getLineNumber()),
                    number(applied.getColumnNumber()),
                    applied.getMessageWithoutStackTop());
        }
        return finding(overlay, "pages/" + view.template() + ".ftlh", 1, 1, fault.getMessage());
    }

    /** A part that can't be read is the cause of the fault of the page that asks for it. */
    private static Optional<ParseException> unreadable(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException parse) {
                return Optional.of(parse);
            }
        }
        return Optional.empty();
    }

    private static int number(Integer known) {
        return known == null ? 1 : known;
    }

    private static Diagnostic finding(TemplateTexts overlay, String name, int line, int column, String message) {
        Location at = new Location(
                overlay.place() + (name == null ? "" : name), Span.at(Math.max(1, line), Math.max(1, column)));
        return new Diagnostic(Code.TEMPLATE_FAULT, Code.TEMPLATE_FAULT.severity(), at, sentence(message));
    }

    /** The first paragraph on one line: FreeMarker goes on with advice for programmers. */
    private static String sentence(String message) {
        String text = message == null ? "The template can't be used." : message.strip();
        int end = text.indexOf("\n\n");
        int advice = text.indexOf("\n----");
        int cut = advice >= 0 && (end < 0 || advice < end) ? advice : end;
        return (cut < 0 ? text : text.substring(0, cut)).replaceAll("\\s+", " ");
    }
}
