package dev.handrail.search.engine;

import java.util.List;

/**
 * The tables that every query needs. Entries, the units of the index, are numbered through the site: those of a section
 * follow each other, and so do the sections of a page.
 */
public final class Core {

    private static final double CUBE_ROOT_OF_TWO = 1.2599210498948732;

    final int entries;
    final int sections;
    final int pages;
    final int[] sectionOf;
    final int[] pageOf;
    final double[] length;
    final double[] sectionLength;
    final double[] pageLength;
    final double meanLength;
    final double meanSection;
    final double meanPage;
    final int[] kind;
    final int[][] services;
    final int[][] tags;
    final String[] kinds;
    final String[] serviceNames;
    final String[] tagNames;
    /** First entry of each shard of cards. */
    final int[] cardStarts;

    /** @param payload rows: kinds, services, tags, the pages, the lengths of entries, the starts of card shards */
    Core(String payload) {
        List<String[]> rows = Fields.rows(payload);
        kinds = row(rows, 0);
        serviceNames = row(rows, 1);
        tagNames = row(rows, 2);
        String lengths = field(rows, 4);
        entries = lengths.length();
        sectionOf = new int[entries];
        pageOf = new int[entries];
        length = new double[entries];
        Packed table = new Packed(field(rows, 3), 0, field(rows, 3).length());
        pages = table.next();
        sections = table.next();
        kind = new int[pages];
        services = new int[pages][];
        tags = new int[pages][];
        readPages(table);
        sectionLength = new double[sections];
        pageLength = new double[pages];
        double total = 0;
        for (int i = 0; i < entries; i++) {
            length[i] = lengthOf(Packed.value(lengths.charAt(i)));
            sectionLength[sectionOf[i]] += length[i];
            pageLength[pageOf[i]] += length[i];
            total += length[i];
        }
        meanLength = total / Math.max(1, entries);
        meanSection = total / Math.max(1, sections);
        meanPage = total / Math.max(1, pages);
        cardStarts = numbers(field(rows, 5));
    }

    private void readPages(Packed table) {
        int entry = 0;
        int section = 0;
        for (int page = 0; page < pages; page++) {
            kind[page] = table.next();
            services[page] = list(table);
            tags[page] = list(table);
            int count = table.next();
            for (int i = 0; i < count; i++, section++) {
                for (int left = table.next(); left > 0 && entry < entries; left--, entry++) {
                    sectionOf[entry] = Math.min(section, sections - 1);
                    pageOf[entry] = page;
                }
            }
        }
    }

    /** The shard of cards that holds an entry. */
    int cardShard(int entry) {
        int low = 0;
        int high = cardStarts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (cardStarts[middle] <= entry) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * The length that a character of the table stands for. Steps of a quarter rank as well as steps of a ninth do, and
     * make the table, of which every query needs the whole, a tenth smaller.
     */
    static double lengthOf(int code) {
        double grown = 8;
        for (int i = 0; i < code; i++) {
            grown *= CUBE_ROOT_OF_TWO;
        }
        return grown - 8;
    }

    /** The number for a length in terms, 0 to 63. */
    public static int lengthCode(int terms) {
        int code = 0;
        while (code < 63 && lengthOf(code) < terms) {
            code++;
        }
        return code;
    }

    private static int[] list(Packed table) {
        int[] list = new int[Math.min(table.next(), 10_000)];
        for (int i = 0; i < list.length; i++) {
            list[i] = table.next();
        }
        return list;
    }

    private static int[] numbers(String packed) {
        int count = 0;
        for (Packed read = new Packed(packed, 0, packed.length()); read.hasNext(); read.next()) {
            count++;
        }
        int[] numbers = new int[count];
        Packed read = new Packed(packed, 0, packed.length());
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += read.next();
            numbers[i] = sum;
        }
        return numbers;
    }

    private static String[] row(List<String[]> rows, int row) {
        return row < rows.size() ? rows.get(row) : new String[0];
    }

    private static String field(List<String[]> rows, int row) {
        return Fields.at(row(rows, row), 0);
    }
}
