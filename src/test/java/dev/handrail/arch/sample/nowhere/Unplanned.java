package dev.handrail.arch.sample.nowhere;

/** A room that the plan does not have. */
public record Unplanned() {}
