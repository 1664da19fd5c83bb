package dev.handrail.alert;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Names of labels that an alert is sure to carry, read from its expression and from templates that use them. */
final class CarriedLabels {

    /** The operators that drop labels unless {@code by} keeps them (Prometheus, "Aggregation operators"). */
    private static final Set<String> AGGREGATIONS = Set.of(
            "sum",
            "min",
            "max",
            "avg",
            "group",
            "stddev",
            "stdvar",
            "count",
            "count_values",
            "bottomk",
            "topk",
            "quantile",
            "absent",
            "absent_over_time",
            "scalar",
            "vector");

    private CarriedLabels() {}

    /** The names in {@code by (a, b)}; those of matchers, {@code up{job="x"}}, if nothing is aggregated. */
    static Set<String> ofExpression(String promql) {
        Set<String> grouped = new TreeSet<>();
        Set<String> matched = new TreeSet<>();
        boolean aggregated = false;
        int at = 0;
        while (at < promql.length()) {
            char c = promql.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                at = afterString(promql, at);
            } else if (isName(c)) {
                int end = nameEnd(promql, at);
                String word = promql.substring(at, end).toLowerCase(Locale.ROOT);
                int open = skipBlanks(promql, end);
                boolean called = open < promql.length() && promql.charAt(open) == '(';
                if (word.equals("by") && called) {
                    end = promql.indexOf(')', open) < 0 ? promql.length() : promql.indexOf(')', open);
                    names(promql.substring(open + 1, end), grouped);
                    aggregated = true;
                } else {
                    aggregated |= AGGREGATIONS.contains(word) && called;
                    addMatched(promql, at, end, matched);
                }
                at = end;
            } else {
                at++;
            }
        }
        return aggregated ? grouped : matched;
    }

    /** A name before {@code =}, {@code !=}, {@code =~} or {@code !~} and a string is that of a label. */
    private static void addMatched(String promql, int start, int end, Set<String> matched) {
        int operator = skipBlanks(promql, end);
        int value = operator;
        while (value < promql.length() && "=!~".indexOf(promql.charAt(value)) >= 0) {
            value++;
        }
        int quote = skipBlanks(promql, value);
        boolean matcher = value > operator && quote < promql.length() && "\"'`".indexOf(promql.charAt(quote)) >= 0;
        if (matcher && promql.charAt(operator) == '=') {
            matched.add(promql.substring(start, end));
        }
    }

    private static void names(String list, Set<String> into) {
        for (String name : list.split(",")) {
            if (!name.isBlank()) {
                into.add(name.strip());
            }
        }
    }

    /** The names after {@code $labels.} or {@code .Labels.} in the template of an annotation. */
    static Set<String> ofTemplate(String text) {
        Set<String> names = new TreeSet<>();
        for (String mark : new String[] {"$labels.", ".Labels."}) {
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
                int start = at + mark.length();
                int end = nameEnd(text, start);
                if (end > start) {
                    names.add(text.substring(start, end));
                }
            }
        }
        return names;
    }

    private static int afterString(String text, int open) {
        char quote = text.charAt(open);
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && quote != '`') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static int nameEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isName(char c) {
        return c == '_' || c < 128 && Character.isLetterOrDigit(c);
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
