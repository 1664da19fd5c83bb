package dev.handrail.console;

import dev.handrail.model.Risk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The list {@code risks.txt}: what programs risk by what they are told to do. Its form is described in the list. */
final class RiskTable {
    private static final String LIST = "risks.txt";

    private final Map<String, Program> programs;

    private RiskTable(Map<String, Program> programs) {
        this.programs = programs;
    }

    /** Reads the list when the first command is judged, and once. */
    private static final class Shipped {
        private static final RiskTable TABLE = of(text());
    }

    static RiskTable shipped() {
        return Shipped.TABLE;
    }

    private static String text() {
        try (InputStream in = RiskTable.class.getResourceAsStream(LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known of the programs that share a paragraph of the list. */
    private record Program(Set<String> takes, List<RiskPattern> patterns) {}

    /** Reads a list. @throws IllegalArgumentException if a line is indented below no program, or names no risk */
    static RiskTable of(String list) {
        Map<String, Program> programs = new HashMap<>();
        Program current = new Program(new HashSet<>(), new ArrayList<>());
        for (String line : list.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.strip().split(" +");
            if (line.startsWith(" ")) {
                entry(words, current);
                continue;
            }
            if (!current.patterns().isEmpty()) {
                current = new Program(new HashSet<>(), new ArrayList<>());
            }
            for (String name : words) {
                programs.put(name, current);
            }
        }
        return new RiskTable(programs);
    }

    private static void entry(String[] words, Program program) {
        for (int i = 1; i < words.length; i++) {
            if (words[0].equals("takes")) {
                program.takes().add(words[i]);
            } else {
                program.patterns().add(RiskPattern.of(risk(words[0]), words[i]));
            }
        }
    }

    private static Risk risk(String word) {
        return word.equals("unstated")
                ? Risk.UNSTATED
                : Risk.of(word).orElseThrow(() -> new IllegalArgumentException("no risk: " + word));
    }

    /** The risk of a program with its arguments; {@link Risk#UNSTATED} if the list does not know what it is told. */
    Risk of(String name, List<String> words) {
        Program program = programs.get(name);
        if (program == null) {
            return Risk.UNSTATED;
        }
        RiskPattern.Call call = RiskPattern.Call.of(words, program.takes());
        Risk risk = Risk.UNSTATED;
        int best = -1;
        for (RiskPattern pattern : program.patterns()) {
            int weight = pattern.weight();
            boolean better = weight > best || weight == best && pattern.risk().compareTo(risk) > 0;
            if (better && pattern.fits(call)) {
                best = weight;
                risk = pattern.risk();
            }
        }
        return risk;
    }

    /** Whether the list has a program. */
    boolean knows(String name) {
        return programs.containsKey(name);
    }
}
