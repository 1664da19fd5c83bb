package dev.handrail.parse.incident;

import dev.handrail.markdown.Block;
import dev.handrail.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the day and the year of an incident, for the times of a page that leave them out. */
final class PageDay {

    private PageDay() {}

    /** A reader of moments that knows the day, year and zone of a page. */
    static MomentReader moments(IncidentReader.Page page, Facts facts, List<Row> rows, Zone zone) {
        List<TimeText> told = told(page, facts);
        int year = year(told, rows, facts.text(FieldName.DATE));
        MomentReader yearly = new MomentReader(Optional.empty(), year, zone);
        Optional<LocalDate> day = told.stream()
                .flatMap(time -> yearly.day(time, Optional.empty()).stream())
                .findFirst();
        return yearly.withDay(day);
    }

    /** The times that may name the day, the surest first. */
    private static List<TimeText> told(IncidentReader.Page page, Facts facts) {
        List<TimeText> told = new ArrayList<>();
        for (FieldName name : List.of(FieldName.STARTED, FieldName.SPAN, FieldName.DATE)) {
            facts.time(name).map(Facts.Timed::time).ifPresent(told::add);
        }
        TimeScanner.lead(page.file().stem()).filter(TimeText::isDated).ifPresent(told::add);
        page.parts().stream().limit(2).forEach(part -> inTitle(part.title()).ifPresent(told::add));
        page.parts().stream()
                .filter(part -> part.role() == Role.TIMELINE)
                .flatMap(part -> part.blocks().stream().limit(1))
                .filter(Block.Paragraph.class::isInstance)
                .forEach(first ->
                        inTitle(((Block.Paragraph) first).inline().text()).ifPresent(told::add));
        return told;
    }

    /** A date with its year anywhere in a title, or in the sentence that opens a timeline. */
    private static Optional<TimeText> inTitle(String title) {
        String head = title.substring(0, Math.min(200, title.length()));
        for (int at = 0; at < head.length(); at++) {
            boolean starts = at == 0 || !Character.isLetterOrDigit(head.charAt(at - 1));
            Optional<TimeText> time = starts ? TimeScanner.lead(head.substring(at)) : Optional.empty();
            if (time.filter(TimeText::isDated).isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private static int year(List<TimeText> told, List<Row> rows, String date) {
        List<TimeText> all = new ArrayList<>(told);
        rows.forEach(row -> all.add(row.time()));
        return all.stream()
                .filter(TimeText::isDated)
                .flatMap(time -> time.day().stream())
                .mapToInt(TimeText.Day::year)
                .findFirst()
                .orElseGet(() -> lastYear(date));
    }

    /** The year that a text such as {@code September 2024} ends with; 0 if it does not. */
    private static int lastYear(String date) {
        String end = date.strip();
        int from = end.length() - 4;
        boolean four = from > 0
                && end.charAt(from - 1) == ' '
                && end.substring(from).chars().allMatch(c -> Cursor.isDigit((char) c));
        return four && DayScanner.month(new Cursor(end, 0).word()) > 0 ? Integer.parseInt(end.substring(from)) : 0;
    }
}
