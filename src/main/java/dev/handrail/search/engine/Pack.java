package dev.handrail.search.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that mean the same, and codes and phrases that stand for others. As a shard: a rule a line; {@code =} or
 * {@code >}, then members separated by commas, each one or more terms separated by blanks. Every member of {@code =}
 * stands for every other; the first of {@code >} stands for those behind it; the first of {@code @} shows in the
 * surroundings of a message that it is about the product which the second one names, in one term or another. A member with a {@code -} in front is in
 * no page and is only asked for; one with a {@code +} is in so many that it stands for nothing but such members.
 */
public final class Pack {

    public static final String EQUAL = "=";
    public static final String IMPLIED = ">";
    public static final String SHOWN = "@";
    public static final String ABSENT = "-";
    public static final String COMMON = "+";

    private final Map<String, List<Rule>> byFirst = new HashMap<>();
    private final Map<String, String[]> products = new HashMap<>();

    private record Rule(String[] from, List<String[]> to, boolean phrase) {}

    /** What was found in a query: from where to where, what it stands for, and whether as a fixed phrase. */
    record Match(int start, int end, String[] terms, boolean phrase) {}

    Pack(String shard) {
        for (String line : Split.at(shard, '\n')) {
            if (line.startsWith(SHOWN)) {
                List<String> members = Split.at(line.substring(1), ',');
                products.put(members.get(0), terms(members.get(members.size() - 1)));
            } else if (line.length() > 1) {
                rule(line);
            }
        }
    }

    /** The names of the product that a driver's name or a port shows; none if it shows none. */
    String[] product(String term) {
        return products.getOrDefault(term, new String[0]);
    }

    private void rule(String line) {
        boolean phrase = line.startsWith(IMPLIED);
        List<String> members = Split.at(line.substring(1), ',');
        for (int i = 0; i < (phrase ? 1 : members.size()); i++) {
            List<String[]> others = new ArrayList<>();
            for (int j = 0; j < members.size(); j++) {
                if (j != i && standsFor(members.get(j), members.get(i))) {
                    others.add(terms(members.get(j)));
                }
            }
            String[] from = terms(members.get(i));
            byFirst.computeIfAbsent(from[0], k -> new ArrayList<>()).add(new Rule(from, others, phrase));
        }
    }

    private static boolean standsFor(String member, String asked) {
        return !member.startsWith(ABSENT) && (!member.startsWith(COMMON) || asked.startsWith(ABSENT));
    }

    private static String[] terms(String member) {
        boolean marked = member.startsWith(ABSENT) || member.startsWith(COMMON);
        return Split.at(marked ? member.substring(1) : member, ' ').toArray(new String[0]);
    }

    /** All rules that apply to a sequence of terms. */
    List<Match> matches(List<String> terms) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            for (Rule rule : byFirst.getOrDefault(terms.get(i), List.of())) {
                if (applies(rule, terms, i)) {
                    for (String[] to : rule.to()) {
                        matches.add(new Match(i, i + rule.from().length, to, rule.phrase()));
                    }
                }
            }
        }
        return matches;
    }

    private static boolean applies(Rule rule, List<String> terms, int start) {
        String[] from = rule.from();
        if (start + from.length > terms.size()) {
            return false;
        }
        for (int i = 1; i < from.length; i++) {
            if (!from[i].equals(terms.get(start + i))) {
                return false;
            }
        }
        return true;
    }
}
