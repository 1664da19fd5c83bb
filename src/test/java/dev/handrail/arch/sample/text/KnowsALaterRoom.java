package dev.handrail.arch.sample.text;

import dev.handrail.arch.sample.model.Changes;

/** A tool that mentions a noun, which mentions it. */
public record KnowsALaterRoom(Changes value) {}
