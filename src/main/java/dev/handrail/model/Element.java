package dev.handrail.model;

/** A part of a section or of a step, in the order it was written. */
public sealed interface Element permits Prose, Command, Expectation, Undo, Branches, Step {}
