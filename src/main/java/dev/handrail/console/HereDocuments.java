package dev.handrail.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Shell text with its here-documents taken out.
 *
 * @param script what is left
 */
record HereDocuments(String script, List<Document> documents) {

    private static final Set<String> READERS =
            Set.of("psql", "gitlab-psql", "mysql", "mariadb", "sqlite3", "sh", "bash", "ssh");

    /** @param reader the program that runs it, if it is one that does; else empty */
    record Document(String reader, String text) {}

    static HereDocuments cut(String text) {
        StringBuilder script = new StringBuilder();
        List<Document> documents = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        String reader = "";
        Continuation open = new Continuation();
        boolean inside = false;
        for (String line : text.split("\n", -1)) {
            boolean within = open.insideHereDocument();
            if (inside && !within) {
                documents.add(new Document(reader, body.toString()));
                body.setLength(0);
            }
            open.line(line);
            (within ? body : script).append(line).append('\n');
            reader = within ? reader : reader(line);
            inside = within;
        }
        if (inside) {
            documents.add(new Document(reader, body.toString()));
        }
        return new HereDocuments(script.toString(), List.copyOf(documents));
    }

    private static String reader(String line) {
        return ShellWords.of(line).stream()
                .flatMap(List::stream)
                .map(word -> word.substring(word.lastIndexOf('/') + 1))
                .filter(READERS::contains)
                .reduce("", (first, last) -> last);
    }
}
