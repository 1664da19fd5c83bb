package dev.handrail.cli;

import dev.handrail.pipeline.Progress;
import java.io.PrintStream;

/** Progress for people: a bar that redraws itself on a terminal, one plain line a stage anywhere else. */
final class TextProgress implements Progress {

    private static final int WIDTH = 24;

    private final PrintStream err;
    private final boolean terminal;
    private String what = "";
    private int total;
    private int shown = -1;

    TextProgress(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void start(String stage, int count) {
        what = stage;
        total = count;
        shown = -1;
        if (terminal) {
            advance(0);
        } else {
            err.println(stage + ": " + count);
        }
    }

    @Override
    public void advance(int done) {
        int filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
        if (terminal && filled != shown) {
            shown = filled;
            err.print("\r" + what + " [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total);
            err.flush();
        }
    }

    @Override
    public void end() {
        if (terminal) {
            int length = what.length() + WIDTH + 24;
            err.print("\r" + " ".repeat(length) + "\r");
            err.flush();
        }
    }
}
