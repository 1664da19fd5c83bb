package dev.handrail.link;

import dev.handrail.text.SourcePath;

/** How a writer would link from one file of the source to another. */
final class RelativePath {

    private RelativePath() {}

    /** {@code ../net/dns.md} from {@code db/pool.md} to {@code net/dns.md}; as it is written in a link: blanks and the like encoded. */
    static String between(SourcePath from, SourcePath to) {
        String[] start = from.value().split("/");
        String[] end = to.value().split("/");
        int shared = 0;
        while (shared < start.length - 1 && shared < end.length - 1 && start[shared].equals(end[shared])) {
            shared++;
        }
        StringBuilder path = new StringBuilder("../".repeat(start.length - 1 - shared));
        for (int i = shared; i < end.length; i++) {
            path.append(i > shared ? "/" : "").append(written(end[i]));
        }
        return path.toString();
    }

    /** Encodes what would end a link's destination or mean something else in it; other letters stay readable. */
    private static String written(String name) {
        return name.replace("%", "%25")
                .replace(" ", "%20")
                .replace("#", "%23")
                .replace("?", "%3F")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C");
    }
}
