package dev.handrail.view;

import dev.handrail.model.Incident;
import dev.handrail.model.Incident.Action;
import dev.handrail.model.Incident.State;
import dev.handrail.model.Postmortem;
import dev.handrail.model.Routes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the items that incidents asked for: those of one incident, and the page of all. */
final class Actions {

    private Actions() {}

    static boolean isOpen(Action action) {
        return action.state() == State.OPEN || action.state() == State.UNSTATED;
    }

    static List<ActionRow> of(Place place, Postmortem postmortem) {
        Filling filling = new Filling(place, postmortem);
        return postmortem.incident().actions().stream()
                .map(action -> row(place, filling, postmortem, action))
                .toList();
    }

    /** The incidents are taken oldest first, so that in each owner's list the oldest item stands first. */
    static ActionsView page(Place place) {
        Map<String, List<ActionRow>> owners = new TreeMap<>(unnamedFirst());
        List<ActionRow> closed = new ArrayList<>();
        List<Postmortem> incidents = place.catalog().incidents();
        for (int i = incidents.size() - 1; i >= 0; i--) {
            for (ActionRow row : of(place, incidents.get(i))) {
                boolean open =
                        row.state().equals(State.OPEN.id()) || row.state().equals(State.UNSTATED.id());
                (open ? owners.computeIfAbsent(row.owner(), name -> new ArrayList<>()) : closed).add(row);
            }
        }
        List<ActionRow> all = owners.values().stream().flatMap(List::stream).toList();
        return new ActionsView(
                Frames.of(place, "Actions", "What incidents asked for, by owner and age.", Frames.crumbs(place)),
                all.size(),
                (int) all.stream().filter(ActionRow::overdue).count(),
                place.catalog().options().asOf().map(Times::day).orElse(Day.UNKNOWN),
                owners.entrySet().stream()
                        .map(entry -> new ActionsView.Owner(entry.getKey(), entry.getValue()))
                        .toList(),
                closed,
                Hosted.sections(place, Routes.ACTIONS));
    }

    /** What nobody owns comes first, because nobody will do it. */
    private static Comparator<String> unnamedFirst() {
        return Comparator.comparing((String name) -> !name.isEmpty())
                .thenComparing(String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Comparator.naturalOrder());
    }

    private static ActionRow row(Place place, Filling filling, Postmortem postmortem, Action action) {
        Optional<LocalDate> asOf = place.catalog().options().asOf();
        boolean late = isOpen(action)
                && action.due().isPresent()
                && asOf.filter(action.due().get()::isBefore).isPresent();
        return new ActionRow(
                filling.fill(action.markup()),
                action.type(),
                action.owner(),
                action.due().map(Times::day).orElse(Day.UNKNOWN),
                late,
                age(postmortem.incident(), asOf),
                action.ticket(),
                action.state().id(),
                place.doc(postmortem));
    }

    private static String age(Incident incident, Optional<LocalDate> asOf) {
        Optional<LocalDate> start =
                incident.started().flatMap(moment -> moment.local()).map(LocalDateTime::toLocalDate);
        if (asOf.isEmpty() || start.isEmpty() || start.get().isAfter(asOf.get())) {
            return "";
        }
        return Words.count((int) ChronoUnit.DAYS.between(start.get(), asOf.get()), "day");
    }
}
