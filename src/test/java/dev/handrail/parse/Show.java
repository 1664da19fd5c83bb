package dev.handrail.parse;

import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;

public final class Show {
    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]);
        var reader = new DocReader(ParseOptions.NONE);
        if (args.length > 1) {
            for (int i = 1; i < args.length; i++) {
                var o = reader.read(
                        new SourcePath(args[i]), SourceText.decode(Files.readAllBytes(root.resolve(args[i]))));
                System.out.println("==== " + args[i]);
                System.out.print(DocOutline.of(o.value()));
                o.value()
                        .head()
                        .signatures()
                        .forEach(s -> System.out.println(
                                "SIG " + s.form() + " " + s.origin() + " #" + s.anchor() + " " + s.text()));
                System.out.println("PARAMS "
                        + o.value().head().parameters().stream()
                                .map(p -> p.name())
                                .toList());
                o.diagnostics()
                        .forEach(d -> System.out.println(
                                "DIAG " + d.at().span() + " " + d.code().id() + " " + d.message()));
            }
            return;
        }
        var kinds = new java.util.TreeMap<String, int[]>();
        try (var s = Files.walk(root)) {
            for (Path p : s.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                var path = new SourcePath(root.relativize(p).toString());
                var o = reader.read(path, SourceText.decode(Files.readAllBytes(p)));
                int[] c = kinds.computeIfAbsent(
                        path.value().split("/")[0] + " " + o.value().kind().id(), k -> new int[6]);
                c[0]++;
                c[1] += o.value().steps().count() > 0 ? 1 : 0;
                c[2] += (int) o.value().steps().count();
                c[3] += o.value().head().signatures().size();
                c[4] += o.diagnostics().size();
                c[5] += o.value().head().parameters().size();
            }
        }
        kinds.forEach((k, c) -> System.out.println(k + " pages=" + c[0] + " withSteps=" + c[1] + " steps=" + c[2]
                + " sigs=" + c[3] + " diags=" + c[4] + " params=" + c[5]));
    }
}
