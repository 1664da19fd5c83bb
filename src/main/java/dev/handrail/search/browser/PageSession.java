package dev.handrail.search.browser;

import dev.handrail.search.engine.SearchSession;
import org.teavm.jso.JSObject;

/** The session of one page. */
final class PageSession implements Session {

    private final SearchSession session = new SearchSession();

    @Override
    public void begin(String query) {
        session.begin(query);
    }

    @Override
    public void narrow(String kind, String service, String tag) {
        session.narrow(kind, service, tag);
    }

    @Override
    public void limit(int hits) {
        session.limit(hits);
    }

    @Override
    public String[] needs() {
        return session.needs();
    }

    @Override
    public String file(String name) {
        return session.file(name);
    }

    @Override
    public void add(String name, String payload) {
        session.add(name, payload);
    }

    @Override
    public void missing(String name) {
        session.missing(name);
    }

    @Override
    public JSObject answer() {
        return Shapes.of(session.answer());
    }
}
