package dev.handrail.arch;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** The rooms below one root package: the program's own, or that of the samples that break the rules. */
record House(String root) {

    /** The room of a class, {@code parse.incident}; empty for the root package itself and for classes elsewhere. */
    String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1) : "";
    }

    /** Whether a class belongs to this house, and not to one of the libraries. */
    boolean owns(JavaClass type) {
        return type.getPackageName().equals(root) || !room(type).isEmpty();
    }

    DescribedPredicate<JavaClass> in(List<String> rooms) {
        return DescribedPredicate.describe("are in " + rooms, type -> rooms.contains(room(type)));
    }

    DescribedPredicate<JavaClass> outside(List<String> rooms) {
        return DescribedPredicate.describe(
                "are outside " + rooms,
                type -> owns(type) && !rooms.contains(room(type)) && !room(type).isEmpty());
    }
}
