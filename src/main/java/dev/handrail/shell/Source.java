package dev.handrail.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** A script and how far it was read. The here-documents that were announced are skipped at the next end of line. */
final class Source {

    /** What {@link #peek()} gives at the end. */
    static final char END = '\0';

    private static final int DEEPEST = 40;

    private final String text;
    private final Set<Integer> subshells = new HashSet<>();
    private Deque<HereDocument> announced = new ArrayDeque<>();
    private int at;
    private int depth;

    /** @param indented whether the line that ends it may stand behind tabs: {@code <<-} */
    private record HereDocument(String end, boolean indented) {}

    /** A point to come back to. */
    record Mark(int at, int depth, Deque<HereDocument> announced) {}

    Source(String text) {
        this.text = text.replace(END, ' ');
    }

    int at() {
        return at;
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    boolean ended() {
        return at >= text.length();
    }

    boolean starts(String with) {
        return text.startsWith(with, at);
    }

    void skip(int characters) {
        at = Math.min(text.length(), at + characters);
    }

    String from(int start) {
        return text.substring(start, at);
    }

    /** What opened the expansion that starts at an offset: {@code $((}, {@code ${} or one character. */
    String opening(int start) {
        int length = text.startsWith("$((", start)
                ? 3
                : text.startsWith("$", start) || text.startsWith("(", start + 1) ? 2 : 1;
        return text.substring(start, Math.min(text.length(), start + length));
    }

    /** Goes to the end of the line, before its newline. */
    void skipLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    /** Enters something nested, which {@link #leave()} leaves. */
    void enter() {
        if (++depth > DEEPEST) {
            throw Malformed.unjudged();
        }
    }

    void leave() {
        depth--;
    }

    void announce(String end, boolean indented) {
        announced.add(new HereDocument(end, indented));
    }

    /** Takes a newline and the here-documents that follow it. One without an end lasts as long as the text. */
    void newline() {
        skip(1);
        while (!announced.isEmpty()) {
            skip(announced.remove());
        }
    }

    private void skip(HereDocument document) {
        while (!ended()) {
            int start = at;
            skipLine();
            String line = from(start);
            skip(1);
            if ((document.indented() ? withoutTabs(line) : line).equals(document.end())) {
                return;
            }
        }
    }

    private static String withoutTabs(String line) {
        int tabs = 0;
        while (tabs < line.length() && line.charAt(tabs) == '\t') {
            tabs++;
        }
        return line.substring(tabs);
    }

    Mark mark() {
        return new Mark(at, depth, new ArrayDeque<>(announced));
    }

    /** Comes back to a mark, at which {@code ((} turned out to open a subshell and no arithmetic. */
    void subshellAt(Mark mark) {
        at = mark.at();
        depth = mark.depth();
        announced = mark.announced();
        subshells.add(at);
    }

    /** Whether that is known already, so that no place is tried twice. */
    boolean isSubshell() {
        return subshells.contains(at);
    }
}
