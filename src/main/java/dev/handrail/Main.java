package dev.handrail;

import dev.handrail.cli.App;

/** The program. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new App().run(args));
    }
}
