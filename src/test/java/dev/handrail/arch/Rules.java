package dev.handrail.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of the house, each by a name of its own. */
final class Rules {

    /** A library's packages and the one room that may know it. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("com.vladsch.", "markdown"),
            Map.entry("org.jsoup.", "markdown"),
            Map.entry("org.fife.", "markdown"),
            Map.entry("freemarker.", "render"),
            Map.entry("org.eclipse.jgit.", "git"),
            Map.entry("picocli.", "cli"),
            Map.entry("org.snakeyaml.", "yaml"),
            Map.entry("org.tomlj.", "yaml"),
            Map.entry("com.google.gson.", "report"),
            Map.entry("com.sun.net.httpserver.", "serve"),
            Map.entry("org.teavm.", "search.browser"),
            Map.entry("java.net.http.", "web"));

    private final House house;

    Rules(House house) {
        this.house = house;
    }

    ArchRule everyRoomIsInThePlan() {
        return classes()
                .that(DescribedPredicate.describe("are ours", house::owns))
                .should(meet("be in a room of the plan", type -> {
                    String room = house.room(type);
                    return room.isEmpty() && type.getSimpleName().equals("Main")
                            || Rooms.all().contains(room);
                }))
                .allowEmptyShould(true);
    }

    ArchRule roomsUseWhatThePlanAllows() {
        return classes()
                .that(house.in(List.copyOf(Rooms.all())))
                .should(noDependency("use only what the plan allows", this::crosses))
                .allowEmptyShould(true);
    }

    ArchRule noCycles() {
        return SlicesRuleDefinition.slices()
                .matching(house.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    ArchRule librariesStayInTheirRoom() {
        return classes()
                .that(DescribedPredicate.describe("are ours", house::owns))
                .should(noDependency("keep each library in one room", this::strays))
                .allowEmptyShould(true);
    }

    ArchRule librariesStayOutOfPublicSignatures() {
        return classes()
                .that(DescribedPredicate.describe("are ours and public", this::isPublic))
                .should(new ArchCondition<>("name no library in a public signature") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMembers().stream()
                                .filter(Rules::isVisible)
                                .filter(member -> signature(member).anyMatch(Rules::isLibrary))
                                .forEach(member ->
                                        events.add(SimpleConditionEvent.violated(member, member.getFullName())));
                    }
                })
                .allowEmptyShould(true);
    }

    ArchRule pureRoomsKnowNoSurroundings() {
        return noClasses()
                .that(house.in(pure()))
                .should()
                .accessTargetWhere(Surroundings.access())
                .allowEmptyShould(true);
    }

    ArchRule nounsAreValues() {
        return classes()
                .that(house.in(List.of("model", "output")))
                .should(meet("be records, enums, interfaces, or final with final fields", Rules::isValue))
                .allowEmptyShould(true);
    }

    ArchRule pageViewsAreValues() {
        return classes()
                .that(house.in(List.of("view")))
                .and()
                .haveSimpleNameEndingWith("Page")
                .should(meet("be records", JavaClass::isRecord))
                .allowEmptyShould(true);
    }

    ArchRule staticsAreFinal() {
        return fields().that()
                .areDeclaredInClassesThat(DescribedPredicate.describe("are ours", house::owns))
                .and()
                .areStatic()
                .should()
                .beFinal()
                .allowEmptyShould(true);
    }

    ArchRule onlyThePipelineStartsThreads() {
        return noClasses()
                .that(house.outside(List.of("pipeline", "serve", "arch")))
                .should()
                .accessTargetWhere(DescribedPredicate.describe("threads", Rules::startsThreads))
                .allowEmptyShould(true);
    }

    /** All of them. */
    List<ArchRule> all() {
        return List.of(
                everyRoomIsInThePlan(),
                roomsUseWhatThePlanAllows(),
                noCycles(),
                librariesStayInTheirRoom(),
                librariesStayOutOfPublicSignatures(),
                pureRoomsKnowNoSurroundings(),
                nounsAreValues(),
                pageViewsAreValues(),
                staticsAreFinal(),
                onlyThePipelineStartsThreads());
    }

    private static List<String> pure() {
        List<String> rooms = new ArrayList<>(Rooms.TOOLS);
        rooms.addAll(Rooms.NOUNS);
        rooms.addAll(Rooms.STAGES);
        return rooms;
    }

    private boolean crosses(Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        return house.owns(target) && !Rooms.allows(house.room(dependency.getOriginClass()), house.room(target));
    }

    private boolean strays(Dependency dependency) {
        String target = dependency.getTargetClass().getName();
        return LIBRARIES.entrySet().stream()
                .filter(entry -> target.startsWith(entry.getKey()))
                .anyMatch(entry -> !entry.getValue().equals(house.room(dependency.getOriginClass())));
    }

    private boolean isPublic(JavaClass type) {
        return house.owns(type) && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signature(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getRawType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.concat(Stream.of(code.getRawReturnType()), code.getRawParameterTypes().stream());
    }

    private static boolean isLibrary(JavaClass type) {
        return LIBRARIES.keySet().stream().anyMatch(type.getBaseComponentType().getName()::startsWith);
    }

    private static boolean isValue(JavaClass type) {
        if (type.isRecord()
                || type.isEnum()
                || type.isInterface()
                || type.getSimpleName().equals("package-info")) {
            return true;
        }
        return type.getModifiers().contains(JavaModifier.FINAL)
                && type.getFields().stream()
                        .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
    }

    private static boolean startsThreads(com.tngtech.archunit.core.domain.JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return owner.isAssignableTo(Thread.class) && (name.equals("<init>") || name.equals("start"))
                || owner.getName().equals("java.util.concurrent.Executors")
                || owner.getName().equals("java.util.concurrent.CompletableFuture")
                || owner.getName().equals("java.util.concurrent.ForkJoinPool")
                || owner.getName().equals("java.util.Timer")
                || name.equals("parallelStream")
                || owner.getName().startsWith("java.util.stream.") && name.equals("parallel");
    }

    private static ArchCondition<JavaClass> meet(String what, java.util.function.Predicate<JavaClass> test) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!test.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not " + what));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> noDependency(
            String what, java.util.function.Predicate<Dependency> forbidden) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(found -> events.add(SimpleConditionEvent.violated(found, found.getDescription())));
            }
        };
    }
}
