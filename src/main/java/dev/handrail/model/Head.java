package dev.handrail.model;

import dev.handrail.text.SourcePath;
import java.util.List;
import java.util.Map;

/**
 * What every page has, whatever its kind.
 *
 * @param title plain text
 * @param summary plain text, one or two sentences; empty if the page gives none
 * @param owner the team or person who answers for the page; empty if unknown
 * @param escalation whom to call, in order
 * @param severity as written; empty if unknown
 * @param tags as written, without repeats
 * @param services names of services the page is about
 * @param alerts names of alerts that lead to the page
 * @param runbooks pages named in front matter under {@code runbooks:}; indices into {@code links}
 * @param incidents pages named in front matter under {@code incidents:}; indices into {@code links}
 * @param aliases former addresses
 * @param signatures what an error looks like that leads here
 * @param parameters the placeholders of the page's commands, declared or implied
 * @param links every link of the page; holes in markup are indices into this list
 * @param anchors every id of the page that a link may name, in document order
 * @param silences comments that ask for a rule to be silent
 * @param extra front matter that has no meaning here, kept for machines: text, lists and maps of text
 */
public record Head(
        SourcePath path,
        String title,
        String summary,
        String owner,
        List<String> escalation,
        String severity,
        Review review,
        List<String> tags,
        List<String> services,
        List<String> alerts,
        List<Integer> runbooks,
        List<Integer> incidents,
        List<Alias> aliases,
        List<Signature> signatures,
        List<Parameter> parameters,
        List<LinkUse> links,
        List<Anchor> anchors,
        List<Silence> silences,
        Map<String, Object> extra) {

    public Head {
        escalation = List.copyOf(escalation);
        tags = List.copyOf(tags);
        services = List.copyOf(services);
        alerts = List.copyOf(alerts);
        runbooks = List.copyOf(runbooks);
        incidents = List.copyOf(incidents);
        aliases = List.copyOf(aliases);
        signatures = List.copyOf(signatures);
        parameters = List.copyOf(parameters);
        links = List.copyOf(links);
        anchors = List.copyOf(anchors);
        silences = List.copyOf(silences);
        extra = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(extra));
    }

    /** What is known of a page whose text can't be read: its path, and a title made for it. */
    public static Head unread(SourcePath path, String title) {
        return new Head(
                path,
                title,
                "",
                "",
                List.of(),
                "",
                Review.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
