package dev.handrail.view;

import dev.handrail.text.SitePath;
import java.util.List;

/** A page of the source at the address of a generated list: its sections are shown on that list. */
final class Hosted {

    private Hosted() {}

    static List<SectionView> sections(Place place, SitePath address) {
        return place.catalog()
                .at(address)
                .map(doc -> new SectionViews(place, doc).of(doc.sections()))
                .orElse(List.of());
    }
}
