package dev.handrail.lint.postmortem;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words with which templates ask their writers for something. They are those of public postmortem templates. */
final class Prompts {

    private static final List<String> ASKING = List.of(
            "describe",
            "briefly",
            "summarize",
            "summarise",
            "provide",
            "include",
            "list",
            "explain",
            "insert",
            "enter",
            "fill",
            "add",
            "write",
            "give",
            "specify",
            "state",
            "document",
            "put",
            "replace",
            "use this",
            "this section",
            "be specific",
            "be very",
            "be as",
            "your",
            "link to",
            "a short",
            "a brief",
            "short",
            "brief",
            "one sentence",
            "one or two",
            "name of",
            "names of",
            "number of",
            "description of",
            "e.g",
            "example",
            "for example",
            "what",
            "who",
            "when",
            "where",
            "how",
            "why",
            "time of",
            "date of",
            "time when",
            "date when",
            "time that",
            "which",
            "select",
            "choose",
            "link",
            "please",
            "delete",
            "remove",
            "outline",
            "detail",
            "identify",
            "note any",
            "record",
            "report when",
            "did we",
            "was the",
            "were there",
            "schedule",
            "each action item should");

    /** How a paragraph starts that can only be an instruction, whatever it looks like. */
    private static final List<String> ORDERS = List.of(
            "describe the",
            "describe what",
            "describe how",
            "describe any",
            "describe in",
            "describe why",
            "describe your",
            "briefly describe",
            "briefly summari",
            "briefly explain",
            "provide a brief",
            "provide a short",
            "provide a summary",
            "provide a detailed",
            "provide details",
            "provide the",
            "include a description",
            "include a brief",
            "include a short",
            "include the",
            "include any",
            "insert ",
            "enter the",
            "a brief description of",
            "a short description of",
            "a brief summary of",
            "a short summary of",
            "short description of",
            "brief description of",
            "brief summary of",
            "short summary of",
            "write a summary",
            "write a short",
            "write a brief",
            "explain what",
            "explain how",
            "explain why",
            "explain the",
            "this section should",
            "this section describes",
            "use this section",
            "fill in",
            "fill out",
            "summarize what",
            "summarize the",
            "summarise what",
            "summarise the",
            "list the",
            "list all",
            "list any",
            "list each",
            "report when",
            "outline the",
            "document the",
            "delete this",
            "remove this",
            "please describe",
            "please fill",
            "please provide");

    private static final Set<String> NOUNS = Set.of(
            "name",
            "names",
            "date",
            "dates",
            "time",
            "times",
            "title",
            "url",
            "team",
            "owner",
            "author",
            "authors",
            "service",
            "services",
            "severity",
            "duration",
            "description",
            "summary",
            "impact",
            "number",
            "ticket",
            "start time",
            "end time",
            "incident name",
            "incident title",
            "incident number",
            "incident id",
            "incident date",
            "service name",
            "team name",
            "timestamp",
            "placeholder",
            "role",
            "person",
            "x",
            "xx",
            "xxx",
            "n",
            "nn",
            "todo",
            "tbd",
            "tba",
            "text",
            "value",
            "event",
            "action",
            "action item",
            "cause",
            "root cause",
            "sev",
            "level",
            "status",
            "zone",
            "timezone",
            "time zone",
            "first name",
            "last name",
            "full name",
            "email",
            "handle",
            "username",
            "user name",
            "customer name",
            "id",
            "ticket id",
            "ticket number",
            "due date",
            "start",
            "end",
            "issue",
            "system",
            "component",
            "product name",
            "component name",
            "event symptoms",
            "cause of incident",
            "incident");

    private Prompts() {}

    /** Whether what stands in brackets, or alone in italics, asks for something: {@code Describe the impact}. */
    static boolean asks(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty() || !Character.isLetter(words.charAt(0))) {
            return false;
        }
        return ASKING.stream().anyMatch(start -> starts(words, start))
                || words.endsWith(" here")
                || words.endsWith(" here.")
                || words.contains("goes here");
    }

    /** Whether what stands in brackets names what belongs there: {@code incident title}. */
    static boolean names(String text) {
        return NOUNS.contains(
                text.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' '));
    }

    /** Whether a paragraph can only be the template's. */
    static boolean orders(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        return ORDERS.stream().anyMatch(words::startsWith) || words.contains(" goes here");
    }

    private static boolean starts(String words, String start) {
        return words.startsWith(start)
                && (words.length() == start.length() || !Character.isLetterOrDigit(words.charAt(start.length())));
    }
}
