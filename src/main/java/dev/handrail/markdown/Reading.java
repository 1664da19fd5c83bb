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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is gathered while one page is read. Belongs to one thread. */
final class Reading {

    private static final int MOST_REFUSED = 40;

    private final SourcePath file;
    private final SourceText text;
    private final int base;
    private final String source;
    private final Document document;
    private final List<LinkUse> links = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private final List<FootnoteBlock> footnotes = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    private final List<List<String>> backlinks = new ArrayList<>();
    private final Ids ids;
    private int cutStart;
    private int cutEnd;
    private String from = "";

    /** @param base offset in the file at which the document starts; @param source the document's text */
    Reading(SourcePath file, SourceText text, int base, String source, Document document) {
        this.source = source;
        this.file = file;
        this.text = text;
        this.base = base;
        this.document = document;
        this.ids = new Ids(this);
    }

    /** The text that the document was made from. */
    String source() {
        return source;
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

    /** The id of the nearest heading so far. */
    void enter(String headingId) {
        from = headingId;
    }

    /** Leaves a stretch of the document out of what is written from here on. */
    void cut(int start, int end) {
        cutStart = start;
        cutEnd = end;
    }

    /** Whether a node lies in the stretch that is left out. */
    boolean isCut(Node node) {
        return node.getStartOffset() >= cutStart && node.getEndOffset() <= cutEnd;
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
        setLink(index, form, target, label, at, at);
    }

    /** @param address where the target is written, if not in the link itself */
    void setLink(int index, LinkUse.Form form, String target, String label, Span at, Span address) {
        links.set(index, new LinkUse(form, target, label, from, LinkUse.Role.TEXT, at, address));
    }

    void anchor(String id, String title, Span at) {
        anchors.add(new Anchor(id, title, at));
    }

    void find(Code code, Span at, String message) {
        findings.add(Diagnostic.of(code, file, at, message));
    }

    /**
     * Notes HTML that is not published: one finding for each kind on a page.
     *
     * @param search what to look for, in lower case, between the two offsets to find its place
     */
    void refuse(String what, String search, int start, int end) {
        if (refused.size() >= MOST_REFUSED || !refused.add(what)) {
            return;
        }
        String range = text.value().substring(base + start, base + end).toLowerCase(Locale.ROOT);
        int found = range.length() == end - start ? Math.max(0, range.indexOf(search)) : 0;
        find(
                Code.HTML_REFUSED,
                span(start + found, Math.min(end, start + found + search.length())),
                "This HTML is not published: " + what + ".");
    }

    /** The number of a footnote, given in the order of the first references. */
    int footnote(FootnoteBlock note) {
        return numbers.computeIfAbsent(note, unseen -> {
            footnotes.add(note);
            backlinks.add(new ArrayList<>());
            return footnotes.size();
        });
    }

    /** The anchors of the places that refer to a footnote, to be added to. @param number from 1 */
    List<String> backlinks(int number) {
        return backlinks.get(number - 1);
    }

    /** The footnotes referred to so far, in the order of the first reference. */
    List<FootnoteBlock> footnotes() {
        return footnotes;
    }
}
