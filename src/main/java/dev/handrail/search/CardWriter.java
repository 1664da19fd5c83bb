package dev.handrail.search;

import dev.handrail.model.Branches.Branch;
import dev.handrail.model.Doc;
import dev.handrail.model.LinkTarget;
import dev.handrail.model.LinkTarget.ToPage;
import dev.handrail.model.Section;
import dev.handrail.model.Site;
import dev.handrail.search.engine.Fields;
import dev.handrail.search.engine.Packed;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what is shown of entries, in shards small enough to fetch one for each hit. */
final class CardWriter {

    /** Characters after which a new shard begins. */
    private static final int SHARD = 7_000;

    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_COMMAND = 2_000;
    private static final int MOST_BRANCHES = 8;

    /** Where links lead. @param anchor empty for the start of the page */
    private record Place(SourcePath page, String anchor) {}

    private final Site site;
    private final Map<Place, String> titles = new HashMap<>();
    private final List<String> shards = new ArrayList<>();
    private final StringBuilder starts = new StringBuilder();
    private StringBuilder shard = new StringBuilder();
    private int entries;
    private int lastStart;

    CardWriter(Site site, List<PageEntries> pages) {
        this.site = site;
        pages.forEach(this::name);
    }

    private void name(PageEntries page) {
        SourcePath path = page.doc().path();
        titles.put(new Place(path, ""), page.doc().head().title());
        for (PageEntries.SectionEntries section : page.sections()) {
            for (Entry entry : section.entries()) {
                String title = entry.isStep() ? entry.step() : section.section().title();
                titles.putIfAbsent(new Place(path, entry.anchor()), title);
            }
        }
    }

    /** What a link leads to: the step or section if it names one, else the page. */
    private String title(ToPage to) {
        String page = titles.getOrDefault(new Place(to.path(), ""), "");
        return titles.getOrDefault(new Place(to.path(), to.anchor()), page);
    }

    void add(PageEntries page) {
        boolean named = false;
        for (PageEntries.SectionEntries section : page.sections()) {
            boolean headed = false;
            for (Entry entry : section.entries()) {
                if (entries == 0 || shard.length() > SHARD) {
                    begin();
                    named = false;
                    headed = false;
                }
                if (!named) {
                    page(page.doc());
                    named = true;
                }
                if (!headed) {
                    section(section.section());
                    headed = true;
                }
                entry(page.doc(), entry);
            }
        }
    }

    /** The shards in order. */
    List<String> shards() {
        List<String> all = new ArrayList<>(shards);
        if (shard.length() > 0) {
            all.add(shard.toString());
        }
        return all;
    }

    /** The first entry of each shard, each as the distance to the one before, packed. */
    String starts() {
        return starts.toString();
    }

    private void begin() {
        if (shard.length() > 0) {
            shards.add(shard.toString());
        }
        shard = new StringBuilder();
        Packed.append(starts, entries - lastStart);
        lastStart = entries;
    }

    private void page(Doc doc) {
        String url = site.routes().of(doc.path()).encoded();
        Fields.append(
                shard,
                "P",
                doc.path().value(),
                url,
                doc.head().title(),
                doc.kind().id());
    }

    private void section(Section section) {
        Fields.append(shard, "S", section.title(), section.id(), section.role().id());
    }

    private void entry(Doc doc, Entry entry) {
        List<String> row = new ArrayList<>();
        row.add("E");
        row.add(entry.step());
        row.add(SitePath.encodeFragment(entry.anchor()));
        row.add(entry.risk());
        row.add(entry.where());
        row.add(cut(entry.command(), LONGEST_COMMAND).equals(entry.command()) ? entry.command() : "");
        row.add(cut(oneLine(entry.text()), LONGEST_TEXT));
        branches(doc, entry, row);
        Fields.append(shard, row.toArray(new String[0]));
        entries++;
    }

    private void branches(Doc doc, Entry entry, List<String> row) {
        List<LinkTarget> targets = site.links().getOrDefault(doc.path(), List.of());
        int left = MOST_BRANCHES;
        for (Branch branch : entry.branches()) {
            for (int link : branch.links()) {
                if (left > 0 && link < targets.size() && targets.get(link) instanceof ToPage to) {
                    row.add(cut(oneLine(branch.conditionText()), 200));
                    row.add(title(to));
                    String url = site.routes().of(to.path()).encoded();
                    row.add(to.anchor().isEmpty() ? url : url + "#" + SitePath.encodeFragment(to.anchor()));
                    left--;
                }
            }
        }
    }

    private static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!blank) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
