package dev.handrail.bench;

import java.util.List;

/** What is told of many values. */
record Spread(double median, double p95, double most) {

    static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return new Spread(
                sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.get(sorted.size() - 1));
    }
}
