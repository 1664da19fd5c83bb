package dev.handrail.lint.web;

import dev.handrail.diag.Code;
import dev.handrail.diag.Diagnostic;
import dev.handrail.diag.Location;
import dev.handrail.diag.Severity;
import dev.handrail.model.Doc;
import dev.handrail.model.LinkTarget;
import dev.handrail.model.Site;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The addresses on the web that a site links to, each once however often it is linked. */
public final class WebLinks {

    /** Names that stand for no real host: RFC 2606 and RFC 6761, and those that only a private network knows. */
    private static final Set<String> NO_HOSTS =
            Set.of("localhost", "example", "test", "invalid", "local", "internal", "lan", "home", "corp", "arpa");

    private static final Set<String> EXAMPLES = Set.of("example.com", "example.org", "example.net");

    private final Map<URI, List<Location>> places = new TreeMap<>();

    public WebLinks(Site site) {
        for (Doc doc : site.docs()) {
            List<LinkTarget> targets = site.links().getOrDefault(doc.path(), List.of());
            for (int i = 0; i < targets.size(); i++) {
                if (targets.get(i) instanceof LinkTarget.ToWeb web) {
                    Location at = new Location(
                            doc.path().value(), doc.head().links().get(i).at());
                    address(web.url())
                            .ifPresent(uri -> places.computeIfAbsent(uri, unseen -> new ArrayList<>())
                                    .add(at));
                }
            }
        }
    }

    /** What to ask for: without its fragment. Empty for what is no address of HTTP, or only an example of one. */
    private static Optional<URI> address(String url) {
        try {
            URI uri = new URI(url.indexOf('#') < 0 ? url : url.substring(0, url.indexOf('#')));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null && !isExample(uri.getHost()) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isExample(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        String top = name.substring(name.lastIndexOf('.') + 1);
        return NO_HOSTS.contains(top)
                || EXAMPLES.stream().anyMatch(example -> name.equals(example) || name.endsWith("." + example));
    }

    /** The addresses, those of one host together, in a stable order. */
    public List<List<URI>> byHost() {
        Map<String, List<URI>> hosts = new TreeMap<>();
        places.keySet()
                .forEach(uri -> hosts.computeIfAbsent(uri.getHost().toLowerCase(Locale.ROOT), host -> new ArrayList<>())
                        .add(uri));
        return List.copyOf(hosts.values());
    }

    /** A finding at each link to an address that is gone, and an info at each that nothing could be told of. */
    public List<Diagnostic> findings(Map<URI, Answer> answers) {
        List<Diagnostic> findings = new ArrayList<>();
        places.forEach((uri, at) -> {
            Answer answer = answers.getOrDefault(uri, Answer.NOT_ASKED);
            if (answer.state() == Answer.State.GONE) {
                findings.addAll(at(at, Code.LINK_EXTERNAL.severity(), uri + " is gone: " + answer.reason()));
            } else if (answer.state() == Answer.State.UNKNOWN) {
                findings.addAll(at(at, Severity.INFO, uri + " could not be checked: " + answer.reason()));
            }
        });
        return findings;
    }

    private static List<Diagnostic> at(Collection<Location> places, Severity severity, String message) {
        return places.stream()
                .map(place -> new Diagnostic(Code.LINK_EXTERNAL, severity, place, message))
                .toList();
    }
}
