package dev.handrail.view;

import dev.handrail.model.EntityKind;
import dev.handrail.model.Routes;
import dev.handrail.model.Where;
import dev.handrail.text.SitePath;

/** The words in which pages name things of the model. */
final class Words {

    private Words() {}

    static String singular(EntityKind kind) {
        return switch (kind) {
            case SERVICE -> "Service";
            case ALERT -> "Alert";
            case ERROR -> "Error";
            case TAG -> "Tag";
        };
    }

    static String plural(EntityKind kind) {
        return singular(kind) + "s";
    }

    /** The title of the generated list at an address; empty if none is there. */
    static String list(SitePath address) {
        for (EntityKind kind : EntityKind.values()) {
            if (Routes.list(kind).equals(address)) {
                return plural(kind);
            }
        }
        return address.equals(Routes.INCIDENTS)
                ? "Incidents"
                : address.equals(Routes.ACTIONS)
                        ? "Actions"
                        : address.equals(Routes.COVERAGE)
                                ? "Alert coverage"
                                : address.equals(Routes.PAGES) ? "All pages" : "";
    }

    static String where(Where where) {
        return switch (where) {
            case UNSTATED -> "";
            case CLIENT -> "on the client";
            case PATH -> "on the way between";
            case SERVER -> "on the server";
            case POOLER -> "on the pooler";
        };
    }

    static String count(int number, String singular) {
        return number + " " + singular + (number == 1 ? "" : "s");
    }
}
