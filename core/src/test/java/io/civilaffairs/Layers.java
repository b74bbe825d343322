package io.civilaffairs;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The layers of the library, from the lowest to the highest, and which of them a package may import. */
final class Layers {
    private static final List<String> ORDER = List.of(
            "value",
            "law",
            "region",
            "standard",
            "rule",
            "people",
            "benefit",
            "policy",
            "ledger",
            "analysis",
            "programme",
            "register",
            "explain",
            "json",
            "",
            "testkit");

    private Layers() {}

    /** The layers that classes of a layer may import besides their own package. */
    static Set<String> importable(String layer) {
        return switch (layer) {
            case "value" -> Set.of();
            case "law", "region" -> Set.of("value");
            case "programme", "register" -> upTo("policy");
            case "explain" -> upTo("analysis");
            default -> below(layer);
        };
    }

    private static Set<String> upTo(String layer) {
        Set<String> layers = below(layer);
        layers.add(layer);
        return layers;
    }

    private static Set<String> below(String layer) {
        return new HashSet<>(ORDER.subList(0, ORDER.indexOf(layer)));
    }

    /** The condition that each class imports only what its layer may import. */
    static ArchCondition<JavaClass> respected(String root) {
        return new ArchCondition<>("import only lower layers") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                String layer = layerOf(root, from.getPackageName());
                if (!ORDER.contains(layer)) {
                    events.add(SimpleConditionEvent.violated(
                            from,
                            from.getName() + " stands in package " + from.getPackageName() + ", which is no layer"));
                    return;
                }
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (isOurs(root, target) && !isSamePackage(root, from, target)) {
                        boolean allowed = importable(layer).contains(layerOf(root, target.getPackageName()));
                        events.add(new SimpleConditionEvent(from, allowed, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isOurs(String root, JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    /** Whether two classes stand in one package, an {@code internal} part of it counting as the package itself. */
    private static boolean isSamePackage(String root, JavaClass a, JavaClass b) {
        return unit(root, a.getPackageName()).equals(unit(root, b.getPackageName()));
    }

    /** The package up to its second part for programmes and registers, to its first for the others. */
    private static String unit(String root, String name) {
        String[] parts = inside(root, name).split("\\.", -1);
        boolean grouped = parts[0].equals("programme") || parts[0].equals("register");
        return grouped && parts.length > 1 ? parts[0] + "." + parts[1] : parts[0];
    }

    private static String layerOf(String root, String name) {
        return inside(root, name).split("\\.", -1)[0];
    }

    private static String inside(String root, String name) {
        return name.length() == root.length() ? "" : name.substring(root.length() + 1);
    }
}
