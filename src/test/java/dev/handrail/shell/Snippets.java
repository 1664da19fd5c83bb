package dev.handrail.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shell text to judge: with a recorded verdict of {@code bash -n}, made at random, and from public pages. */
final class Snippets {

    private static final Path RECORDED = Path.of("src/test/resources/shell");
    private static final Pattern FENCE = Pattern.compile(
            "^([ \\t]*)(`{3,})[ \\t]*(sh|bash|shell|console|ksh)\\b[^\\n]*\\n(.*?)^[ \\t]*\\2",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final List<String> SCRIPTS = List.of(
            "if a; then b; fi",
            "for x in a b; do c; done",
            "while read -r x; do a; done < <(b)",
            "case $x in a) b;; c|d) e;; esac",
            "{ a; b; }",
            "(a; b)",
            "[[ -f x && y == z ]]",
            "((i++))",
            "f() { a; }",
            "for ((i=0;i<3;i++)); do a; done",
            "cat <<EOF\nx $(y)\nEOF",
            "a=$(b | c)",
            "echo \"${x:-\"a b\"}\"",
            "x=(a b\nc)",
            "a && {\n b\n}",
            "((a); b)");
    private static final List<String> TOKENS = List.of(
            "a", "x=1", "if", "then", "else", "fi", "for", "in", "do", "done", "case", "esac", "{", "}", "(", ")", "((",
            "))", "!", ";", ";;", "&", "&&", "|", "\n", "<", ">", "2>&1", "\"q\"", "'", "\"", "${x}", "$(a)", "`",
            "<(a)", "-f", "==");

    private Snippets() {}

    /** @param file {@code accepted.txt} or {@code refused.txt}, in which a line {@code %%} separates */
    static List<String> recorded(String file) throws IOException {
        return List.of(Files.readString(RECORDED.resolve(file)).split("\n%%\n"));
    }

    /** Scripts with tokens put in or taken out; none of "[[", in whose misuse bash contradicts itself. */
    static List<String> generated(long seed, int count) {
        Random random = new Random(seed);
        List<String> snippets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String script = SCRIPTS.get(random.nextInt(SCRIPTS.size()));
            int at = random.nextInt(script.length() + 1);
            String token = TOKENS.get(random.nextInt(TOKENS.size()));
            boolean insert = random.nextBoolean() || at == script.length();
            snippets.add(
                    insert
                            ? script.substring(0, at) + " " + token + " " + script.substring(at)
                            : script.substring(0, at) + script.substring(at + 1));
        }
        return snippets;
    }

    /** The shell fences of every page below a folder, as they stand there, without repeats. */
    static List<String> fences(Path folder) throws IOException {
        List<String> snippets = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Matcher fence = FENCE.matcher(Files.readString(file));
                while (fence.find()) {
                    snippets.add(
                            fence.group(4).replace("\n" + fence.group(1), "\n").replace("\0", " "));
                }
            }
        }
        return snippets.stream().distinct().toList();
    }
}
