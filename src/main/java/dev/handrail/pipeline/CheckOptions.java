package dev.handrail.pipeline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a check is told beyond the source.
 *
 * @param today the day from which something is overdue
 * @param against the former state to compare with, if any
 * @param external the way to ask for addresses on the web, if that is wanted
 */
public record CheckOptions(LocalDate today, Optional<Against> against, Optional<External> external) {}
