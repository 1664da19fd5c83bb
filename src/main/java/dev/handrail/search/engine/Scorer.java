package dev.handrail.search.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * BM25 (Robertson and Zaragoza 2009) of entries, of the sections around them and of their pages, joined, and held back
 * where little of the query matched. Of the terms that may stand for a concept the best one counts.
 */
final class Scorer {

    private final Core core;
    private final Level entries;
    private final Level sections;
    private final Level pages;

    Scorer(Core core) {
        this.core = core;
        entries = new Level(core.entries, core.length, core.meanLength);
        sections = new Level(core.sections, core.sectionLength, core.meanSection);
        pages = new Level(core.pages, core.pageLength, core.meanPage);
    }

    /** Where postings are kept. */
    interface Source {
        TermShard shard(String term);
    }

    /** One layer of units that are scored. */
    private static final class Level {

        final double[] score;
        final double[] covered;
        final double[] best;
        final double[] frequency;
        final int[] touched;
        final double[] length;
        final double mean;
        int count;

        Level(int units, double[] length, double mean) {
            this.score = new double[units];
            this.covered = new double[units];
            this.best = new double[units];
            this.frequency = new double[units];
            this.touched = new int[units];
            this.length = length;
            this.mean = Math.max(1, mean);
        }

        void clear() {
            Arrays.fill(score, 0);
            Arrays.fill(covered, 0);
        }

        void meet(int unit, double times) {
            if (frequency[unit] == 0) {
                touched[count++] = unit;
            }
            frequency[unit] += times;
        }

        /**
         * Turns the frequencies of a term into scores, and keeps the best score of each unit.
         *
         * @param most the inverse frequency that the term may have at most; 0 for any
         * @return the one it has
         */
        double endTerm(double share, double most) {
            int units = score.length;
            double idf = Logarithm.of(1 + (units - count + 0.5) / (count + 0.5));
            // What stands for a word must not tell more than the word itself.
            double capped = (most > 0 ? Math.min(most, idf) : idf) * share;
            for (int i = 0; i < count; i++) {
                int unit = touched[i];
                double norm = Tuning.K1 * (1 - Tuning.B + Tuning.B * length[unit] / mean);
                double value = capped * frequency[unit] * (Tuning.K1 + 1) / (frequency[unit] + norm);
                best[unit] = Math.max(best[unit], value);
                frequency[unit] = 0;
            }
            boolean known = count > 0;
            count = 0;
            return known ? idf : 0;
        }

        /** Adds the best scores of a concept. */
        void endConcept(double weight, double coverage, List<int[]> met) {
            for (int[] units : met) {
                for (int unit : units) {
                    if (best[unit] > 0) {
                        score[unit] += best[unit] * weight;
                        covered[unit] += coverage;
                        best[unit] = 0;
                    }
                }
            }
        }
    }

    /** The score of every entry; 0 where nothing matched. */
    double[] score(List<Concept> concepts, Source source) {
        entries.clear();
        sections.clear();
        pages.clear();
        double all = 0;
        double[] idfs = new double[concepts.size()];
        for (int i = 0; i < concepts.size(); i++) {
            idfs[i] = idf(concepts.get(i), source);
        }
        double[] weights = new double[concepts.size()];
        double[] coverage = new double[concepts.size()];
        for (int i = 0; i < concepts.size(); i++) {
            Concept concept = concepts.get(i);
            boolean part = concept.nameOf >= 0 && idfs[concept.nameOf] > 0;
            weights[i] = concept.weight * (part ? Tuning.PART : 1);
            if (concept.asked) {
                coverage[i] = weights[i] * idfs[i];
                all += coverage[i];
            }
        }
        for (int i = 0; i < concepts.size(); i++) {
            Concept concept = concepts.get(i);
            if (!concept.asked) {
                coverage[i] = stand(concept, coverage);
            }
            if (idfs[i] > 0 || !concept.asked) {
                concept(concept, weights[i], coverage[i], source);
            }
        }
        return join(Math.max(all, 1e-6));
    }

    /** What a concept that a rule added stands for, of the coverage; shared by the words of a phrase. */
    private static double stand(Concept concept, double[] coverage) {
        double sum = 0;
        for (int i = concept.standsFrom; i < concept.standsTo && i < coverage.length; i++) {
            sum += coverage[i];
        }
        return sum;
    }

    /** The inverse frequency of the term asked for, or of what stands for it; 0 if the index has none of them. */
    private double idf(Concept concept, Source source) {
        double best = 0;
        for (int i = 0; i < concept.terms.size(); i++) {
            String term = concept.terms.get(i);
            TermShard shard = source.shard(term);
            int count = 0;
            for (Packed postings = shard.postings(term); postings.hasNext(); postings.next()) {
                count++;
            }
            if (count > 0) {
                double idf = shard.share(term) * Logarithm.of(1 + (core.entries - count + 0.5) / (count + 0.5));
                if (i == 0) {
                    return idf;
                }
                best = Math.max(best, idf * concept.shares.get(i));
            }
        }
        return best;
    }

    private void concept(Concept concept, double weight, double coverage, Source source) {
        List<int[]> metEntries = new ArrayList<>();
        List<int[]> metSections = new ArrayList<>();
        List<int[]> metPages = new ArrayList<>();
        double[] most = {0, 0, 0};
        for (int i = 0; i < concept.terms.size(); i++) {
            String term = concept.terms.get(i);
            Packed postings = source.shard(term).postings(term);
            int entry = 0;
            while (postings.hasNext()) {
                int number = postings.next();
                entry += number >>> 2;
                if (entry >= core.entries) {
                    break;
                }
                double times = TermShard.FREQUENCY[number & 3];
                entries.meet(entry, times);
                sections.meet(core.sectionOf[entry], times);
                pages.meet(core.pageOf[entry], times);
            }
            metEntries.add(Arrays.copyOf(entries.touched, entries.count));
            metSections.add(Arrays.copyOf(sections.touched, sections.count));
            metPages.add(Arrays.copyOf(pages.touched, pages.count));
            double share = concept.shares.get(i) * source.shard(term).share(term);
            double[] had = {
                entries.endTerm(share, most[0]), sections.endTerm(share, most[1]), pages.endTerm(share, most[2])
            };
            most = i == 0 ? had : most;
        }
        entries.endConcept(weight, coverage, metEntries);
        sections.endConcept(weight, coverage, metSections);
        pages.endConcept(weight, coverage, metPages);
    }

    private double[] join(double all) {
        double[] result = new double[core.entries];
        for (int entry = 0; entry < core.entries; entry++) {
            int section = core.sectionOf[entry];
            if (sections.score[section] <= 0 || entries.score[entry] <= 0) {
                continue;
            }
            int page = core.pageOf[entry];
            double sum =
                    entries.score[entry] + Tuning.SECTION * sections.score[section] + Tuning.PAGE * pages.score[page];
            double cover = Math.min(1, sections.covered[section] / all);
            double kind = core.kinds[core.kind[page]].equals("postmortem") ? Tuning.POSTMORTEM : 1;
            // The fourth root holds back only a little: a paste has much that no page says.
            result[entry] = kind * sum * Math.sqrt(Math.sqrt(cover));
        }
        return result;
    }
}
