package dev.handrail.console;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows a shell command line by line and knows whether its end was seen: backslash, quote, pipe, here-document. */
final class Continuation {
    private final Deque<String> hereDocuments = new ArrayDeque<>();
    private char quote;
    private boolean joined;

    Continuation copy() {
        Continuation copy = new Continuation();
        copy.quote = quote;
        copy.joined = joined;
        copy.hereDocuments.addAll(hereDocuments);
        return copy;
    }

    /** Whether the next line belongs to the command. */
    boolean expected() {
        return joined || quote != 0 || !hereDocuments.isEmpty();
    }

    /** Whether only an open quote says so. */
    boolean quoted() {
        return quote != 0 && !joined && hereDocuments.isEmpty();
    }

    boolean insideHereDocument() {
        return quote == 0 && !hereDocuments.isEmpty();
    }

    /** Takes the next line of the command. */
    void line(String line) {
        joined = false;
        if (insideHereDocument()) {
            if (line.strip().equals(hereDocuments.peek())) {
                hereDocuments.remove();
            }
            return;
        }
        int end = scan(line);
        String last = line.substring(0, end).stripTrailing();
        joined = quote == 0 && (last.endsWith("|") || last.endsWith("&&")) || joined;
    }

    /** Follows the quotes of a line. @return where its comment starts, else its length */
    private int scan(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote != '\'') {
                joined |= i + 1 == line.length();
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '#' && (i == 0 || line.charAt(i - 1) == ' ')) {
                return i;
            } else if (line.startsWith("<<", i)) {
                i = hereDocument(line, i + 2);
            }
        }
        return line.length();
    }

    /** Reads the word after {@code <<}. @return the index of the last character read */
    private int hereDocument(String line, int from) {
        if (line.startsWith("<", from)) {
            return from;
        }
        int start = from;
        while (start < line.length() && "- '\"\\".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < line.length() && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '_')) {
            end++;
        }
        if (end == start || !Character.isLetter(line.charAt(start))) {
            return from - 1;
        }
        hereDocuments.add(line.substring(start, end));
        boolean closed = end < line.length() && "'\"".indexOf(line.charAt(end)) >= 0;
        return closed ? end : end - 1;
    }
}
