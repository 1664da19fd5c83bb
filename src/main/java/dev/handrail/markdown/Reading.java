package dev.handrail.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.model.Anchor;
import dev.handrail.model.LinkUse;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is gathered while one page is read. Belongs to one thread. */
final class Reading {

    private final SourcePath file;
    private final SourceText text;
    private final int base;
    private final Document document;
    private final List<LinkUse> links = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private final Map<FootnoteBlock, List<String>> footnotes = new LinkedHashMap<>();
    private final Ids ids;
    private String from = "";

    /** @param base offset in the file at which the document starts */
    Reading(SourcePath file, SourceText text, int base, Document document) {
        this.file = file;
        this.text = text;
        this.base = base;
        this.document = document;
        this.ids = new Ids(this);
    }

    Document document() {
        return document;
    }

    Ids ids() {
        return ids;
    }

    List<LinkUse> links() {
        return links;
    }

    List<Anchor> anchors() {
        return anchors;
    }

    List<Diagnostic> findings() {
        return findings;
    }

    /** The footnotes referred to so far with the anchors of the places that do, in the order of the first reference. */
    Map<FootnoteBlock, List<String>> footnotes() {
        return footnotes;
    }

    /** The id of the nearest heading so far. */
    void enter(String headingId) {
        from = headingId;
    }

    /** The place of a node in the file. */
    Span span(Node node) {
        return span(node.getStartOffset(), node.getEndOffset());
    }

    /** The place of a stretch of the document in the file. */
    Span span(int start, int end) {
        return text.span(base + start, base + end);
    }

    /** The line in the file of an offset in the document. */
    int line(int offset) {
        return text.lineAt(Math.min(base + offset, text.length()));
    }

    /** Makes room for a link whose label is not known yet. */
    int reserveLink() {
        links.add(new LinkUse(LinkUse.Form.LINK, "", "", from, LinkUse.Role.TEXT, Span.START));
        return links.size() - 1;
    }

    void setLink(int index, LinkUse.Form form, String target, String label, Span at) {
        links.set(index, new LinkUse(form, target, label, from, LinkUse.Role.TEXT, at));
    }

    void anchor(String id, String title, Span at) {
        anchors.add(new Anchor(id, title, at));
    }

    void find(Code code, Span at, String message) {
        findings.add(Diagnostic.of(code, file, at, message));
    }

    /** Notes HTML that is not published: one finding for each kind on a page. */
    void refuse(String what, Span at) {
        if (refused.add(what)) {
            find(Code.HTML_REFUSED, at, "HTML is left out here: " + what + ".");
        }
    }
}
