package dev.handrail.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The program keeps to the plan of its rooms, and the rules that say so can fail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final String ROOT = "dev.handrail";
    private static final String SAMPLES = "dev.handrail.arch.sample";

    private static final List<String> CHANGEABLE = new ArrayList<>();
    private static final List<String> FIXED = Collections.unmodifiableList(CHANGEABLE);

    private JavaClasses program;
    private JavaClasses samples;

    @BeforeAll
    void importClasses() {
        program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
        samples = new ClassFileImporter().importPackages(SAMPLES);
    }

    @TestFactory
    Stream<DynamicTest> theProgramKeeps() {
        return new Rules(new House(ROOT))
                .all().stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(program)));
    }

    /** Each rule against classes that break it: a rule that finds nothing there guards nothing here. */
    @TestFactory
    Stream<DynamicTest> theSamplesBreak() {
        return new Rules(new House(SAMPLES))
                .all().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getDescription(),
                                () -> assertThat(rule.evaluate(samples).hasViolation())
                                        .isTrue()));
    }

    @Test
    void everyKindOfSurroundingsIsSeen() {
        ArchRule rule = new Rules(new House(SAMPLES)).pureRoomsKnowNoSurroundings();
        List<String> details = rule.evaluate(samples).getFailureReport().getDetails();
        assertThat(details)
                .anyMatch(line -> line.contains("java.nio.file.Files"))
                .anyMatch(line -> line.contains("java.lang.System.out"))
                .anyMatch(line -> line.contains("java.lang.System.getenv"))
                .anyMatch(line -> line.contains("java.time.Instant.now"))
                .anyMatch(line -> line.contains("java.lang.String.toLowerCase()"))
                .anyMatch(line -> line.contains("java.lang.String.formatted"))
                .anyMatch(line -> line.contains("java.lang.String.getBytes()"))
                .anyMatch(line -> line.contains("java.time.ZoneId.systemDefault"))
                .noneMatch(line -> line.contains("toUpperCase"));
    }

    @Test
    void thePlanHasNoRoomThatIsNotBuilt() {
        House house = new House(ROOT);
        Set<String> built = program.stream()
                .map(house::room)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Rooms.all()).isEqualTo(built);
    }

    @Test
    void collectionsInConstantsCanNotChange() throws ReflectiveOperationException {
        List<String> changeable = new ArrayList<>();
        for (JavaClass type : program) {
            for (JavaField field : type.getFields()) {
                if (isCollection(field) && !isImmutable(field.reflect())) {
                    changeable.add(field.getFullName());
                }
            }
        }
        assertThat(changeable).isEmpty();
        assertThat(isImmutable(ArchitectureTest.class.getDeclaredField("CHANGEABLE")))
                .isFalse();
        assertThat(isImmutable(ArchitectureTest.class.getDeclaredField("FIXED")))
                .isTrue();
    }

    private static boolean isCollection(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                && (field.getRawType().isAssignableTo(Collection.class)
                        || field.getRawType().isAssignableTo(Map.class));
    }

    private static boolean isImmutable(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        String kind = field.get(null).getClass().getName();
        return kind.startsWith("java.util.ImmutableCollections$")
                || kind.matches("java[.]util[.]Collections[$](Unmodifiable|Empty|Singleton).*");
    }
}
