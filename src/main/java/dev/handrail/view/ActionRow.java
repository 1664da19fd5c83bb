package dev.handrail.view;

/**
 * An item that an incident asked for.
 *
 * @param state {@code unstated}, {@code open}, {@code done}, {@code dropped}
 * @param age since the incident, "41 days"; empty if unknown
 * @param overdue whether its due day is past
 */
public record ActionRow(
        Fragment text,
        String type,
        String owner,
        Day due,
        boolean overdue,
        String age,
        String ticket,
        String state,
        Link incident) {}
