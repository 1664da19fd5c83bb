package dev.handrail.console;

import dev.handrail.console.Console.Kind;
import dev.handrail.console.Console.Line;
import java.util.ArrayList;
import java.util.List;

/** Reads a block in which prompts tell commands from output. */
final class SessionReader {
    private final Dialect dialect;
    private final List<String> source;
    private final boolean shellPrompts;
    private final List<Line> lines = new ArrayList<>();
    private Continuation open = new Continuation();
    private boolean client;
    private boolean root;

    SessionReader(Dialect dialect, List<String> source) {
        this.dialect = dialect;
        this.source = source;
        this.shellPrompts = source.stream().anyMatch(line -> Prompt.of(line).kind() == Prompt.Kind.SHELL);
    }

    List<Line> read() {
        for (int i = 0; i < source.size(); i++) {
            lines.add(line(i));
        }
        return lines;
    }

    private Line line(int i) {
        String line = source.get(i);
        Prompt prompt = Prompt.of(line);
        if (open.insideHereDocument()) {
            return more(line, 0);
        }
        if (open.expected() && (prompt.kind() == Prompt.Kind.ANGLE || prompt.kind() == Prompt.Kind.CLIENT_MORE)) {
            return more(line, prompt.end());
        }
        if (open.expected() && !starts(prompt) && (!open.quoted() || closes(i))) {
            return more(line, 0);
        }
        if (client && prompt.kind() == Prompt.Kind.CLIENT_MORE) {
            return more(line, prompt.end());
        }
        if (client && !prompt.found() && unfinished() && endsLater(i)) {
            return more(line, 0);
        }
        return starts(prompt) || inner(line, prompt) ? command(line, prompt) : other(line, prompt);
    }

    /** Whether {@code # command} is typed in the root shell that a command above opened, and is no remark. */
    private boolean inner(String line, Prompt prompt) {
        return root
                && dialect != Dialect.SHELL
                && prompt.kind() == Prompt.Kind.HASH
                && CommandWords.known(line.substring(prompt.end()));
    }

    /** Whether a command opens a shell as root, in which the next ones are typed. */
    private static boolean opensRoot(String command) {
        for (String start :
                new String[] {"oc debug", "oc rsh", "sudo -i", "sudo su", "sudo -s", "su -", "chroot ", "ssh "}) {
            if (command.startsWith(start)) {
                return true;
            }
        }
        boolean inside = command.startsWith("kubectl exec") || command.startsWith("docker exec");
        return inside && (command.endsWith("sh") || command.endsWith("sh'"));
    }

    private boolean starts(Prompt prompt) {
        return switch (prompt.kind()) {
            case SHELL, CLIENT -> true;
            case HASH -> dialect != Dialect.SHELL && !shellPrompts;
            case ANGLE, WORD -> dialect == Dialect.SESSION && !shellPrompts;
            case CLIENT_MORE, NONE -> false;
        };
    }

    private Line command(String line, Prompt prompt) {
        open = new Continuation();
        client = prompt.kind() == Prompt.Kind.CLIENT || prompt.kind() == Prompt.Kind.WORD;
        String text = line.substring(prompt.end());
        if (!client) {
            open.line(text);
        }
        root |= opensRoot(text);
        Kind kind = text.isBlank() ? Kind.OUTPUT : Console.comment(dialect, text) ? Kind.COMMENT : Kind.COMMAND;
        return new Line(kind, line.substring(0, prompt.end()), text);
    }

    private Line more(String line, int from) {
        String text = line.substring(from);
        if (!client) {
            open.line(text);
        }
        return new Line(Kind.CONTINUATION, line.substring(0, from), text);
    }

    private Line other(String line, Prompt prompt) {
        client = false;
        open = new Continuation();
        boolean remark = prompt.kind() == Prompt.Kind.HASH && Console.comment(dialect, line);
        return new Line(remark ? Kind.COMMENT : Kind.OUTPUT, "", line);
    }

    /** Whether a quote that is open before a line is closed before the next prompt; else it was only an apostrophe. */
    private boolean closes(int from) {
        Continuation ahead = open.copy();
        for (int i = from; i < source.size() && i < from + 100; i++) {
            if (starts(Prompt.of(source.get(i)))) {
                return false;
            }
            ahead.line(source.get(i));
            if (!ahead.quoted()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the statement above lacks its end: a semicolon or a client's own command. */
    private boolean unfinished() {
        Line last = lines.get(lines.size() - 1);
        String text = last.text().strip();
        return last.runs() && !ended(text) && !text.startsWith("\\") && text.indexOf(' ') > 0;
    }

    private boolean endsLater(int from) {
        for (int i = from; i < source.size() && i < from + 100; i++) {
            String line = source.get(i).strip();
            if (line.isEmpty() || Prompt.of(line).found()) {
                return false;
            }
            if (ended(line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ended(String text) {
        return text.endsWith(";") || text.endsWith("\\G") || text.endsWith("\\g") || text.endsWith("\\gx");
    }
}
