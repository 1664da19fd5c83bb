package dev.handrail.search.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSObject;

/** A plain object of a script while it is filled. */
final class Shape {

    private final JSObject object = empty();

    Shape text(String name, String value) {
        put(object, name, value);
        return this;
    }

    Shape texts(String name, String[] values) {
        put(object, name, values);
        return this;
    }

    Shape number(String name, double value) {
        put(object, name, value);
        return this;
    }

    Shape numbers(String name, int[] values) {
        double[] copies = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            copies[i] = values[i];
        }
        put(object, name, copies);
        return this;
    }

    Shape truth(String name, boolean value) {
        put(object, name, value);
        return this;
    }

    Shape objects(String name, JSObject[] values) {
        put(object, name, values);
        return this;
    }

    JSObject done() {
        return object;
    }

    @JSBody(script = "return {};")
    private static native JSObject empty();

    @JSBody(
            params = {"object", "name", "value"},
            script = "object[name] = value;")
    private static native void put(JSObject object, String name, String value);

    @JSBody(
            params = {"object", "name", "value"},
            script = "object[name] = value;")
    private static native void put(JSObject object, String name, String[] value);

    @JSBody(
            params = {"object", "name", "value"},
            script = "object[name] = value;")
    private static native void put(JSObject object, String name, double value);

    @JSBody(
            params = {"object", "name", "value"},
            script = "object[name] = value;")
    private static native void put(JSObject object, String name, boolean value);

    @JSBody(
            params = {"object", "name", "value"},
            script = "object[name] = Array.from(value);")
    private static native void put(JSObject object, String name, @JSByRef double[] value);

    @JSBody(
            params = {"object", "name", "value"},
            script = "object[name] = value;")
    private static native void put(JSObject object, String name, JSObject[] value);
}
