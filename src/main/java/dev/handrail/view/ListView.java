package dev.handrail.view;

import java.util.List;

/**
 * The list of all services, alerts, error codes or tags.
 *
 * @param about sections of the source's page at this address, if there is one
 * @param messages error lines and where they lead; only in the list of errors
 */
public record ListView(
        Frame frame, String kind, String title, List<Row> rows, List<Message> messages, List<SectionView> about)
        implements PageView {

    public ListView {
        rows = List.copyOf(rows);
        messages = List.copyOf(messages);
        about = List.copyOf(about);
    }

    /** A thing. @param pages how many pages are about it */
    public record Row(Link thing, int pages) {}

    /** An error line. @param page where it is explained */
    public record Message(Link line, Link page) {}

    @Override
    public String template() {
        return "list";
    }
}
