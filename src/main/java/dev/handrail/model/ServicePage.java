package dev.handrail.model;

import java.util.List;

/**
 * What is known of a service.
 *
 * @param name the service's name as other pages write it
 * @param dependsOn names of services that it needs
 */
public record ServicePage(Head head, List<Section> sections, String name, List<String> dependsOn) implements Doc {

    public ServicePage {
        sections = List.copyOf(sections);
        dependsOn = List.copyOf(dependsOn);
    }
}
