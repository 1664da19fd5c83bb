package dev.handrail.lint.postmortem;

import dev.handrail.lint.postmortem.Piece.Place;
import dev.handrail.lint.rule.Page;
import dev.handrail.model.Role;
import dev.handrail.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of a page into pieces: values of fields, cells, items, headings, lines of paragraphs. */
final class PieceReader {

    private static final int LONGEST_KEY = 60;

    private final String text;
    private final List<Section> sections;
    private final List<Piece> pieces = new ArrayList<>();
    private Role role = Role.OTHER;
    private boolean open;

    private PieceReader(String visible, List<Section> sections) {
        this.text = visible;
        this.sections = sections;
    }

    /** The pieces of a page in their order. @param visible its text, as long as the file */
    static List<Piece> read(Page page, String visible) {
        PieceReader reader = new PieceReader(visible, page.doc().sections());
        int section = 0;
        int body = bodyLine(page);
        for (int number = 1; number <= page.text().lineCount(); number++) {
            while (section < reader.sections.size()
                    && reader.sections.get(section).at().line() <= number) {
                reader.role = reader.sections.get(section++).role();
            }
            int start = page.text().lineStart(number);
            int end = start + page.text().line(number).length();
            if (number < body) {
                reader.frontMatter(start, end);
            } else {
                reader.line(start, end);
            }
        }
        return reader.pieces;
    }

    /** The number of the first line behind the front matter. */
    private static int bodyLine(Page page) {
        String fence = page.text().line(1).strip();
        if (!fence.equals("---") && !fence.equals("+++")) {
            return 1;
        }
        for (int number = 2; number <= page.text().lineCount(); number++) {
            if (page.text().line(number).strip().equals(fence)) {
                return number + 1;
            }
        }
        return 1;
    }

    private void frontMatter(int start, int end) {
        int colon = colon(start, end);
        if (colon < 0 || text.charAt(start) == '#') {
            return;
        }
        int from = colon + 1;
        int to = end;
        while (from < to && " \"'".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \"'".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        add(Place.FRONT_MATTER, from, to);
    }

    private void line(int start, int end) {
        int from = skip(start, end, " \t>");
        if (from == end) {
            open = false;
        } else if (text.charAt(from) == '#') {
            add(Place.HEADING, skip(skip(from, end, "#"), end, " "), end);
            open = false;
        } else if (text.charAt(from) == '|') {
            cells(from, end);
            open = false;
        } else {
            int item = item(from, end);
            Place place = item > from ? Place.ITEM : open ? Place.CONTINUATION : Place.PARAGRAPH;
            running(place, item, end);
            open = true;
        }
    }

    private int skip(int from, int end, String signs) {
        int at = from;
        while (at < end && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Where the text of a list item starts, behind its sign and tick box; the same place if the line is none. */
    private int item(int from, int end) {
        int sign = from;
        while (sign < end && sign - from < 9 && Character.isDigit(text.charAt(sign))) {
            sign++;
        }
        boolean numbered = sign > from && sign < end && ".)".indexOf(text.charAt(sign)) >= 0;
        boolean bullet = sign == from && "-*+".indexOf(text.charAt(from)) >= 0;
        if (!(numbered || bullet) || sign + 1 >= end || !blank(sign + 1)) {
            return from;
        }
        int at = skip(sign + 1, end, " \t");
        boolean box = at + 3 < end && text.charAt(at) == '[' && text.charAt(at + 2) == ']' && blank(at + 3);
        return box ? skip(at + 3, end, " \t") : at;
    }

    private boolean blank(int at) {
        return text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }

    private void cells(int from, int end) {
        int start = from + 1;
        for (int at = start; at <= end; at++) {
            boolean ends = at == end || (text.charAt(at) == '|' && text.charAt(at - 1) != '\\');
            if (ends && (at < end || at > start)) {
                add(Place.CELL, start, at);
                start = at + 1;
            }
        }
    }

    /** A line of text: what stands behind its label, if it has one, and else all of it. */
    private void running(Place place, int from, int end) {
        int colon = colon(from, end);
        boolean labelled = colon > from && isLabel(from, colon, end);
        if (labelled) {
            boolean bold = text.startsWith("**", colon + 1) || text.startsWith("__", colon + 1);
            add(Place.FIELD, bold ? colon + 3 : colon + 1, end);
        } else {
            add(place, from, end);
        }
    }

    /** The first colon of a line, where a label could end; -1 if there is none. */
    private int colon(int from, int end) {
        int limit = Math.min(end, from + LONGEST_KEY);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    private boolean isLabel(int from, int colon, int end) {
        int behind = skip(colon + 1, end, "*_");
        boolean apart = (behind == end || blank(behind)) && !Placeholder.isWord(text.substring(from, colon));
        boolean words = true;
        for (int i = from; i < colon; i++) {
            char c = text.charAt(i);
            words &= Character.isLetterOrDigit(c) || " *_/-()&'\t".indexOf(c) >= 0;
        }
        return apart && words && !Character.isDigit(text.charAt(colon - 1));
    }

    private void add(Place place, int start, int end) {
        int from = skip(start, end, " \t");
        int to = end;
        while (to > from && blank(to - 1)) {
            to--;
        }
        if (to == from) {
            return;
        }
        char sign = text.charAt(from);
        boolean italic =
                (sign == '_' || sign == '*') && from + 1 < to && text.charAt(from + 1) != sign && !blank(from + 1);
        int close = italic ? text.indexOf(sign, from + 1) : -1;
        boolean emphasised = italic && (close >= to - 1 || close < 0);
        int left = skip(from, to, "*_");
        int right = to;
        while (right > left && "*_".indexOf(text.charAt(right - 1)) >= 0) {
            right--;
        }
        pieces.add(new Piece(place, text.substring(left, right), left, emphasised, role));
    }
}
