package io.civilaffairs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.civilaffairs.standard.StandardBook.Declaration;
import io.civilaffairs.standard.StandardId;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** That rules and packs mean the same by the id of a standard, whichever class of the rules names it. */
class RuleStandardsTest {
    /** Every standard that some class of the programmes names. */
    private static List<StandardId<?>> named() {
        return new ClassFileImporter(Set.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("io.civilaffairs.programme").stream()
                        .map(JavaClass::getFields)
                        .flatMap(Collection::stream)
                        .filter(f -> f.getRawType().isEquivalentTo(StandardId.class))
                        .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
                        .<StandardId<?>>map(RuleStandardsTest::value)
                        .toList();
    }

    private static StandardId<?> value(JavaField named) {
        Field field = named.reflect();
        field.setAccessible(true);
        try {
            return (StandardId<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(named.getFullName(), e);
        }
    }

    @Test
    void the_packs_declare_every_standard_the_rules_name_in_the_same_unit_and_for_the_same_authorities() {
        Map<String, Declaration> shipped = CivilAffairs.standards().declared();
        List<StandardId<?>> named = named();
        SoftAssertions softly = new SoftAssertions();
        for (StandardId<?> id : named) {
            softly.assertThat(shipped).as(id.name()).containsKey(id.name());
            Declaration declared = shipped.get(id.name());
            if (declared != null) {
                softly.assertThat(declared.unit()).as(id.name()).isEqualTo(id.unit());
                softly.assertThat(declared.delegation()).as(id.name()).isEqualTo(id.delegation());
            }
        }
        softly.assertAll();
        assertThat(named).hasSizeGreaterThan(150);
    }
}
