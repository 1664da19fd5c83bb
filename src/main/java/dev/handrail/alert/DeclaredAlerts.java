package dev.handrail.alert;

import dev.handrail.text.SourcePath;
import dev.handrail.text.SourceText;
import dev.handrail.yaml.FrontMatterReader;
import dev.handrail.yaml.Reading;
import dev.handrail.yaml.Value;
import java.util.ArrayList;
import java.util.List;

/** The alerts that a page declares in its front matter, with their places. */
final class DeclaredAlerts {

    private DeclaredAlerts() {}

    static List<Value.Text> of(SourcePath page, SourceText text) {
        Reading head = new Reading(
                page, new FrontMatterReader().read(page, text).value().fields());
        List<Value.Text> declared = new ArrayList<>();
        for (Value item : head.items("alerts", "alert", "alertname")) {
            if (item instanceof Value.Text name) {
                declared.add(name);
            } else if (item instanceof Value.Fields entry) {
                head.within(entry).value("name", "alert", "alertname").ifPresent(name -> {
                    if (name instanceof Value.Text named) {
                        declared.add(named);
                    }
                });
            }
        }
        return declared;
    }
}
