package dev.handrail.console;

import java.util.List;

/** Tells whether a command loses files or what is in them. Folders for temporary files don't count. */
final class FileLoss {

    private static final List<String> SCRATCH = List.of("/tmp/", "/var/tmp/", "$TMP", "${TMP", "tmp/", "./tmp/");

    private FileLoss() {}

    /** What loses files, in a few words as it was written; empty if nothing does. @param name of the program */
    static String of(String name, List<String> words) {
        return switch (name) {
            case "rm" -> isRecursive(words) && !isScratch(words) ? Destruction.start(words) : "";
            case "find" -> deletes(words) ? words.contains("-delete") ? "find -delete" : "find -exec" : "";
            case "truncate" -> empties(words) ? name : "";
            case "dd" ->
                words.stream().anyMatch(word -> word.startsWith("of=/dev/") && !word.equals("of=/dev/null"))
                        ? name
                        : "";
            default -> "";
        };
    }

    /** {@code find /srv -delete}, {@code find /srv -exec rm {} +}. */
    static boolean deletes(List<String> words) {
        int exec = Math.max(words.indexOf("-exec"), words.indexOf("-execdir"));
        boolean removes = words.contains("-delete")
                || exec > 0 && exec + 1 < words.size() && words.get(exec + 1).endsWith("rm");
        return removes && !(words.size() > 1 && isTemporary(words.get(1)));
    }

    private static boolean empties(List<String> words) {
        boolean zero = words.contains("-s0") || words.contains("--size=0");
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean size = words.get(i).equals("-s") || words.get(i).equals("--size");
            zero |= size && words.get(i + 1).equals("0");
        }
        return zero && !isTemporary(words.get(words.size() - 1));
    }

    private static boolean isRecursive(List<String> words) {
        return words.stream()
                .anyMatch(word -> word.equals("--recursive")
                        || word.startsWith("-")
                                && !word.startsWith("--")
                                && (word.indexOf('r') > 0 || word.indexOf('R') > 0));
    }

    /** Whether all that is named is temporary; behind {@code xargs} nothing is named, and may be anything. */
    private static boolean isScratch(List<String> words) {
        List<String> named =
                words.stream().skip(1).filter(word -> !word.startsWith("-")).toList();
        return !named.isEmpty() && named.stream().allMatch(FileLoss::isTemporary);
    }

    private static boolean isTemporary(String path) {
        return path.equals("/tmp") || SCRATCH.stream().anyMatch(path::startsWith);
    }
}
