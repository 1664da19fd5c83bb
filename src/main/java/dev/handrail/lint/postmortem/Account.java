package dev.handrail.lint.postmortem;

import dev.handrail.lint.rule.Page;
import dev.handrail.model.Incident;
import dev.handrail.model.Postmortem;
import dev.handrail.model.Role;
import dev.handrail.model.Section;
import java.util.Optional;
import java.util.Set;

/** Tells the postmortems that are written in parts from summaries in prose, of which no part can be missing. */
final class Account {

    private static final Set<Role> PARTS = Set.of(
            Role.TIMELINE,
            Role.DETECTION,
            Role.CAUSES,
            Role.FACTORS,
            Role.RESOLUTION,
            Role.ACTIONS,
            Role.LESSONS,
            Role.IMPACT);

    private Account() {}

    /** The postmortem that a page is, if it has a timeline, actions, or at least two of the usual parts. */
    static Optional<Postmortem> inParts(Page page) {
        return Optional.of(page.doc())
                .filter(Postmortem.class::isInstance)
                .map(Postmortem.class::cast)
                .filter(Account::isInParts);
    }

    private static boolean isInParts(Postmortem postmortem) {
        Incident incident = postmortem.incident();
        boolean told = !incident.timeline().isEmpty() || !incident.actions().isEmpty();
        long parts = postmortem.sections().stream()
                .map(Section::role)
                .filter(PARTS::contains)
                .distinct()
                .count();
        return told || parts > 1;
    }
}
