package dev.handrail.view;

import dev.handrail.model.Incident;
import dev.handrail.model.Postmortem;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Chooses what is plotted of all incidents; what has no data is left out. */
final class IncidentCharts {

    private static final int MOST_BARS = 10;

    private IncidentCharts() {}

    static List<Chart> of(List<Postmortem> incidents) {
        List<Chart> charts = new ArrayList<>();
        if (incidents.isEmpty()) {
            return charts;
        }
        List<LocalDate> days =
                incidents.stream().flatMap(one -> day(one).stream()).toList();
        if (!days.isEmpty()) {
            charts.add(ColumnChart.of("incidents-count", "Incidents over time", days));
        }
        scatter(charts, "incidents-duration", "Duration", incidents, IncidentRows::duration);
        scatter(charts, "incidents-detect", "Time to detect", incidents, IncidentRows::detect);
        bars(
                charts,
                "incidents-service",
                "By service",
                incidents,
                one -> one.head().services());
        bars(
                charts,
                "incidents-cause",
                "By cause",
                incidents,
                one -> one.incident().categories());
        return charts;
    }

    private static Optional<LocalDate> day(Postmortem postmortem) {
        return postmortem.incident().started().flatMap(moment -> moment.local()).map(LocalDateTime::toLocalDate);
    }

    private static void scatter(
            List<Chart> charts,
            String id,
            String title,
            List<Postmortem> incidents,
            Function<Incident, Optional<Duration>> measure) {
        List<ScatterChart.Point> points = new ArrayList<>();
        for (Postmortem one : incidents) {
            Optional<Duration> length = measure.apply(one.incident()).filter(value -> !value.isNegative());
            if (length.isPresent() && day(one).isPresent()) {
                points.add(new ScatterChart.Point(
                        day(one).get(), length.get(), one.head().title()));
            }
        }
        if (!points.isEmpty()) {
            charts.add(ScatterChart.of(id, title, points));
        }
    }

    /** The most frequent names, as many as fit; equal ones by name. */
    private static void bars(
            List<Chart> charts,
            String id,
            String title,
            List<Postmortem> incidents,
            Function<Postmortem, List<String>> names) {
        Map<String, Integer> counts = new TreeMap<>();
        incidents.forEach(one -> names.apply(one).forEach(name -> counts.merge(name, 1, Integer::sum)));
        List<Map.Entry<String, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_BARS)
                .toList();
        if (!most.isEmpty()) {
            charts.add(BarChart.of(id, title, most, counts.size() - most.size()));
        }
    }
}
