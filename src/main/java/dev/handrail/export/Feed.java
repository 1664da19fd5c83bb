package dev.handrail.export;

import dev.handrail.model.Doc;
import dev.handrail.model.FileHistory;
import dev.handrail.model.Site;
import dev.handrail.output.OutputFile;
import dev.handrail.text.Html;
import dev.handrail.text.SitePath;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pages that changed last, as an Atom feed (RFC 4287). Pages without a date that can be trusted are left out. */
public final class Feed {

    private static final int LENGTH = 50;

    private final Publisher publisher;

    /** @throws IllegalArgumentException without a base URL: an entry's id must be a full address */
    public Feed(Publisher publisher) {
        if (publisher.baseUrl().isEmpty()) {
            throw new IllegalArgumentException("a feed needs a base URL");
        }
        this.publisher = publisher;
    }

    /** The feed, {@code feed.xml}. */
    public OutputFile file(Site site) {
        List<Entry> entries = site.docs().stream()
                .flatMap(doc -> entry(site, doc).stream())
                .sorted(Comparator.comparing(Entry::updated)
                        .reversed()
                        .thenComparing(entry -> entry.doc().path()))
                .limit(LENGTH)
                .toList();
        StringBuilder out = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        element(out, "  ", "title", publisher.title());
        element(out, "  ", "id", publisher.baseUrl());
        out.append("  <link href=\"").append(Html.escape(publisher.baseUrl())).append("\"/>\n");
        out.append("  <link rel=\"self\" href=\"")
                .append(Html.escape(publisher.baseUrl() + "feed.xml"))
                .append("\"/>\n");
        element(out, "  ", "updated", updated(site, entries).toString());
        entries.forEach(entry -> write(site, entry, out));
        return OutputFile.text(new SitePath("feed.xml"), out.append("</feed>\n").toString());
    }

    private record Entry(Doc doc, Instant updated, String author, String change) {}

    private static Optional<Entry> entry(Site site, Doc doc) {
        FileHistory history = site.repository().history().get(doc.path());
        if (history == null || history.changed().isEmpty()) {
            return Optional.empty();
        }
        String change = history.recent().stream()
                .filter(commit -> !commit.bulk())
                .map(FileHistory.Change::summary)
                .findFirst()
                .orElse("");
        String author = history.authors().stream().findFirst().orElse("unknown");
        return Optional.of(new Entry(doc, history.changed().get(), author, change));
    }

    /** The newest entry; a feed without entries has the time of the commit, or the start of the epoch. */
    private static Instant updated(Site site, List<Entry> entries) {
        return entries.stream()
                .map(Entry::updated)
                .findFirst()
                .orElse(site.repository().committed().orElse(Instant.EPOCH));
    }

    private void write(Site site, Entry entry, StringBuilder out) {
        String url = publisher.baseUrl() + Urls.of(site, entry.doc().path(), "");
        out.append("  <entry>\n");
        element(out, "    ", "title", entry.doc().head().title());
        element(out, "    ", "id", url);
        out.append("    <link href=\"").append(Html.escape(url)).append("\"/>\n");
        element(out, "    ", "updated", entry.updated().toString());
        out.append("    <author><name>").append(xml(entry.author())).append("</name></author>\n");
        element(out, "    ", "summary", entry.change());
        out.append("  </entry>\n");
    }

    private static void element(StringBuilder out, String indent, String name, String text) {
        out.append(indent)
                .append('<')
                .append(name)
                .append('>')
                .append(xml(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** XML 1.0 allows no control characters but tab and line ends, not even escaped. */
    private static String xml(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c ->
                        c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\t' || c == '\n')
                .forEach(kept::appendCodePoint);
        return Html.escape(kept.toString());
    }
}
