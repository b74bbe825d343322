package io.civilaffairs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds static fields whose value, or what it holds, could change. */
final class StaticState {
    private static final Set<String> CHANGEABLE = Set.of(
            "java.lang.StringBuilder",
            "java.util.BitSet",
            "java.util.Random",
            "java.util.Date",
            "java.text.DateFormat");

    private StaticState() {}

    static Stream<String> offences(JavaClass type) {
        return type.getFields().stream()
                .filter(f -> f.getModifiers().contains(JavaModifier.STATIC)
                        && !f.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(StaticState::canChange)
                .map(f -> "static field " + f.getName());
    }

    private static boolean canChange(JavaField field) {
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            return true;
        }
        if (field.getRawType().isArray()) {
            return !field.getModifiers().contains(JavaModifier.PRIVATE);
        }
        String name = field.getRawType().getName();
        if (CHANGEABLE.contains(name) || name.startsWith("java.util.concurrent.")) {
            return true;
        }
        boolean collection = field.getRawType().isAssignableTo(Collection.class)
                || field.getRawType().isAssignableTo(Map.class);
        return collection && !isUnmodifiable(valueOf(field));
    }

    private static Object valueOf(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getFullName(), e);
        }
    }

    private static boolean isUnmodifiable(Object collection) {
        String implementation = collection.getClass().getName();
        return implementation.startsWith("java.util.ImmutableCollections$")
                || implementation.startsWith("java.util.Collections$Unmodifiable")
                || implementation.startsWith("com.google.common.collect.");
    }
}
