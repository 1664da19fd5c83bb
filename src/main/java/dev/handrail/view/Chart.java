package dev.handrail.view;

import java.util.List;

/**
 * A drawing, ready to be written as SVG. Lengths are user units of its own width and height; {@code style} is a class
 * name.
 *
 * @param id for the title and description to be referred to; unique in its page
 * @param description what it shows, for those who don't see it
 */
public record Chart(
        String id,
        String title,
        String description,
        int width,
        int height,
        List<Rule> rules,
        List<Bar> bars,
        List<Dot> dots,
        List<Label> labels) {

    public Chart {
        rules = List.copyOf(rules);
        bars = List.copyOf(bars);
        dots = List.copyOf(dots);
        labels = List.copyOf(labels);
    }

    /** A straight line. */
    public record Rule(int x1, int y1, int x2, int y2, String style) {}

    /** A rectangle. @param tip shown when pointed at; may be empty */
    public record Bar(int x, int y, int width, int height, String style, String tip) {}

    /** A point. */
    public record Dot(int x, int y, String style, String tip) {}

    /** A text. @param anchor {@code start}, {@code middle}, {@code end}: which part of it stands at x */
    public record Label(int x, int y, String text, String anchor, String style) {}
}
