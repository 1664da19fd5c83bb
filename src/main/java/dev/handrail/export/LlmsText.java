package dev.handrail.export;

import dev.handrail.model.Doc;
import dev.handrail.model.Kind;
import dev.handrail.model.Routes;
import dev.handrail.model.Site;
import dev.handrail.output.OutputFile;
import dev.handrail.text.SitePath;
import java.util.List;

/** The pages as a list for language models, in the form that llmstxt.org describes: title, summary, links to markdown. */
public final class LlmsText {

    private static final List<Kind> ORDER = List.of(Kind.RUNBOOK, Kind.POSTMORTEM, Kind.SERVICE, Kind.PAGE);

    private final Publisher publisher;

    public LlmsText(Publisher publisher) {
        this.publisher = publisher;
    }

    /** The list, {@code llms.txt}. */
    public OutputFile file(Site site) {
        StringBuilder out =
                new StringBuilder("# ").append(line(publisher.title())).append("\n\n");
        if (!publisher.description().isEmpty()) {
            out.append("> ").append(line(publisher.description())).append("\n\n");
        }
        out.append("The whole model, with every step and command, is in [site.json](")
                .append(publisher.baseUrl())
                .append("site.json).\n");
        for (Kind kind : ORDER) {
            List<Doc> docs =
                    site.docs().stream().filter(doc -> doc.kind() == kind).toList();
            if (!docs.isEmpty()) {
                out.append("\n## ").append(heading(kind)).append("\n\n");
                docs.forEach(doc -> entry(doc, out));
            }
        }
        return OutputFile.text(new SitePath("llms.txt"), out.toString());
    }

    private void entry(Doc doc, StringBuilder out) {
        out.append("- [")
                .append(line(doc.head().title()).replace("[", "\\[").replace("]", "\\]"))
                .append("](")
                .append(publisher.baseUrl())
                .append(Routes.twin(doc.path()).encoded())
                .append(')');
        if (!doc.head().summary().isEmpty()) {
            out.append(": ").append(line(doc.head().summary()));
        }
        out.append('\n');
    }

    private static String heading(Kind kind) {
        return switch (kind) {
            case RUNBOOK -> "Runbooks";
            case POSTMORTEM -> "Postmortems";
            case SERVICE -> "Services";
            case PAGE -> "Pages";
        };
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
