package dev.handrail.search.browser;

import org.teavm.jso.JSExport;

/**
 * What the compiled script is made of: its one global name is the function {@code handrailEngine}, each call of which
 * gives a new {@link Session}.
 */
public final class Engine {

    private Engine() {}

    @JSExport
    public static Session handrailEngine() {
        return new PageSession();
    }
}
