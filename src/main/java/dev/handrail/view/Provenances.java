package dev.handrail.view;

import dev.handrail.model.Doc;
import dev.handrail.model.FileHistory;
import dev.handrail.model.Routes;
import java.util.List;
import java.util.Optional;

/** Makes what a page says of its own origin. */
final class Provenances {

    private static final FileHistory NONE = new FileHistory(Optional.empty(), Optional.empty(), List.of(), List.of());
    private static final int ABBREVIATED = 8;

    private Provenances() {}

    static DocView.Provenance of(Place place, Doc doc) {
        FileHistory history = place.catalog().history(doc.path()).orElse(NONE);
        return new DocView.Provenance(
                doc.path().value(),
                Address.edit(place.catalog().site().repository().editUrl(), doc.path()),
                place.href(Routes.twin(doc.path())),
                history.created().map(Times::day).orElse(Day.UNKNOWN),
                history.authors(),
                history.recent().stream().map(Provenances::change).toList());
    }

    private static DocView.Change change(FileHistory.Change change) {
        String id = change.commit();
        return new DocView.Change(
                Times.day(change.when()),
                change.author(),
                change.summary(),
                id.substring(0, Math.min(ABBREVIATED, id.length())),
                change.bulk());
    }
}
