package dev.handrail.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Builds the same generated pages with Handrail and with others, in turn, and prints what each cost.
 *
 * <p>Arguments: the numbers of pages, {@code 20 100 1000}. The seed of the pages is always 1.
 */
public final class Bench {

    private static final String ROW = "| %6s | %-16s | %7s | %12s | %7s | %9s | %8s |%n";

    private final List<Contender> contenders;
    private final Path folder;

    private Bench(List<Contender> contenders, Path folder) {
        this.contenders = contenders;
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.make()) {
            Path folder = scratch.folder();
            List<Contender> contenders = new ArrayList<>();
            Path launcher = Path.of("target/handrail").toAbsolutePath();
            contenders.add(new Contender.Handrail(launcher));
            contenders.add(new Contender.HandrailCheck(launcher));
            Contender.HugoAndPagefind.in(folder).ifPresent(contenders::add);
            System.out.printf(
                    Locale.ROOT,
                    "Java %s, %d cores; median of paired runs from empty folders%n",
                    System.getProperty("java.version"),
                    Runtime.getRuntime().availableProcessors());
            System.out.printf(ROW, "pages", "program", "CPU s", "CPU ms/page", "wall s", "peak MiB", "files");
            System.out.printf(ROW, "-----:", "---", "---:", "---:", "---:", "---:", "---:");
            for (String pages : args) {
                new Bench(contenders, folder).measure(Integer.parseInt(pages));
            }
        }
    }

    private void measure(int pages) throws IOException, InterruptedException {
        Path source = folder.resolve("pages-" + pages);
        new Corpus(1, pages).write(source);
        int rounds = pages <= 100 ? 7 : pages <= 1_000 ? 5 : 3;
        List<List<Measured>> results = new ArrayList<>();
        contenders.forEach(contender -> results.add(new ArrayList<>()));
        long[] files = new long[contenders.size()];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                Path site = folder.resolve("site");
                Optional<Measured> measured = contenders.get(i).build(source, site);
                measured.ifPresent(results.get(i)::add);
                if (Files.exists(site)) {
                    files[i] = Contender.files(site);
                    Scratch.delete(site);
                }
            }
        }
        for (int i = 0; i < contenders.size(); i++) {
            print(pages, contenders.get(i).name(), results.get(i), files[i]);
        }
        Scratch.delete(source);
    }

    private static void print(int pages, String name, List<Measured> results, long files) {
        if (results.isEmpty()) {
            System.out.printf(ROW, pages, name, "failed", "", "", "", "");
            return;
        }
        double cpu = median(results, Measured::cpu);
        System.out.printf(
                Locale.ROOT,
                ROW,
                pages,
                name,
                number(cpu, 2),
                number(cpu * 1000 / pages, 1),
                number(median(results, Measured::wall), 2),
                number(median(results, Measured::peakMegabytes), 0),
                files);
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static double median(List<Measured> results, ToDoubleFunction<Measured> figure) {
        double[] sorted = results.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
