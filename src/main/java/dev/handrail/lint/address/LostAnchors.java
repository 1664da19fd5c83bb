package dev.handrail.lint.address;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.model.Anchor;
import dev.handrail.model.Doc;
import dev.handrail.text.Nearest;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the headings and steps that a page had under an id that it has no more, and what took their place. */
final class LostAnchors {

    private final List<Anchor> present;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Anchor> fresh = new HashMap<>();

    private LostAnchors(Doc former, Doc present) {
        this.present = present.head().anchors();
        for (int i = this.present.size() - 1; i >= 0; i--) {
            Anchor anchor = this.present.get(i);
            places.put(anchor.id(), i);
            fresh.put(anchor.id(), anchor);
        }
        former.head().anchors().forEach(anchor -> fresh.remove(anchor.id()));
    }

    /** A finding for each lost id, at what stands for it now. */
    static List<Diagnostic> between(Doc former, Doc present) {
        LostAnchors lost = new LostAnchors(former, present);
        List<Diagnostic> findings = new ArrayList<>();
        int next = 0;
        for (Anchor anchor : led(former, present)) {
            Integer place = lost.places.get(anchor.id());
            if (place != null) {
                next = place + 1;
                continue;
            }
            Optional<Anchor> heir = lost.heir(anchor, next);
            heir.ifPresent(found -> lost.fresh.remove(found.id()));
            next = heir.map(found -> lost.places.get(found.id()) + 1).orElse(next);
            Span at = heir.map(Anchor::at).orElse(Span.START);
            findings.add(Diagnostic.of(Code.URL_REMOVED, present.path(), at, message(anchor, heir)));
        }
        return findings;
    }

    /** The ids that links may name. Without that of the title, a link to an alias ends at the top of the page just the same. */
    private static List<Anchor> led(Doc former, Doc present) {
        List<Anchor> anchors = former.head().anchors();
        boolean elsewhere = !former.path().equals(present.path());
        boolean titled = !anchors.isEmpty()
                && anchors.get(0).title().equals(former.head().title());
        return elsewhere && titled ? anchors.subList(1, anchors.size()) : anchors;
    }

    private static String message(Anchor former, Optional<Anchor> heir) {
        String mend = heir.map(anchor ->
                        ": if it is #" + anchor.id() + " now, end that heading or lead with {#" + former.id() + "}")
                .orElse(": end the heading or lead that took its place with {#" + former.id() + "}");
        return "#" + former.id() + " was published and is gone" + mend;
    }

    /** A new anchor of the same words, of nearly the same id, or right where the former one stood. */
    private Optional<Anchor> heir(Anchor former, int place) {
        return fresh.values().stream()
                .filter(anchor -> !anchor.title().isEmpty() && anchor.title().equals(former.title()))
                .findFirst()
                .or(() -> Nearest.to(former.id(), fresh.keySet()).map(fresh::get))
                .or(() -> Optional.of(place)
                        .filter(next -> next < present.size())
                        .map(present::get)
                        .filter(next -> fresh.containsKey(next.id())));
    }
}
