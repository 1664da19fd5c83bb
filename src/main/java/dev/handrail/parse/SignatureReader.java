package dev.handrail.parse;

import dev.handrail.console.Console;
import dev.handrail.markdown.Block;
import dev.handrail.model.Role;
import dev.handrail.model.Section;
import dev.handrail.model.Signature;
import dev.handrail.model.Signature.Form;
import dev.handrail.model.Signature.Origin;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what errors look like: fences in sections of symptoms, and inline code that reads like a message. */
final class SignatureReader {
    private static final int MOST = 60;
    private static final int MOST_LINES = 20;

    private final PageReading page;
    private final List<Signature> found;
    private final Set<String> seen = new HashSet<>();

    /** @param declared signatures of the front matter, which come first and are never left out */
    SignatureReader(PageReading page, List<Signature> declared) {
        this.page = page;
        this.found = new ArrayList<>(declared);
        declared.forEach(signature -> seen.add(signature.text()));
    }

    /** All signatures of a page. @param sections the page as read, with one entry of the outline each, in order */
    List<Signature> read(Outline outline, List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            boolean symptoms = sections.get(i).role() == Role.SYMPTOMS;
            Inlines.walk(outline.entries().get(i).blocks(), new Finder(symptoms));
        }
        return List.copyOf(found);
    }

    /** Looks at each code block and code span of a section. */
    private final class Finder implements Inlines.Visitor {
        private final boolean symptoms;

        Finder(boolean symptoms) {
            this.symptoms = symptoms;
        }

        /** What is seen at a branch belongs to where the branch leads: to a step of this page, or to none of it. */
        @Override
        public boolean enters(Block block) {
            if (block instanceof Block.Table table && BranchReader.isBranches(table)) {
                table.rows().forEach(this::row);
                return true;
            }
            return block instanceof Block.Items list && BranchReader.isBranches(list);
        }

        private void row(Block.Row row) {
            Optional<String> here = row.cells().get(1).links().stream()
                    .map(page::linkTarget)
                    .filter(target -> target.startsWith("#"))
                    .findFirst();
            if (here.isEmpty()) {
                return;
            }
            for (String code : row.cells().get(0).code()) {
                ErrorText.form(code)
                        .ifPresent(form -> add(form, code.strip(), here.get().substring(1), Origin.INLINE, row.at()));
            }
        }

        @Override
        public void span(String code, Span at) {
            ErrorText.form(code).ifPresent(form -> add(form, code.strip(), Origin.INLINE, at));
        }

        @Override
        public void text(String text, Span at) {
            ErrorText.codes(text).forEach(code -> add(Form.CODE, code, Origin.INLINE, at));
        }

        @Override
        public void fence(Block.Code block) {
            if (!symptoms
                    || Commands.isCommand(block) && !Commands.console(block).prompted()) {
                return;
            }
            int line = block.codeLine();
            int left = MOST_LINES;
            for (Console.Line shown : Commands.console(block).lines()) {
                String text = shown.text().strip();
                if (!shown.runs() && ErrorText.telling(text) && left-- > 0) {
                    int column = shown.text().indexOf(text.charAt(0)) + 1;
                    add(ErrorText.form(text).orElse(Form.LINE), text, Origin.SYMPTOM, Span.at(line, column));
                }
                line++;
            }
        }
    }

    private void add(Form form, String text, Origin origin, Span at) {
        add(form, text, page.place(at), origin, at);
    }

    private void add(Form form, String text, String anchor, Origin origin, Span at) {
        if (found.size() < MOST && seen.add(text)) {
            found.add(new Signature(form, text, anchor, origin, at));
        }
    }
}
