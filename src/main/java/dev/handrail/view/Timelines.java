package dev.handrail.view;

import dev.handrail.model.Incident;
import dev.handrail.model.Incident.Event;
import dev.handrail.model.Incident.Mark;
import dev.handrail.model.Moment;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws an incident to scale: a bar with its phases, above it the moments that divide it, below it every event. */
final class Timelines {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 164;
    private static final int MARGIN = 24;
    private static final int BAR_TOP = 88;
    private static final int BAR_HEIGHT = 18;
    private static final int LABEL_ROW = 16;
    /** Room for a label; a moment nearer to the right edge has its label on its left. */
    private static final int LABEL_WIDTH = 200;

    private static final long DAY = 86_400;

    private final long from;
    private final long to;
    private final List<Chart.Rule> rules = new ArrayList<>();
    private final List<Chart.Bar> bars = new ArrayList<>();
    private final List<Chart.Dot> dots = new ArrayList<>();
    private final List<Chart.Label> labels = new ArrayList<>();

    private Timelines(long from, long to) {
        this.from = from;
        this.to = to;
    }

    /** A moment with its place on the axis, in seconds of the incident's wall clock. */
    private record Point(long second, String text, Mark mark) {}

    /** Empty if fewer than two different moments can be placed. */
    static Optional<Chart> of(Incident incident) {
        WallClock clock = WallClock.of(incident);
        List<Point> moments = moments(incident, clock);
        List<Point> events = events(incident, clock);
        List<Point> all = new ArrayList<>(moments);
        all.addAll(events);
        long from = all.stream().mapToLong(Point::second).min().orElse(0);
        long to = all.stream().mapToLong(Point::second).max().orElse(0);
        return from < to ? Optional.of(new Timelines(from, to).draw(moments, events)) : Optional.empty();
    }

    private Chart draw(List<Point> moments, List<Point> events) {
        phases(moments);
        moments(moments);
        events.forEach(event -> dots.add(new Chart.Dot(
                x(event.second()), BAR_TOP + BAR_HEIGHT + 14, "event", clock(event) + " " + event.text())));
        axis();
        return new Chart(
                "timeline-drawing",
                "Timeline, to scale",
                description(moments, events),
                WIDTH,
                HEIGHT,
                rules,
                bars,
                dots,
                labels);
    }

    private String description(List<Point> moments, List<Point> events) {
        StringBuilder text = new StringBuilder();
        for (Point moment : moments) {
            text.append(text.length() == 0 ? "" : ", ").append(label(moment));
        }
        return text.append(text.length() == 0 ? "" : ". ")
                .append(Words.count(events.size(), "event"))
                .append('.')
                .toString();
    }

    /** Each phase is named after the moment that starts it. */
    private void phases(List<Point> moments) {
        bars.add(new Chart.Bar(MARGIN, BAR_TOP, WIDTH - 2 * MARGIN, BAR_HEIGHT, "phase", ""));
        for (int i = 0; i + 1 < moments.size(); i++) {
            Point start = moments.get(i);
            Point end = moments.get(i + 1);
            int left = x(start.second());
            bars.add(new Chart.Bar(
                    left,
                    BAR_TOP,
                    Math.max(1, x(end.second()) - left),
                    BAR_HEIGHT,
                    "phase after-" + start.mark().id(),
                    label(start) + " to " + label(end)));
        }
    }

    /** Each label is a row below the one before, so that no line crosses a label that starts at an earlier line. */
    private void moments(List<Point> moments) {
        for (int i = 0; i < moments.size(); i++) {
            Point moment = moments.get(i);
            int x = x(moment.second());
            int y = LABEL_ROW * (i + 1) - 4;
            String anchor = x > WIDTH - LABEL_WIDTH ? "end" : "start";
            rules.add(new Chart.Rule(
                    x, y + 4, x, BAR_TOP + BAR_HEIGHT, "moment " + moment.mark().id()));
            labels.add(new Chart.Label(x, y, label(moment), anchor, "moment"));
        }
    }

    private void axis() {
        long step = step(to - from);
        int y = BAR_TOP + BAR_HEIGHT + 28;
        rules.add(new Chart.Rule(MARGIN, y, WIDTH - MARGIN, y, "axis"));
        for (long second = Math.floorDiv(from + step - 1, step) * step; second <= to; second += step) {
            int x = x(second);
            rules.add(new Chart.Rule(x, y, x, y + 5, "axis"));
            labels.add(new Chart.Label(x, y + 20, tick(second, step), "middle", "tick"));
        }
    }

    /** A round distance between ticks that gives at most eight of them. */
    private static long step(long seconds) {
        long[] round = {60, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, DAY, 172800, 604800, 2592000};
        for (long step : round) {
            if (seconds / step <= 8) {
                return step;
            }
        }
        return Math.max(DAY, seconds / 8 / DAY * DAY);
    }

    private static String tick(long second, long step) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        return step >= 86400
                ? time.toLocalDate().toString()
                : time.toLocalTime().toString();
    }

    private int x(long second) {
        return MARGIN + (int) Math.round((double) (second - from) / (to - from) * (WIDTH - 2 * MARGIN));
    }

    private String label(Point moment) {
        return moment.text() + " " + clock(moment);
    }

    /** The time of day; with the day, where there is more than one. */
    private String clock(Point point) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(point.second(), 0, ZoneOffset.UTC);
        String minute = time.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        return to - from < DAY ? minute : time.toLocalDate() + " " + minute;
    }

    private static List<Point> moments(Incident incident, WallClock clock) {
        List<Point> points = new ArrayList<>();
        add(points, clock, incident.started(), "Started", Mark.STARTED);
        add(points, clock, incident.detected(), "Detected", Mark.DETECTED);
        add(points, clock, incident.engaged(), "Engaged", Mark.ENGAGED);
        add(points, clock, incident.mitigated(), "Mitigated", Mark.MITIGATED);
        add(points, clock, incident.resolved(), "Resolved", Mark.RESOLVED);
        points.sort(Comparator.comparingLong(Point::second));
        return points;
    }

    private static List<Point> events(Incident incident, WallClock clock) {
        List<Point> points = new ArrayList<>();
        for (Event event : incident.timeline()) {
            add(points, clock, Optional.of(event.moment()), event.text(), event.mark());
        }
        return points;
    }

    private static void add(List<Point> points, WallClock clock, Optional<Moment> moment, String text, Mark mark) {
        moment.flatMap(clock::second).ifPresent(second -> points.add(new Point(second, text, mark)));
    }
}
