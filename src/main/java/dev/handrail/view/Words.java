package dev.handrail.view;

import dev.handrail.model.EntityKind;
import dev.handrail.model.Where;

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
