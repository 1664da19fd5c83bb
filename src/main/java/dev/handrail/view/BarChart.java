package dev.handrail.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lying bars: names with their counts. */
final class BarChart {

    private static final int WIDTH = 360;
    private static final int NAMES = 130;
    private static final int ROW = 22;
    private static final int LONGEST_NAME = 18;

    private BarChart() {}

    static Chart of(String id, String title, List<Map.Entry<String, Integer>> counts, int left) {
        List<Chart.Bar> bars = new ArrayList<>();
        List<Chart.Label> labels = new ArrayList<>();
        StringBuilder description = new StringBuilder();
        int most = counts.stream().mapToInt(Map.Entry::getValue).max().orElse(1);
        int y = 4;
        for (Map.Entry<String, Integer> entry : counts) {
            int length = Math.max(2, (WIDTH - NAMES - 40) * entry.getValue() / most);
            bars.add(new Chart.Bar(NAMES, y, length, ROW - 7, "count", entry.getKey() + ": " + entry.getValue()));
            labels.add(new Chart.Label(NAMES - 8, y + 12, cut(entry.getKey()), "end", "name"));
            labels.add(new Chart.Label(NAMES + length + 6, y + 12, "" + entry.getValue(), "start", "value"));
            description
                    .append(description.length() == 0 ? "" : ", ")
                    .append(entry.getKey())
                    .append(' ')
                    .append(entry.getValue());
            y += ROW;
        }
        if (left > 0) {
            labels.add(new Chart.Label(NAMES, y + 12, "and " + left + " more", "start", "name"));
            y += ROW;
        }
        return new Chart(id, title, description + ".", WIDTH, y + 2, List.of(), bars, List.of(), labels);
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "\u2026";
    }
}
