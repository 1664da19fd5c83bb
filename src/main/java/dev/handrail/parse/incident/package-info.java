/**
 * The facts of an incident: the blocks and front matter of a postmortem become a {@link dev.handrail.model.Incident}.
 *
 * <p>Start with {@link dev.handrail.parse.incident.IncidentReader}. Times as they stand in a text are
 * {@link dev.handrail.parse.incident.TimeText}; {@link dev.handrail.parse.incident.MomentReader} adds what only the page
 * around them knows: date, year and zone. What can't be read stays empty; nothing is guessed.
 */
package dev.handrail.parse.incident;
