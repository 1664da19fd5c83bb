package dev.handrail.lint.secret;

import java.util.List;

/** Knows one way in which secrets are written. Takes time linear in the length of the text. */
interface Detector {

    /** The secrets of a text, in any order. Lines end in {@code \n}. */
    List<Secret> find(String text);
}
