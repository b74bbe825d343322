package io.civilaffairs.standard;

import com.google.common.collect.ImmutableListMultimap;
import io.civilaffairs.region.Divisions;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.NearestName;
import io.civilaffairs.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Collects declarations, values and options into a {@link StandardBook} (标准册的构建器) and checks them together.
 *
 * <p>A builder is not thread-safe; the book it builds is.
 */
public final class StandardBookBuilder {
    private final Divisions divisions;
    private final Map<String, StandardBook.Declaration> declared = new TreeMap<>();
    private final List<StandardValue<?>> values = new ArrayList<>();
    private final Map<String, Option> options = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    StandardBookBuilder(Divisions divisions) {
        this.divisions = Objects.requireNonNull(divisions, "divisions");
    }

    /**
     * Declares a standard; declaring it again must agree.
     *
     * @param name the id
     * @param label the name for people
     * @param unit the unit
     * @param delegation who may set it
     * @return this
     */
    public StandardBookBuilder declare(String name, Label label, Unit unit, Delegation delegation) {
        StandardBook.Declaration mine = new StandardBook.Declaration(name, label, unit, delegation);
        StandardBook.Declaration before = declared.putIfAbsent(name, mine);
        if (before != null && before.unit() != unit) {
            problems.add(name + ": declared in " + before.unit() + " and in " + unit);
        }
        return this;
    }

    /**
     * Tells whether a standard has been declared.
     *
     * @param name the id
     * @return true if it has
     */
    public boolean isDeclared(String name) {
        return declared.containsKey(name);
    }

    /**
     * The unit under which a standard was declared.
     *
     * @param name the id
     * @return the unit
     */
    public Unit unitOf(String name) {
        return Objects.requireNonNull(declared.get(name), name).unit();
    }

    /**
     * Adds a value of a declared standard.
     *
     * @param value the value
     * @return this
     */
    public StandardBookBuilder add(StandardValue<?> value) {
        values.add(value);
        return this;
    }

    /**
     * Adds an option.
     *
     * @param option the option
     * @return this
     */
    public StandardBookBuilder option(Option option) {
        if (options.putIfAbsent(option.id(), option) != null) {
            problems.add("option " + option.id() + " is declared twice");
        }
        return this;
    }

    /**
     * Checks everything and builds the book.
     *
     * @return the book
     * @throws IllegalArgumentException listing all problems, a line each
     */
    public StandardBook build() {
        List<String> found = new ArrayList<>(problems);
        ImmutableListMultimap.Builder<String, StandardValue<?>> byName = ImmutableListMultimap.builder();
        for (StandardValue<?> v : values) {
            StandardBook.Declaration declaration = declared.get(v.standard());
            if (declaration == null) {
                found.add(v.standard() + ": has a value but is not declared"
                        + NearestName.hint(v.standard(), declared.keySet()));
                continue;
            }
            if (!StandardId.typeOf(declaration.unit()).isInstance(v.value())) {
                found.add(v.standard() + ": value " + v.value() + " does not fit unit " + declaration.unit());
            }
            if (!declaration.delegation().allows(v.setBy())) {
                found.add(v.standard() + ": region " + v.setBy().code() + " may not set it (" + declaration.delegation()
                        + ")");
            }
            byName.put(v.standard(), v);
        }
        ImmutableListMultimap<String, StandardValue<?>> layer = byName.build();
        layer.asMap().forEach((name, all) -> found.addAll(overlaps(List.copyOf(all))));
        found.addAll(delegationProblems(declared, List.of(layer)));
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", found));
        }
        return new StandardBook(declared, List.of(layer), options, divisions);
    }

    private static List<String> overlaps(List<StandardValue<?>> all) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                StandardValue<?> a = all.get(i);
                StandardValue<?> b = all.get(j);
                if (a.setBy().equals(b.setBy())
                        && Objects.equals(a.condition(), b.condition())
                        && a.when().overlaps(b.when())) {
                    found.add(a.standard() + ": " + a.value() + " " + a.when() + " and " + b.value() + " " + b.when()
                            + " overlap in region " + a.setBy().code());
                }
            }
        }
        return found;
    }

    /** Figures of a narrower region below those of a wider one, where the delegation forbids it. */
    static List<String> delegationProblems(
            Map<String, StandardBook.Declaration> declared,
            List<ImmutableListMultimap<String, StandardValue<?>>> layers) {
        List<String> found = new ArrayList<>();
        declared.values().stream()
                .filter(d -> d.delegation() == Delegation.COUNTY_NOT_LOWER)
                .forEach(d -> {
                    List<StandardValue<?>> all = layers.stream()
                            .flatMap(l -> l.get(d.name()).stream())
                            .toList();
                    for (StandardValue<?> own : all) {
                        for (StandardValue<?> wider : all) {
                            if (isLower(own, wider)) {
                                found.add(d.name() + ": region " + own.setBy().code() + " sets " + own.value() + " "
                                        + own.when() + ", below " + wider.value() + " of region "
                                        + wider.setBy().code());
                            }
                        }
                    }
                });
        return found;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // every type of standard is Comparable with itself
    private static boolean isLower(StandardValue<?> own, StandardValue<?> wider) {
        return !own.setBy().equals(wider.setBy())
                && own.setBy().isWithin(wider.setBy())
                && own.when().overlaps(wider.when())
                && own.condition() == null
                && wider.condition() == null
                && own.value().getClass() == wider.value().getClass()
                && ((Comparable) own.value()).compareTo(wider.value()) < 0;
    }
}
