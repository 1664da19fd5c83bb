package dev.handrail.lint.postmortem;

import dev.handrail.lint.rule.Fault;
import dev.handrail.lint.rule.Page;
import dev.handrail.model.Incident.Action;
import dev.handrail.model.Incident.State;
import dev.handrail.model.Postmortem;
import java.util.List;
import java.util.function.Predicate;

/** The actions of a postmortem that are still to be done. */
final class OpenActions {

    private static final int LONGEST_QUOTE = 60;

    private OpenActions() {}

    static List<Action> of(Page page) {
        return all(page).stream().filter(OpenActions::isOpen).toList();
    }

    /** An action of which nobody said how far it is counts as open; one that is still to be written is none. */
    private static boolean isOpen(Action action) {
        boolean open = action.state() == State.OPEN || action.state() == State.UNSTATED;
        return open && !Placeholder.isWord(action.text());
    }

    private static List<Action> all(Page page) {
        return page.doc() instanceof Postmortem postmortem
                ? postmortem.incident().actions()
                : List.of();
    }

    /**
     * The open actions that lack something: each, if the page gives it for others; else one fault for all of them, and
     * none if all have a ticket, where such things are kept.
     *
     * @param given whether an action has it
     * @param what it is called: {@code owner}, {@code due date}
     */
    static List<Fault> lacking(Page page, Predicate<Action> given, String what) {
        List<Action> lacking = of(page).stream().filter(given.negate()).toList();
        if (all(page).stream().anyMatch(given)) {
            return lacking.stream()
                    .map(action ->
                            new Fault(action.at(), quote(action) + " has no " + what + ", as other actions have."))
                    .toList();
        }
        if (lacking.stream().noneMatch(action -> action.ticket().isEmpty())) {
            return List.of();
        }
        Action first = lacking.get(0);
        String message = lacking.size() == 1
                ? quote(first) + " has no " + what + "."
                : "None of the " + lacking.size() + " open actions has " + article(what) + what + ", the first is "
                        + quote(first) + ".";
        return List.of(new Fault(first.at(), message));
    }

    private static String article(String what) {
        return "aeiou".indexOf(what.charAt(0)) >= 0 ? "an " : "a ";
    }

    /** An action by its first words. */
    static String quote(Action action) {
        String text = action.text();
        if (text.length() <= LONGEST_QUOTE) {
            return "\"" + text + "\"";
        }
        int blank = text.lastIndexOf(' ', LONGEST_QUOTE);
        int end = blank > 0 ? blank : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_QUOTE));
        return "\"" + text.substring(0, end) + "...\"";
    }
}
