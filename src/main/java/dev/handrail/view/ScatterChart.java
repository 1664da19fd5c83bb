package dev.handrail.view;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Points: a length of time for each day, on a scale on which minutes and days can both be told apart. */
final class ScatterChart {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 170;
    private static final int LEFT = 44;
    private static final int RIGHT = WIDTH - 10;
    private static final int TOP = 14;
    private static final int BASE = HEIGHT - 26;
    /** Minutes at which the scale has a line. */
    private static final int[] LINES = {1, 10, 60, 360, 1440, 10080, 43200};

    private static final String[] NAMES = {"1 min", "10 min", "1 h", "6 h", "1 d", "7 d", "30 d"};

    private final long firstDay;
    private final long lastDay;
    private final int lowest;
    private final int highest;

    private ScatterChart(long firstDay, long lastDay, int lowest, int highest) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** @param name shown when pointed at */
    record Point(LocalDate day, Duration length, String name) {}

    /** @param points at least one */
    static Chart of(String id, String title, List<Point> points) {
        long first = points.stream()
                .mapToLong(point -> point.day().toEpochDay())
                .min()
                .orElse(0);
        long last = points.stream()
                .mapToLong(point -> point.day().toEpochDay())
                .max()
                .orElse(0);
        double least = points.stream().mapToDouble(ScatterChart::minutes).min().orElse(1);
        double most = points.stream().mapToDouble(ScatterChart::minutes).max().orElse(1);
        int lowest = 0;
        while (lowest < LINES.length - 2 && LINES[lowest + 1] <= least) {
            lowest++;
        }
        int highest = lowest + 1;
        while (highest < LINES.length - 1 && LINES[highest] < most) {
            highest++;
        }
        return new ScatterChart(first, last, lowest, highest).draw(id, title, points);
    }

    private Chart draw(String id, String title, List<Point> points) {
        List<Chart.Rule> rules = new ArrayList<>();
        List<Chart.Label> labels = new ArrayList<>();
        List<Chart.Dot> dots = new ArrayList<>();
        for (int line = lowest; line <= highest; line++) {
            int y = y(LINES[line]);
            rules.add(new Chart.Rule(LEFT, y, RIGHT, y, line == lowest ? "axis" : "grid"));
            labels.add(new Chart.Label(LEFT - 6, y + 4, NAMES[line], "end", "tick"));
        }
        for (Point point : points) {
            String tip = point.name() + ", " + point.day() + ": " + Times.length(point.length());
            dots.add(new Chart.Dot(x(point.day()), y(minutes(point)), "incident", tip));
        }
        labels.add(
                new Chart.Label(LEFT, BASE + 18, LocalDate.ofEpochDay(firstDay).toString(), "start", "tick"));
        if (lastDay > firstDay) {
            labels.add(new Chart.Label(
                    RIGHT, BASE + 18, LocalDate.ofEpochDay(lastDay).toString(), "end", "tick"));
        }
        return new Chart(id, title, description(points), WIDTH, HEIGHT, rules, List.of(), dots, labels);
    }

    private static String description(List<Point> points) {
        List<Duration> sorted = points.stream().map(Point::length).sorted().toList();
        return Words.count(points.size(), "incident")
                + ": shortest " + Times.length(sorted.get(0))
                + ", median " + Times.length(sorted.get(sorted.size() / 2))
                + ", longest " + Times.length(sorted.get(sorted.size() - 1))
                + ". Each is in the table.";
    }

    private static double minutes(Point point) {
        return Math.max(1, point.length().getSeconds() / 60.0);
    }

    private int x(LocalDate day) {
        if (lastDay == firstDay) {
            return (LEFT + RIGHT) / 2;
        }
        return (int) (LEFT + 6 + (day.toEpochDay() - firstDay) * (RIGHT - LEFT - 12) / (lastDay - firstDay));
    }

    /** Logarithmic; what exceeds the last line stays on it. */
    private int y(double minutes) {
        double from = Math.log(LINES[lowest]);
        double to = Math.log(LINES[highest]);
        double part = Math.min(1, (Math.log(minutes) - from) / (to - from));
        return (int) Math.round(BASE - part * (BASE - TOP));
    }
}
