package dev.handrail.search.browser;

import org.teavm.jso.JSObject;

/**
 * What a script can do with a session: see {@link dev.handrail.search.engine.SearchSession}, whose methods these are. An
 * interface, because scripts can call the methods of interfaces only.
 */
interface Session extends JSObject {

    void begin(String query);

    void narrow(String kind, String service, String tag);

    void limit(int hits);

    String[] needs();

    String file(String name);

    void add(String name, String payload);

    void missing(String name);

    /** A plain object with the components of {@link dev.handrail.search.engine.Answer} under their names. */
    JSObject answer();
}
