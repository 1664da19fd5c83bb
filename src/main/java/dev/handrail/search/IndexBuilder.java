package dev.handrail.search;

import dev.handrail.model.Doc;
import dev.handrail.model.Kind;
import dev.handrail.model.Site;
import dev.handrail.output.OutputFile;
import dev.handrail.search.engine.Core;
import dev.handrail.search.engine.Fields;
import dev.handrail.search.engine.Head;
import dev.handrail.search.engine.Packed;
import dev.handrail.search.engine.SearchSession;
import dev.handrail.search.engine.TermShard;
import dev.handrail.search.engine.WordList;
import dev.handrail.text.Bytes;
import dev.handrail.text.SourcePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** From a site to the shards of its search index. */
public final class IndexBuilder {

    /** Characters of a shard of terms, about: some 2 KB when compressed, most of them of terms that were not asked for. */
    private static final int TERM_SHARD = 3_000;

    private static final int MOST_TERM_SHARDS = 4_096;

    /** Words of a shard of words, about. */
    private static final int WORD_SHARD = 300;

    private final SearchOptions options;

    public IndexBuilder(SearchOptions options) {
        this.options = options;
    }

    /** The files of the index, each made when it is asked for. */
    public Stream<OutputFile> build(Site site) {
        return index(site).files();
    }

    /** The index in memory. */
    public SearchIndex index(Site site) {
        List<PageEntries> pages = site.docs().stream().map(PageEntries::of).toList();
        Vocabulary vocabulary = new Vocabulary();
        CardWriter cards = new CardWriter(site, pages);
        StringBuilder lengths = new StringBuilder();
        SignatureTable signatures = new SignatureTable(site, vocabulary, options.triage());
        for (PageEntries page : pages) {
            page.sections().stream()
                    .flatMap(section -> section.entries().stream())
                    .forEach(entry -> lengths.append(Packed.digit(Core.lengthCode(vocabulary.add(entry.indexed())))));
            cards.add(page);
        }
        int first = 0;
        for (PageEntries page : pages) {
            signatures.add(page, first);
            first += page.sections().stream()
                    .mapToInt(section -> section.entries().size())
                    .sum();
        }

        SortedMap<String, String> shards = new TreeMap<>();
        SortedMap<String, String> postings = vocabulary.packed();
        int termShards = terms(shards, postings, signatures.packed());
        List<String> words =
                postings.keySet().stream().filter(vocabulary::isWord).toList();
        int wordShards = words(shards, words);
        List<String> shown = cards.shards();
        for (int i = 0; i < shown.size(); i++) {
            shards.put("c" + i, shown.get(i));
        }
        shards.put(SearchSession.CORE, core(pages, lengths.toString(), cards.starts()));
        shards.put(SearchSession.PACK, pack(vocabulary));
        shards.put(SearchSession.HEAD, head(site, termShards, wordShards, shards));
        return new SearchIndex(shards);
    }

    private String pack(Vocabulary vocabulary) {
        List<String> rules = new ArrayList<>(options.rules());
        if (options.packs()) {
            rules.addAll(Packs.builtIn());
        }
        return Packs.shard(rules, vocabulary);
    }

    private static int terms(
            Map<String, String> shards, SortedMap<String, String> postings, SortedMap<String, String> signatures) {
        long size = 0;
        for (Map.Entry<String, String> entry : postings.entrySet()) {
            size += entry.getKey().length() + entry.getValue().length() + 2;
        }
        int count = (int) Math.max(1, Math.min(MOST_TERM_SHARDS, size / TERM_SHARD));
        StringBuilder[] terms = new StringBuilder[count];
        Arrays.setAll(terms, i -> new StringBuilder());
        postings.forEach((term, list) -> terms[TermShard.of(term, count)]
                .append(' ')
                .append(term)
                .append('=')
                .append(list));
        signatures.forEach((term, list) -> terms[TermShard.of(term, count)]
                .append('|')
                .append(term)
                .append('=')
                .append(list));
        for (int i = 0; i < count; i++) {
            shards.put("t" + i, terms[i].toString());
        }
        return count;
    }

    private static int words(Map<String, String> shards, List<String> words) {
        int count = Math.max(1, Math.min(26, words.size() / WORD_SHARD));
        SortedMap<String, List<String>> lists = new TreeMap<>();
        for (char c = 'a'; c <= 'z'; c++) {
            lists.put(WordList.shard(c, count), new ArrayList<>());
        }
        words.forEach(word -> lists.get(WordList.shard(word.charAt(0), count)).add(word));
        lists.forEach((name, list) -> shards.put(name, WordList.write(list)));
        return count;
    }

    private static String core(List<PageEntries> pages, String lengths, String cardStarts) {
        Map<String, Integer> services = new LinkedHashMap<>();
        Map<String, Integer> tags = new LinkedHashMap<>();
        StringBuilder table = new StringBuilder();
        Packed.append(table, pages.size());
        Packed.append(
                table, pages.stream().mapToInt(page -> page.sections().size()).sum());
        for (PageEntries page : pages) {
            Doc doc = page.doc();
            Packed.append(table, doc.kind().ordinal());
            names(table, doc.head().services(), services);
            names(table, doc.head().tags(), tags);
            Packed.append(table, page.sections().size());
            page.sections()
                    .forEach(section -> Packed.append(table, section.entries().size()));
        }
        StringBuilder out = new StringBuilder();
        Fields.append(out, Arrays.stream(Kind.values()).map(Kind::id).toArray(String[]::new));
        Fields.append(out, services.keySet().toArray(new String[0]));
        Fields.append(out, tags.keySet().toArray(new String[0]));
        Fields.append(out, table.toString());
        Fields.append(out, lengths);
        Fields.append(out, cardStarts);
        return out.toString();
    }

    /** Names by their numbers, which are given in the order in which the names come up. */
    private static void names(StringBuilder table, List<String> names, Map<String, Integer> known) {
        Packed.append(table, names.size());
        for (String name : names) {
            known.putIfAbsent(name, known.size());
            Packed.append(table, known.get(name));
        }
    }

    private String head(Site site, int termShards, int wordShards, SortedMap<String, String> shards) {
        StringBuilder all = new StringBuilder();
        shards.forEach((name, payload) ->
                all.append(name).append(' ').append(Bytes.of(payload).sha256()).append('\n'));
        String folder = Bytes.of(all.toString()).sha256().substring(0, 12);
        String title = "";
        String url = "";
        for (Doc doc : site.docs()) {
            if (doc.path().value().equals(options.triage())) {
                title = doc.head().title();
                url = site.routes().of(new SourcePath(options.triage())).encoded();
            }
        }
        return new Head(Head.VERSION, folder, termShards, wordShards, title, url).payload();
    }
}
