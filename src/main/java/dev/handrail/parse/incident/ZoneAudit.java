package dev.handrail.parse.incident;

import dev.handrail.diag.Code;
import dev.handrail.model.Incident.Event;
import dev.handrail.model.Moment;
import dev.handrail.text.SourceText;
import dev.handrail.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for times without a zone, with a zone that means several, and with another zone than the rest of the page. */
record ZoneAudit(
        Audit audit, SourceText text, Facts facts, Zone page, Stated stated, Timeline timeline, Course course) {

    /** A time of day with the zone it is read in. */
    private record Use(Zone zone, Moment moment, boolean inText, Span at) {}

    void run() {
        List<Use> uses = uses();
        missing(uses);
        unclear(uses);
        season(uses);
        mixed(uses);
    }

    private List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        Map<String, Optional<Span>> named = new HashMap<>();
        for (Stated.Told told : stated.all()) {
            if (told.time().clock().isPresent()) {
                uses.add(new Use(
                        told.zone(), told.moment(), told.inText(), place(told.time(), told.zone(), told.at(), named)));
            }
        }
        for (int i = 0; i < timeline.rows().size(); i++) {
            Row row = timeline.rows().get(i);
            if (row.time().clock().isPresent()) {
                Zone zone = timeline.zones().get(i);
                uses.add(new Use(
                        zone, timeline.events().get(i).moment(), true, place(row.time(), zone, row.at(), named)));
            }
        }
        return uses;
    }

    /** Where a zone is named: beside its time, else once for all times of the page. */
    private Span place(TimeText time, Zone zone, Span at, Map<String, Optional<Span>> named) {
        boolean beside = !zone.written() || time.zone().written();
        return beside ? at : named.computeIfAbsent(zone.text(), this::first).orElse(at);
    }

    /** The first place of a name as a word of its own. */
    private Optional<Span> first(String name) {
        int found = text.value().indexOf(name);
        while (found >= 0 && (isLetter(found - 1) || isLetter(found + name.length()))) {
            found = text.value().indexOf(name, found + 1);
        }
        return found < 0 ? Optional.empty() : Optional.of(text.span(found, found + name.length()));
    }

    private boolean isLetter(int at) {
        return at >= 0
                && at < text.length()
                && Character.isLetterOrDigit(text.value().charAt(at));
    }

    private void missing(List<Use> uses) {
        List<Use> bare = uses.stream().filter(use -> !use.zone().written()).toList();
        if (!bare.isEmpty()) {
            String count = bare.size() == 1 ? "A time has" : bare.size() + " times have";
            String first =
                    " no time zone, the first is \"" + bare.get(0).moment().text() + "\".";
            audit.find(Code.PM_ZONE_MISSING, bare.get(0).at(), count + first);
        }
    }

    private void unclear(List<Use> uses) {
        Set<String> told = new HashSet<>();
        for (Use use : uses) {
            if (use.zone().isDoubtful() && told.add(use.zone().text())) {
                audit.find(
                        Code.PM_ZONE_UNCLEAR,
                        use.at(),
                        Abbreviations.doubt(use.zone().text()));
            }
        }
    }

    private void season(List<Use> uses) {
        Set<String> told = new HashSet<>();
        for (Use use : uses) {
            Optional<LocalDateTime> local = use.moment().local();
            boolean out = local.filter(time -> !use.zone().inSeason(time)).isPresent();
            if (out && told.add(use.zone().text())) {
                audit.find(Code.PM_ZONE_OUT_OF_SEASON, use.at(), outOfSeason(use.zone(), local.orElseThrow()));
            }
        }
    }

    /** What the clocks of the region showed then, with both readings in UTC. */
    private static String outOfSeason(Zone zone, LocalDateTime local) {
        ZoneId region = zone.region().orElseThrow();
        ZoneOffset shown = region.getRules().getOffset(local);
        Instant written = zone.instant(local).orElseThrow();
        return "On " + local.toLocalDate() + " clocks in " + region.getId() + " did not show " + zone.text()
                + " but UTC" + shown + ": " + Between.clock(local) + " " + zone.text() + " is "
                + Between.clock(LocalDateTime.ofInstant(written, ZoneOffset.UTC)) + " UTC, but " + Between.clock(local)
                + " there was " + Between.clock(local.minusSeconds(shown.getTotalSeconds())) + " UTC.";
    }

    // ---- another zone than the rest

    private void mixed(List<Use> uses) {
        List<Use> read = uses.stream().filter(Use::inText).toList();
        Optional<Zone> usual = page.written() ? Optional.of(page) : mostUsed(read);
        Set<String> told = new HashSet<>();
        for (Use use : uses) {
            boolean other = use.zone().written() && usual.isPresent() && !agree(use, usual.get());
            if (use.inText() && other && told.add(use.zone().text())) {
                audit.contradict(Code.PM_ZONE_MIXED, use.at(), sentence(use, usual.get()));
            }
        }
    }

    /** Whether both zones mean the same for that time: Europe/London and GMT do in winter. */
    private static boolean agree(Use use, Zone usual) {
        return use.zone().agrees(usual)
                || use.moment()
                        .local()
                        .filter(local -> usual.shows(local, use.zone()))
                        .isPresent();
    }

    private static Optional<Zone> mostUsed(List<Use> uses) {
        Map<Zone, Integer> counts = new LinkedHashMap<>();
        uses.stream().filter(use -> use.zone().written()).forEach(use -> counts.merge(use.zone(), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        return counts.keySet().stream().filter(zone -> counts.get(zone) == most).findFirst();
    }

    private String sentence(Use use, Zone usual) {
        boolean last = isLast(use.moment());
        StringBuilder out = new StringBuilder(last ? "The last row says " : "One time says ");
        out.append(Between.name(use.moment()));
        Optional<Moment> end = stated.resolved()
                .map(Stated.Told::moment)
                .filter(moment -> last && !moment.zone().equals(use.moment().zone()));
        out.append(end.map(moment -> ", the header ends " + Between.name(moment))
                .orElse(", while the page's times are " + usual.text()));
        return out.append(arithmetic(use.moment(), usual, last)).append('.').toString();
    }

    private boolean isLast(Moment moment) {
        List<Event> events = timeline.events();
        return !events.isEmpty() && events.get(events.size() - 1).moment() == moment;
    }

    /** How long it is from the start in both readings, if the start is known. */
    private String arithmetic(Moment moment, Zone usual, boolean last) {
        Optional<Instant> start = course.started().flatMap(Moment::instant);
        Optional<Instant> inUsual = moment.local().flatMap(usual::instant);
        boolean isStart = course.started().filter(started -> started == moment).isPresent();
        if (start.isEmpty() || moment.instant().isEmpty() || inUsual.isEmpty() || isStart) {
            return "";
        }
        Duration written = Between.of(start.get(), moment.instant().get());
        Duration meant = Between.of(start.get(), inUsual.get());
        String reading = Between.nameIn(usual, moment)
                .map(name -> ": " + Between.name(moment) + " is " + name)
                .orElse("");
        Optional<Duration> told = facts.duration(FieldName.DURATION)
                .map(lasting -> lasting.duration().value());
        if (last && !written.isNegative()) {
            return reading + ", so that from " + Between.name(course.started().get()) + " the incident lasted "
                    + DurationText.words(written)
                    + told.map(duration -> ", the page states " + DurationText.words(duration))
                            .orElse(", read in " + usual.text() + " " + DurationText.words(meant));
        }
        return reading + ", " + sinceStart(written) + "; read in " + usual.text() + " it is " + sinceStart(meant);
    }

    private static String sinceStart(Duration duration) {
        return DurationText.words(duration.abs()) + (duration.isNegative() ? " before the start" : " after the start");
    }
}
