package dev.handrail.parse.incident;

import dev.handrail.model.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a page with the role it has there: below "Timeline", the heading "Day 2" is timeline as well.
 *
 * @param own whether the role comes from its own heading
 */
record Chapter(IncidentReader.Part part, Role role, boolean own) {

    /** The parts of a page, each with its own role or that of the nearest heading above which has one. */
    static List<Chapter> of(List<IncidentReader.Part> parts) {
        List<Chapter> chapters = new ArrayList<>(parts.size());
        Role[] roles = new Role[8];
        java.util.Arrays.fill(roles, Role.OTHER);
        for (IncidentReader.Part part : parts) {
            int level = Math.max(0, Math.min(part.level(), 6));
            Role above = level == 0 ? Role.OTHER : roles[level - 1];
            boolean own = part.role() != Role.OTHER && !belongs(above, part);
            roles[level] = own || level <= 1 ? part.role() : above;
            java.util.Arrays.fill(roles, level + 1, roles.length, roles[level]);
            chapters.add(new Chapter(part, roles[level], own));
        }
        return chapters;
    }

    /** Whether a heading with words of its own still belongs to the part above: a row of a timeline, a kind of action. */
    private static boolean belongs(Role above, IncidentReader.Part part) {
        return switch (above) {
            case TIMELINE -> TimeScanner.lead(part.title()).isPresent();
            case ACTIONS -> part.role().procedural() || part.role() == Role.DETECTION || part.role() == Role.MONITORING;
            default -> false;
        };
    }
}
