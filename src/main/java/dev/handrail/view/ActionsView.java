package dev.handrail.view;

import java.util.List;

/**
 * What incidents asked for: open items by owner, the oldest first; then those that are closed.
 *
 * @param open how many are open
 * @param asOf the day that ages are counted to; unknown without a commit
 */
public record ActionsView(
        Frame frame,
        int open,
        int overdue,
        Day asOf,
        List<Owner> owners,
        List<ActionRow> closed,
        List<SectionView> about)
        implements PageView {

    public ActionsView {
        owners = List.copyOf(owners);
        closed = List.copyOf(closed);
        about = List.copyOf(about);
    }

    /** The open items of one owner. @param name empty if the items name nobody */
    public record Owner(String name, List<ActionRow> actions) {
        public Owner {
            actions = List.copyOf(actions);
        }
    }

    @Override
    public String template() {
        return "actions";
    }
}
