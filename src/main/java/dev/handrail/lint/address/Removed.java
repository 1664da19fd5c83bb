package dev.handrail.lint.address;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.model.Anchor;
import dev.handrail.model.Doc;
import dev.handrail.model.EntityKind;
import dev.handrail.model.Routes;
import dev.handrail.model.Site;
import dev.handrail.text.Nearest;
import dev.handrail.text.SitePath;
import dev.handrail.text.SourcePath;
import dev.handrail.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the addresses of pages, headings and steps that a former site had and this one has lost. The pages that Handrail
 * makes of alerts, services, codes and tags come and go with these; they are not looked at.
 */
public final class Removed {

    private final Site before;
    private final Site after;
    private final Map<SourcePath, SourcePath> moves;
    private final Map<SitePath, Doc> docs;
    private final Set<SitePath> addresses;
    private final List<Diagnostic> findings = new ArrayList<>();

    private Removed(Site before, Site after, Map<SourcePath, SourcePath> moves) {
        this.before = before;
        this.after = after;
        this.moves = moves;
        this.docs = after.docs().stream()
                .collect(Collectors.toMap(doc -> after.routes().of(doc.path()), Function.identity()));
        this.addresses = new HashSet<>(Routes.everywhere());
        this.addresses.addAll(docs.keySet());
        this.addresses.addAll(after.routes().entities().values());
        after.routes().redirects().forEach(redirect -> addresses.add(redirect.from()));
    }

    /** @param moves where files of the former site are now, if they have moved */
    public static List<Diagnostic> between(Site before, Site after, Map<SourcePath, SourcePath> moves) {
        Removed removed = new Removed(before, after, moves);
        before.docs().forEach(removed::page);
        before.routes().redirects().forEach(removed::alias);
        return removed.findings;
    }

    private void page(Doc former) {
        SitePath address = before.routes().of(former.path());
        if (!addresses.contains(address)) {
            gone(former, address);
        } else if (docs.containsKey(address)) {
            anchors(former, docs.get(address));
        }
    }

    private void gone(Doc former, SitePath address) {
        String mend = ": add \"aliases: /" + address + "\" to the front matter of ";
        SourcePath moved = moves.get(former.path());
        if (moved != null) {
            String message = address + " was published and is gone; its page is now " + moved + mend + "this page";
            find(moved, Span.START, message);
            return;
        }
        String heir = successor(former)
                .map(doc -> "the page that took its place, perhaps " + doc.path())
                .orElse("the page that took its place");
        find(former.path(), Span.START, address + " was published and is gone" + mend + heir);
    }

    /** A page that was not there before, of the same title or name. */
    private Optional<Doc> successor(Doc former) {
        Set<SourcePath> known = before.docs().stream().map(Doc::path).collect(Collectors.toSet());
        Map<String, Doc> fresh = new HashMap<>();
        for (Doc doc : after.docs()) {
            if (!known.contains(doc.path())) {
                fresh.putIfAbsent(doc.head().title(), doc);
                fresh.putIfAbsent(doc.path().stem(), doc);
            }
        }
        return Optional.ofNullable(fresh.get(former.head().title()))
                .or(() -> Nearest.to(former.path().stem(), fresh.keySet()).map(fresh::get));
    }

    private void alias(Routes.Redirect former) {
        if (addresses.contains(former.from()) || isEntity(former.from())) {
            return;
        }
        Optional<SourcePath> page = before.routes().pages().entrySet().stream()
                .filter(entry -> entry.getValue().equals(former.to()))
                .map(Map.Entry::getKey)
                .findFirst();
        page.map(path -> moves.getOrDefault(path, path))
                .ifPresent(path -> find(
                        path,
                        Span.START,
                        former.from() + " led to this page and is gone: put \"aliases: /" + former.from()
                                + "\" back into its front matter"));
    }

    private static boolean isEntity(SitePath path) {
        return Arrays.stream(EntityKind.values()).anyMatch(kind -> path.value().startsWith(kind.folder() + "/"));
    }

    private void anchors(Doc former, Doc present) {
        Map<String, Anchor> now = new HashMap<>();
        present.head().anchors().forEach(anchor -> now.putIfAbsent(anchor.id(), anchor));
        Map<String, Anchor> fresh = new HashMap<>(now);
        former.head().anchors().forEach(anchor -> fresh.remove(anchor.id()));
        for (Anchor anchor : former.head().anchors()) {
            if (!now.containsKey(anchor.id())) {
                gone(anchor, heir(anchor, fresh), present.path());
            }
        }
    }

    /** What stands for a former anchor: a new one of the same words, or of nearly the same id. */
    private static Optional<Anchor> heir(Anchor former, Map<String, Anchor> fresh) {
        return fresh.values().stream()
                .filter(anchor -> !anchor.title().isEmpty() && anchor.title().equals(former.title()))
                .findFirst()
                .or(() -> Nearest.to(former.id(), fresh.keySet()).map(fresh::get));
    }

    private void gone(Anchor former, Optional<Anchor> heir, SourcePath page) {
        String mend = heir.map(anchor ->
                        ": if it is #" + anchor.id() + " now, end that heading or lead with {#" + former.id() + "}")
                .orElse(": end the heading or lead that took its place with {#" + former.id() + "}");
        find(page, heir.map(Anchor::at).orElse(Span.START), "#" + former.id() + " was published and is gone" + mend);
    }

    private void find(SourcePath page, Span at, String message) {
        findings.add(Diagnostic.of(Code.URL_REMOVED, page, at, message));
    }
}
