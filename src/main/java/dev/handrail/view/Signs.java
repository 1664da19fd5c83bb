package dev.handrail.view;

import dev.handrail.model.EntityKind;
import dev.handrail.model.Head;
import dev.handrail.model.Signature;
import dev.handrail.text.SitePath;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The errors that lead to a page. */
final class Signs {

    private Signs() {}

    static List<DocView.Sign> of(Place place, Head head) {
        Set<String> seen = new HashSet<>();
        return head.signatures().stream()
                .filter(signature -> seen.add(signature.text()))
                .map(signature -> sign(place, signature))
                .toList();
    }

    private static DocView.Sign sign(Place place, Signature signature) {
        String form = signature.form().name().toLowerCase(Locale.ROOT);
        String href = signature.anchor().isEmpty()
                ? place.entity(EntityKind.ERROR, signature.text()).href()
                : "#" + SitePath.encodeFragment(signature.anchor());
        return new DocView.Sign(form, signature.text(), href);
    }
}
