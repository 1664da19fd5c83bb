package dev.handrail.search;

import dev.handrail.search.engine.Pack;
import dev.handrail.search.engine.Token;
import dev.handrail.search.engine.Tokens;
import dev.handrail.search.engine.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules about words: {@code pg = postgres = postgresql} for words that mean the same, {@code 53300 => too many
 * connections} for a code or phrase that stands for others, {@code jedis -> redis} for what shows in a log which product
 * it is about. Blank lines and lines that start with {@code #} are left out; a comment before a group names its source.
 */
final class Packs {

    private static final List<String> FILES = List.of(
            "operations.txt",
            "everyday.txt",
            "databases.txt",
            "platform.txt",
            "kubernetes.txt",
            "codes.txt",
            "drivers.txt");

    private static final Words WORDS = new Words();

    /** A word in more entries than this, and in more than one in so many, tells too little to stand for another. */
    private static final int FEW = 20;

    private static final int FEW_OF = 64;

    private Packs() {}

    /** The rules of the packs that come with the program. */
    static List<String> builtIn() {
        List<String> rules = new ArrayList<>();
        FILES.forEach(file -> rules.addAll(rules(resource(file))));
        return rules;
    }

    private static List<String> rules(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String resource(String file) {
        try (InputStream in = Packs.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules as the engine reads them, each once, without those that lead nowhere in an index with these terms. */
    static String shard(List<String> rules, Vocabulary vocabulary) {
        Set<String> lines = new LinkedHashSet<>();
        for (String rule : rules) {
            List<String> members = members(rule);
            List<String> marked = members.stream()
                    .map(member -> mark(member, vocabulary) + member)
                    .toList();
            String sign = sign(rule);
            boolean leads = marked.stream()
                    .skip(sign.equals(Pack.EQUAL) ? 0 : 1)
                    .anyMatch(member -> !member.startsWith(Pack.ABSENT));
            if (leads && sign.equals(Pack.SHOWN)) {
                lines.add(sign + members.get(0) + "," + members.get(1));
            } else if (leads && members.size() > 1) {
                lines.add(sign + String.join(",", marked));
            }
        }
        return String.join("\n", lines);
    }

    private static String sign(String rule) {
        return rule.contains("=>") ? Pack.IMPLIED : rule.contains("->") ? Pack.SHOWN : Pack.EQUAL;
    }

    private static String mark(String member, Vocabulary vocabulary) {
        int rarest = 0;
        for (String term : member.split(" ")) {
            int count = vocabulary.count(term);
            rarest = rarest == 0 || count > 0 && count < rarest ? count : rarest;
        }
        if (rarest == 0) {
            return Pack.ABSENT;
        }
        return rarest > Math.max(FEW, vocabulary.entries() / FEW_OF) ? Pack.COMMON : "";
    }

    private static List<String> members(String rule) {
        List<String> members = new ArrayList<>();
        for (String member : rule.split("=>|->|=", -1)) {
            String terms = terms(member);
            if (!terms.isEmpty() && (rule.contains("->") || !members.contains(terms))) {
                members.add(terms);
            }
        }
        return members;
    }

    /** The terms of a member, a name by its parts as a query reads it. */
    private static String terms(String member) {
        List<Token> tokens =
                Tokens.of(member).stream().filter(token -> !WORDS.skips(token)).toList();
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean whole = i + 1 < tokens.size()
                    && tokens.get(i + 1).start() < tokens.get(i).end();
            if (!whole) {
                terms.add(tokens.get(i).term());
            }
        }
        return String.join(" ", terms);
    }
}
