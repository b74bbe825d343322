package io.civilaffairs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.civilaffairs.fixture.Offences;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the code must not do, whoever writes it. Each rule is also shown to find the offence it is made for. */
class ArchitectureTest {
    private static final JavaClasses MAIN =
            new ClassFileImporter(Set.of(new ImportOption.DoNotIncludeTests())).importPackages("io.civilaffairs");
    private static final JavaClasses LAYERED_FIXTURE = new ClassFileImporter()
            .importPackages(
                    "io.civilaffairs.fixture.value",
                    "io.civilaffairs.fixture.law",
                    "io.civilaffairs.fixture.programme",
                    "io.civilaffairs.fixture.stray");

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Set<String> REFLECTIVE = Set.of(
            "forName",
            "newInstance",
            "setAccessible",
            "getDeclaredFields",
            "getDeclaredField",
            "getFields",
            "getField",
            "getDeclaredMethods",
            "getDeclaredMethod",
            "getMethods",
            "getMethod",
            "getDeclaredConstructors",
            "getDeclaredConstructor",
            "getConstructors",
            "getConstructor",
            "getRecordComponents");

    private static final ArchRule NO_FLOATING_POINT =
            classes().should(haveNo("double or float", ArchitectureTest::floatingPoint));
    private static final ArchRule NO_CLOCK = classes().should(haveNo("clock", ArchitectureTest::clockReadings));
    private static final ArchRule NO_NETWORK = classes()
            .should(haveNo(
                    "network",
                    type -> dependencies(type)
                            .filter(name -> name.startsWith("java.net.") || name.startsWith("javax.net."))
                            .filter(name -> !name.equals("java.net.URI"))));
    private static final ArchRule NO_REFLECTION = classes().should(haveNo("reflection", ArchitectureTest::reflection));
    private static final ArchRule NO_THREAD_LOCAL = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocal.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
    private static final ArchRule NO_MUTABLE_STATICS =
            classes().should(haveNo("static state that can change", StaticState::offences));
    private static final ArchRule NO_FOREIGN_SIGNATURES =
            classes().should(haveNo("Guava or Jackson type in a signature", Signatures::foreign));

