package dev.handrail.lint.secret;

import dev.handrail.lint.rule.Fault;
import dev.handrail.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the secrets of a text. */
public final class SecretScanner {

    /** The surest first: where two see the same place, the first one names it. */
    private static final List<Detector> DETECTORS = List.of(
            new PrivateKeys(),
            new KnownTokens(),
            new WebTokens(),
            new ConnectionStrings(),
            new CommandFlags(),
            new NamedValues(),
            new TableColumns());

    /** Each secret once, in the order of the text. */
    public List<Fault> scan(SourceText text) {
        List<Secret> found = new ArrayList<>();
        DETECTORS.forEach(detector -> found.addAll(detector.find(text.value())));
        found.sort(Comparator.comparingInt(Secret::start));
        List<Fault> faults = new ArrayList<>();
        int end = 0;
        for (Secret secret : found) {
            if (secret.start() >= end) {
                faults.add(new Fault(text.span(secret.start(), secret.end()), secret.message()));
                end = secret.end();
            }
        }
        return faults;
    }
}
