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
            boolean own = part.role() != Role.OTHER;
            roles[level] = own || level <= 1 ? part.role() : roles[level - 1];
            java.util.Arrays.fill(roles, level + 1, roles.length, roles[level]);
            chapters.add(new Chapter(part, roles[level], own));
        }
        return chapters;
    }
}
