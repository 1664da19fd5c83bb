package dev.handrail.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Standing columns: how many in each month, quarter or year. */
final class ColumnChart {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 170;
    private static final int LEFT = 26;
    private static final int TOP = 14;
    private static final int BASE = HEIGHT - 26;
    private static final int MOST_COLUMNS = 24;

    private ColumnChart() {}

    /** @param days at least one */
    static Chart of(String id, String title, List<LocalDate> days) {
        LocalDate first = Collections.min(days);
        int months = monthsOf(days, first);
        int columns = index(Collections.max(days), first, months) + 1;
        int[] counts = new int[columns];
        days.forEach(day -> counts[index(day, first, months)]++);
        return draw(id, title, counts, first, months);
    }

    /** The finest of month, quarter, year and longer whose columns fit. */
    private static int monthsOf(List<LocalDate> days, LocalDate first) {
        LocalDate last = Collections.max(days);
        for (int months : new int[] {1, 3, 12, 60}) {
            if (index(last, first, months) < MOST_COLUMNS) {
                return months;
            }
        }
        return 60 * (1 + index(last, first, 60) / MOST_COLUMNS);
    }

    private static int index(LocalDate day, LocalDate first, int months) {
        return (int) (Math.floorDiv(day.getYear() * 12L + day.getMonthValue() - 1, (long) months)
                - Math.floorDiv(first.getYear() * 12L + first.getMonthValue() - 1, (long) months));
    }

    private static Chart draw(String id, String title, int[] counts, LocalDate first, int months) {
        List<Chart.Bar> bars = new ArrayList<>();
        List<Chart.Label> labels = new ArrayList<>();
        StringBuilder description = new StringBuilder();
        int most = java.util.Arrays.stream(counts).max().orElse(1);
        int slot = (WIDTH - LEFT) / counts.length;
        int every = Math.max(1, 52 / Math.max(1, slot) + 1);
        for (int i = 0; i < counts.length; i++) {
            int height = (BASE - TOP) * counts[i] / most;
            int x = LEFT + i * slot;
            String name = name(first, i, months);
            int width = Math.min(40, Math.max(2, slot - 4));
            bars.add(new Chart.Bar(x, BASE - height, width, height, "count", name + ": " + counts[i]));
            if (i % every == 0) {
                labels.add(new Chart.Label(x, BASE + 16, name, "start", "tick"));
            }
            if (counts[i] > 0) {
                description
                        .append(description.length() == 0 ? "" : ", ")
                        .append(name)
                        .append(' ')
                        .append(counts[i]);
            }
        }
        labels.add(new Chart.Label(LEFT - 6, TOP + 8, "" + most, "end", "tick"));
        labels.add(new Chart.Label(LEFT - 6, BASE, "0", "end", "tick"));
        List<Chart.Rule> rules =
                List.of(new Chart.Rule(LEFT, BASE, WIDTH, BASE, "axis"), new Chart.Rule(LEFT, TOP, WIDTH, TOP, "grid"));
        return new Chart(id, title, description + ".", WIDTH, HEIGHT, rules, bars, List.of(), labels);
    }

    private static String name(LocalDate first, int index, int months) {
        long month = (Math.floorDiv(first.getYear() * 12L + first.getMonthValue() - 1, (long) months) + index) * months;
        String year = "" + Math.floorDiv(month, 12L);
        long inYear = Math.floorMod(month, 12L) + 1;
        if (months >= 12) {
            return year;
        }
        return months == 3 ? year + " Q" + (inYear + 2) / 3 : year + "-" + (inYear < 10 ? "0" : "") + inYear;
    }
}
