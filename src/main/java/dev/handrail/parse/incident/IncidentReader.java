package dev.handrail.parse.incident;

import dev.handrail.diag.Outcome;
import dev.handrail.markdown.Block;
import dev.handrail.model.Incident;
import dev.handrail.model.Incident.Action;
import dev.handrail.model.Moment;
import dev.handrail.model.Role;
import dev.handrail.text.Markup;
import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import dev.handrail.yaml.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads the facts of an incident out of a postmortem. In: one page. Out: its incident with findings. */
public final class IncidentReader {

    /**
     * A postmortem, cut at its headings.
     *
     * @param text of the whole file; spans of blocks lie in it
     * @param parts in document order
     */
    public record Page(SourcePath file, SourceText text, Value.Fields frontMatter, List<Part> parts) {
        public Page {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A heading with what follows it up to the next heading of any level.
     *
     * @param level 1 to 6; 0 for the text before the first heading
     * @param title plain text of the heading; empty for level 0
     * @param role what the heading says the part is for; {@link Role#OTHER} if it says nothing
     * @param at the heading; for level 0 the start of the text
     */
    public record Part(int level, String title, Role role, List<Block> blocks, Span at) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * What was read.
     *
     * @param services names of the services that the page says were affected
     * @param authors as written, one by one
     */
    public record Reading(Incident incident, List<String> services, List<String> authors) {
        public Reading {
            services = List.copyOf(services);
            authors = List.copyOf(authors);
        }
    }

    /** The facts of the incident that a page tells of. Never throws for content: what can't be read stays empty. */
    public Outcome<Reading> read(Page page) {
        List<Chapter> chapters = Chapter.of(parts(page));
        Facts facts = FieldReader.read(page, chapters);
        List<Row> rows = TimelineReader.read(page, chapters);
        Zone zone = PageZone.of(facts, chapters, rows);
        MomentReader moments = PageDay.moments(page, facts, rows, zone);
        Stated stated = Stated.of(facts, moments);
        Timeline timeline = Timeline.of(rows, moments, stated);
        Course course = Course.of(stated, timeline);
        Audit audit = Audit.of(page, facts, zone, stated, timeline, course);
        List<Action> actions = ActionReader.read(chapters);
        Incident incident = incident(facts, zone, timeline, course, actions, audit);
        Reading reading = new Reading(incident, facts.names(FieldName.SERVICES), facts.names(FieldName.AUTHORS));
        return new Outcome<>(reading, audit.findings());
    }

    /** Whether a page states a start and an end with times of day. */
    public boolean statesSpan(Page page) {
        Facts facts = FieldReader.read(page, Chapter.of(parts(page)));
        return facts.hasClock(FieldName.STARTED) && facts.hasClock(FieldName.RESOLVED);
    }

    private static List<Part> parts(Page page) {
        TypedBullets bullets = new TypedBullets(page.text());
        return page.parts().stream()
                .map(part -> new Part(part.level(), part.title(), part.role(), bullets.in(part.blocks()), part.at()))
                .toList();
    }

    private static Incident incident(
            Facts facts, Zone zone, Timeline timeline, Course course, List<Action> actions, Audit audit) {
        return new Incident(
                course.started(),
                course.detected(),
                course.engaged(),
                course.mitigated(),
                course.resolved(),
                zone.written() ? zone.text() : firstZone(course, timeline),
                facts.duration(FieldName.DURATION)
                        .map(lasting -> lasting.duration().value()),
                facts.text(FieldName.SEVERITY),
                facts.text(FieldName.STATUS),
                facts.text(FieldName.IMPACT),
                timeline.events(),
                facts.markup(FieldName.CAUSES),
                factors(facts),
                facts.names(FieldName.CATEGORIES),
                actions,
                audit.contradictions());
    }

    private static String firstZone(Course course, Timeline timeline) {
        return course.started()
                .map(Moment::zone)
                .filter(zone -> !zone.isEmpty())
                .or(() -> timeline.events().stream()
                        .map(event -> event.moment().zone())
                        .filter(zone -> !zone.isEmpty())
                        .findFirst())
                .orElse("");
    }

    /** The factors, and what set the incident off, which is one of them. */
    private static List<Markup> factors(Facts facts) {
        List<Markup> factors = new ArrayList<>(facts.markup(FieldName.TRIGGER));
        factors.addAll(facts.markup(FieldName.FACTORS));
        return factors;
    }
}
