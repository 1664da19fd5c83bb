package dev.handrail.arch.sample.model;

import dev.handrail.arch.sample.text.KnowsALaterRoom;

/** A noun with a setter. */
public class Changes {

    private KnowsALaterRoom value;

    public KnowsALaterRoom value() {
        return value;
    }

    public void set(KnowsALaterRoom next) {
        value = next;
    }
}
