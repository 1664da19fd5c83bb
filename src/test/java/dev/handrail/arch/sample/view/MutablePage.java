package dev.handrail.arch.sample.view;

/** A page view that is no record. */
public final class MutablePage {

    String title = "";
}
