package dev.handrail.lint.address;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the addresses of pages, headings, steps and alerts that a former site had and this one has lost. The pages that
 * Handrail makes of services, codes and tags come and go with these; nothing else is known to lead to them.
 */
public final class Removed {

    private final Site before;
    private final Site after;
    private final Map<SourcePath, SourcePath> moves;
    /** The page that an address leads to, at once or by way of an alias. */
    private final Map<SitePath, Doc> docs;

    private final Map<SourcePath, Doc> present;
    /** The pages that were not there before, by title and by name. */
    private final Map<String, Doc> fresh;

    private final Map<SitePath, SourcePath> formerPages;
    private final Map<String, SitePath> alertAddresses;
    private final Set<String> presentAlerts;
    private final Set<SitePath> addresses;
    private final List<Diagnostic> findings = new ArrayList<>();

    private Removed(Site before, Site after, Map<SourcePath, SourcePath> moves) {
        this.before = before;
        this.after = after;
        this.moves = moves;
        this.docs = after.docs().stream()
                .collect(Collectors.toMap(
                        doc -> after.routes().of(doc.path()), Function.identity(), (one, other) -> one, HashMap::new));
        this.present = after.docs().stream().collect(Collectors.toMap(Doc::path, Function.identity()));
        this.fresh = fresh(before, after);
        this.formerPages = before.routes().pages().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
        this.alertAddresses = alerts(before);
        this.presentAlerts = alerts(after).keySet();
        this.addresses = new HashSet<>(Routes.everywhere());
        this.addresses.addAll(docs.keySet());
        this.addresses.addAll(after.routes().entities().values());
        Map<SitePath, Doc> published = Map.copyOf(docs);
        for (Routes.Redirect redirect : after.routes().redirects()) {
            addresses.add(redirect.from());
            Optional.ofNullable(published.get(redirect.to())).ifPresent(doc -> docs.put(redirect.from(), doc));
        }
    }

    private static Map<String, Doc> fresh(Site before, Site after) {
        Set<SourcePath> known = before.docs().stream().map(Doc::path).collect(Collectors.toSet());
        Map<String, Doc> fresh = new HashMap<>();
        for (Doc doc : after.docs()) {
            if (!known.contains(doc.path())) {
                fresh.putIfAbsent(doc.head().title(), doc);
                fresh.putIfAbsent(doc.path().stem(), doc);
            }
        }
        return fresh;
    }

    private static Map<String, SitePath> alerts(Site site) {
        return site.routes().entities().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == EntityKind.ALERT)
                .collect(Collectors.toMap(entry -> key(entry.getKey().name()), Map.Entry::getValue));
    }

    /** Sites know an alert in one spelling, whatever its letter case on a page. */
    private static String key(String alert) {
        return alert.strip().toLowerCase(Locale.ROOT);
    }

    /** @param moves where files of the former site are now, if they have moved */
    public static List<Diagnostic> between(Site before, Site after, Map<SourcePath, SourcePath> moves) {
        Removed removed = new Removed(before, after, moves);
        before.docs().forEach(removed::page);
        before.routes().redirects().forEach(removed::alias);
        before.docs().forEach(removed::alerts);
        return removed.findings;
    }

    private void page(Doc former) {
        SitePath address = before.routes().of(former.path());
        if (!addresses.contains(address)) {
            gone(former, address);
        } else if (docs.containsKey(address)) {
            findings.addAll(LostAnchors.between(former, docs.get(address)));
        }
    }

    private void gone(Doc former, SitePath address) {
        String mend = ": add \"aliases: /" + address + "\" to the front matter of ";
        SourcePath moved = moves.get(former.path());
        if (moved != null) {
            SitePath now = after.routes().of(moved);
            String message = now.value().equalsIgnoreCase(address.value())
                    ? address + " was published and is gone where letter case counts; no alias can differ from " + now
                            + " in that alone: call the file " + former.path() + " again"
                    : address + " was published and is gone; its page is now " + moved + mend + "this page";
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
        return Optional.ofNullable(fresh.get(former.head().title()))
                .or(() -> Nearest.to(former.path().stem(), fresh.keySet()).map(fresh::get));
    }

    private void alias(Routes.Redirect former) {
        if (addresses.contains(former.from()) || isEntity(former.from())) {
            return;
        }
        Optional.ofNullable(formerPages.get(former.to()))
                .map(path -> moves.getOrDefault(path, path))
                .ifPresent(path -> find(
                        path,
                        Span.START,
                        former.from() + " led to this page and is gone: put \"aliases: /" + former.from()
                                + "\" back into its front matter"));
    }

    private static boolean isEntity(SitePath path) {
        return Arrays.stream(EntityKind.values()).anyMatch(kind -> path.value().startsWith(kind.folder() + "/"));
    }

    /** Rules link to the addresses of alerts, which are gone once no page names the alert. */
    private void alerts(Doc former) {
        SourcePath path = moves.getOrDefault(former.path(), former.path());
        Optional<Doc> heir = Optional.ofNullable(docs.get(before.routes().of(former.path())))
                .or(() -> Optional.ofNullable(present.get(path)));
        for (String alert : heir.isEmpty() ? List.<String>of() : former.head().alerts()) {
            SitePath address = alertAddresses.get(key(alert));
            if (address != null && !presentAlerts.contains(key(alert)) && addresses.add(address)) {
                String folder = address.value().substring(0, address.value().lastIndexOf('/') + 1);
                find(
                        heir.get().path(),
                        Span.START,
                        address + " was published and is gone, since no page names the alert " + alert
                                + ": if rules may still lead there, add \"aliases: /" + folder
                                + "\" to the front matter of this page");
            }
        }
    }

    private void find(SourcePath page, Span at, String message) {
        findings.add(Diagnostic.of(Code.URL_REMOVED, page, at, message));
    }
}
