package io.civilaffairs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.stream.Stream;

/** Finds types of other libraries in what a host can see of a class. */
final class Signatures {
    private Signatures() {}

    static Stream<String> foreign(JavaClass type) {
        if (!isVisible(type)) {
            return Stream.empty();
        }
        Stream<String> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .filter(Signatures::isForeign)
                .map(t -> "extends " + t.getName());
        Stream<String> fields = type.getFields().stream()
                .filter(f -> isVisible(f) && isForeign(f.getType()))
                .map(f -> "field " + f.getName());
        Stream<String> codeUnits = type.getCodeUnits().stream()
                .filter(c -> isVisible(c) && types(c).anyMatch(Signatures::isForeign))
                .map(c -> "signature of " + c.getFullName());
        return Stream.of(supertypes, fields, codeUnits).flatMap(s -> s);
    }

    private static Stream<JavaType> types(JavaCodeUnit codeUnit) {
        return Stream.concat(Stream.of(codeUnit.getReturnType()), codeUnit.getParameterTypes().stream());
    }

    private static boolean isVisible(JavaMember member) {
        return !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                && (member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static boolean isVisible(JavaClass type) {
        boolean open = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return open && type.getEnclosingClass().map(Signatures::isVisible).orElse(true);
    }

    private static boolean isForeign(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(raw -> raw.getBaseComponentType().getName())
                .anyMatch(name -> name.startsWith("com.google.")
                        || name.startsWith("tools.jackson.")
                        || name.startsWith("com.fasterxml."));
    }
}
