package dev.handrail.lint.postmortem;

import dev.handrail.diag.Code;
import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.lint.rule.Rule;
import dev.handrail.model.LinkUse;
import dev.handrail.model.Postmortem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a postmortem still holds of its template; one finding for each line. */
public final class TemplateLeftover implements Rule {

    private static final int LONGEST_QUOTE = 60;

    /** Hosts that are reserved for examples, RFC 2606. */
    private static final Set<String> RESERVED = Set.of(
            "example.com", "example.org", "example.net", "www.example.com", "www.example.org", "www.example.net");

    @Override
    public Code code() {
        return Code.PM_TEMPLATE_LEFTOVER;
    }

    @Override
    public List<Fault> check(Page page) {
        if (!(page.doc() instanceof Postmortem)) {
            return List.of();
        }
        String visible = VisibleText.of(page.text());
        List<Fault> faults = new ArrayList<>();
        List<Piece> pieces = PieceReader.read(page, visible);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<Placeholder.Found> found =
                    isUnanswered(pieces, i) ? Placeholder.all(piece) : Placeholder.in(piece);
            found.ifPresent(place -> faults.add(fault(page, piece, place)));
        }
        page.head().links().stream().filter(TemplateLeftover::isExample).forEach(link -> faults.add(fault(link)));
        faults.addAll(Unfilled.of(page, visible));
        return onePerLine(faults);
    }

    /** A question in italics with nothing between it and the next heading. */
    private static boolean isUnanswered(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        boolean alone = at > 0
                && pieces.get(at - 1).place() == Piece.Place.HEADING
                && (at + 1 == pieces.size() || pieces.get(at + 1).place() == Piece.Place.HEADING);
        return alone && piece.emphasised() && Placeholder.question(piece) && Prompts.asks(piece.text());
    }

    private static Fault fault(Page page, Piece piece, Placeholder.Found found) {
        String text = piece.text().substring(found.start(), found.end());
        int start = piece.start() + found.start();
        return new Fault(page.text().span(start, start + text.length()), quote(text) + " was left from a template.");
    }

    private static Fault fault(LinkUse link) {
        return new Fault(
                link.at(), "The link to " + quote(link.target()) + " was left from a template: it leads nowhere.");
    }

    private static String quote(String text) {
        String shown = text.replace(VisibleText.HIDDEN, ' ');
        return text.length() <= LONGEST_QUOTE
                ? "\"" + shown + "\""
                : "\"" + shown.substring(0, shown.offsetByCodePoints(0, shown.codePointCount(0, LONGEST_QUOTE)))
                        + "...\"";
    }

    /** Addresses that were never written out: hosts for examples without a page, a row of dots, a bare {@code #}. */
    private static boolean isExample(LinkUse link) {
        String target = link.target().toLowerCase(Locale.ROOT);
        int host = target.indexOf("://") + 3;
        if (host < 3) {
            return target.equals("#") || target.equals("url") || target.equals("link");
        }
        int end = host;
        while (end < target.length() && "/?#:".indexOf(target.charAt(end)) < 0) {
            end++;
        }
        String name = target.substring(host, end);
        String path = target.substring(end);
        boolean bare = path.isEmpty() || path.equals("/") || path.contains("...") || path.contains("\u2026");
        return name.equals("...") || bare && RESERVED.contains(name);
    }

    private static List<Fault> onePerLine(List<Fault> faults) {
        TreeMap<Integer, Fault> byLine = new TreeMap<>();
        faults.forEach(fault -> byLine.putIfAbsent(fault.at().line(), fault));
        return List.copyOf(byLine.values());
    }
}