    private static ArchCondition<JavaClass> haveNo(String what, Function<JavaClass, Stream<String>> offences) {
        return new ArchCondition<>("have no " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                offences.apply(type)
                        .forEach(o -> events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + o)));
            }
        };
    }

    private static Stream<String> dependencies(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(d -> d.getTargetClass().getBaseComponentType().getName());
    }

    private static Stream<String> calls(JavaClass type, Function<AccessTarget.MethodCallTarget, Boolean> which) {
        return type.getMethodCallsFromSelf().stream()
                .filter(call -> which.apply(call.getTarget()))
                .map(JavaMethodCall::getDescription);
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private static Stream<String> floatingPoint(JavaClass type) {
        Stream<String> fields = type.getFields().stream()
                .filter(f -> isFloating(f.getRawType()))
                .map(f -> "field " + f.getName());
        Stream<String> signatures = type.getCodeUnits().stream()
                .filter(c -> isFloating(c.getRawReturnType())
                        || c.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloating))
                .map(c -> "signature of " + c.getFullName());
        Stream<String> calls = calls(
                type,
                target -> isFloating(target.getOwner())
                        || isFloating(target.getRawReturnType())
                        || target.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloating));
        return Stream.of(fields, signatures, calls, FloatingPointCode.of(type)).flatMap(s -> s);
    }

    private static Stream<String> clockReadings(JavaClass type) {
        Stream<String> calls = calls(type, target -> {
            String owner = target.getOwner().getName();
            return (owner.startsWith("java.time.") && target.getName().equals("now"))
                    || (owner.equals("java.lang.System")
                            && Set.of("currentTimeMillis", "nanoTime").contains(target.getName()));
        });
        Stream<String> types =
                dependencies(type).filter(Set.of("java.time.Clock", "java.util.Date", "java.util.Calendar")::contains);
        return Stream.concat(calls, types);
    }

    private static Stream<String> reflection(JavaClass type) {
        Stream<String> calls = calls(
                type,
                target ->
                        target.getOwner().getName().equals("java.lang.Class") && REFLECTIVE.contains(target.getName()));
        return Stream.concat(calls, dependencies(type).filter(name -> name.startsWith("java.lang.reflect.")));
    }

    private static boolean isBrokenBy(ArchRule rule, Class<?> offender) {
        return rule.evaluate(new ClassFileImporter().importClasses(offender)).hasViolation();
    }

    @Test
    void all_of_main_is_looked_at() {
        assertThat(MAIN.contain(CivilAffairs.class)).isTrue();
        assertThat(MAIN.contain(Offences.class)).isFalse();
        assertThat(MAIN).hasSizeGreaterThan(100);
    }

    @Nested
    class Layering {
        @Test
        void imports_point_one_way() {
            classes().should(Layers.respected("io.civilaffairs")).check(MAIN);
        }

        @ParameterizedTest
        @ValueSource(strings = {"value.LooksUpwards", "programme.two.Two", "stray.Stray"})
        void an_import_against_the_layers_is_found(String offender) {
            assertThat(classes()
                            .should(Layers.respected("io.civilaffairs.fixture"))
                            .evaluate(LAYERED_FIXTURE)
                            .getFailureReport()
                            .getDetails())
                    .anyMatch(line -> line.contains("io.civilaffairs.fixture." + offender));
        }

        @ParameterizedTest
        @ValueSource(strings = {"law.Lawful", "programme.one.One"})
        void an_import_along_the_layers_is_none_of_the_findings(String keeper) {
            assertThat(classes()
                            .should(Layers.respected("io.civilaffairs.fixture"))
                            .evaluate(LAYERED_FIXTURE)
                            .getFailureReport()
                            .getDetails())
                    .noneMatch(line -> line.matches("(Class|Field|Method|Constructor) <io\\.civilaffairs\\.fixture\\."
                            + keeper.replace(".", "\\.") + "\\b.*"));
        }
    }

    @Nested
    class Exactness {
        @Test
        void no_double_and_no_float_anywhere() {
            NO_FLOATING_POINT.check(MAIN);
        }

        @ParameterizedTest
        @ValueSource(
                classes = {
                    Offences.HoldsADouble.class,
                    Offences.CallsDoubleValue.class,
                    Offences.CalculatesInDouble.class
                })
        void a_double_is_found_in_a_field_a_call_and_a_calculation(Class<?> offender) {
            assertThat(isBrokenBy(NO_FLOATING_POINT, offender)).isTrue();
        }
    }

    @Nested
    class Purity {
        @Test
        void the_clock_is_never_read() {
            NO_CLOCK.check(MAIN);
        }

        @ParameterizedTest
        @ValueSource(classes = {Offences.ReadsTheDay.class, Offences.ReadsTheClock.class, Offences.HoldsAClock.class})
        void a_reading_of_the_clock_is_found(Class<?> offender) {
            assertThat(isBrokenBy(NO_CLOCK, offender)).isTrue();
        }

        @Test
        void the_network_is_never_asked() {
            NO_NETWORK.check(MAIN);
            assertThat(isBrokenBy(NO_NETWORK, Offences.AsksTheNetwork.class)).isTrue();
        }

        @Test
        void nothing_is_done_by_reflection() {
            NO_REFLECTION.check(MAIN);
        }

        @ParameterizedTest
        @ValueSource(classes = {Offences.LooksUpAClass.class, Offences.ReflectsOnFields.class})
        void reflection_is_found(Class<?> offender) {
            assertThat(isBrokenBy(NO_REFLECTION, offender)).isTrue();
        }

        @Test
        void nothing_is_kept_for_a_thread_and_nothing_is_printed() {
            NO_THREAD_LOCAL.check(MAIN);
            assertThat(isBrokenBy(NO_THREAD_LOCAL, Offences.KeepsAThreadLocal.class))
                    .isTrue();
            assertThat(isBrokenBy(NO_THREAD_LOCAL, Offences.Prints.class)).isTrue();
        }

        @Test
        void nothing_static_can_change() {
            NO_MUTABLE_STATICS.check(MAIN);
        }

        @ParameterizedTest
        @ValueSource(
                classes = {
                    Offences.KeepsAMutableList.class,
                    Offences.KeepsAMutableMap.class,
                    Offences.KeepsAnArrayForAll.class,
                    Offences.KeepsAVariable.class
                })
        void static_state_is_found(Class<?> offender) {
            assertThat(isBrokenBy(NO_MUTABLE_STATICS, offender)).isTrue();
        }
    }

    @Nested
    class Surface {
        @Test
        void signatures_use_types_of_java_and_of_the_library_only() {
            NO_FOREIGN_SIGNATURES.check(MAIN);
        }

        @ParameterizedTest
        @ValueSource(
                classes = {Offences.ShowsGuava.class, Offences.ShowsGuavaInside.class, Offences.ShowsJackson.class})
        void a_foreign_type_is_found_in_a_signature(Class<?> offender) {
            assertThat(isBrokenBy(NO_FOREIGN_SIGNATURES, offender)).isTrue();
        }

        @Test
        void jackson_stays_in_the_json_package() {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.civilaffairs.json..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                    .check(MAIN);
        }

        @Test
        void every_package_says_that_nothing_is_null_unless_marked() {
            Set<String> unmarked = MAIN.stream()
                    .map(JavaClass::getPackage)
                    .filter(p -> p.tryGetPackageInfo()
                            .map(info -> !info.isAnnotatedWith(NullMarked.class))
                            .orElse(true))
                    .map(p -> p.getName())
                    .collect(java.util.stream.Collectors.toSet());

            assertThat(unmarked).isEmpty();
        }
    }
}
