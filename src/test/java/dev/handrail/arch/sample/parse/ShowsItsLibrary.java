package dev.handrail.arch.sample.parse;

import org.jsoup.nodes.Document;

/** A stage that knows a library that is another room's, and passes it on. */
public record ShowsItsLibrary(Document tree) {}
