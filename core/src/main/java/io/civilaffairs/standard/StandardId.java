package io.civilaffairs.standard;

import io.civilaffairs.value.AgeBands;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The typed name of a standard (标准编号), such as {@code minimum-living.urban}.
 *
 * <pre>{@code
 * StandardId<Money> urban = StandardId.money("minimum-living.urban",
 *     Label.of("城市低保标准", "urban minimum living standard"), Unit.YUAN_PER_PERSON_MONTH, Delegation.COUNTY_NOT_LOWER);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name the id used in packs: dotted kebab-case
 * @param label the name for people
 * @param unit the unit of every value
 * @param type the Java type of every value
 * @param delegation who may set it
 * @param <T> the type of the values
 */
public record StandardId<T>(String name, Label label, Unit unit, Class<T> type, Delegation delegation) {
    /** Checks that the type fits the unit. */
    public StandardId {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*")) {
            throw new IllegalArgumentException("name: \"" + name + "\" is not dotted kebab-case");
        }
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(delegation, "delegation");
        if (type != typeOf(unit)) {
            throw new IllegalArgumentException("type: a standard in " + unit + " holds "
                    + typeOf(unit).getSimpleName() + ", not " + type.getSimpleName());
        }
    }

    /**
     * The Java type that holds values of a unit.
     *
     * @param unit the unit
     * @return Money, Ratio, Integer, LocalDate, Boolean, AgeBands or String
     */
    public static Class<?> typeOf(Unit unit) {
        return switch (unit.kind()) {
            case MONEY -> Money.class;
            case RATIO -> Ratio.class;
            case NUMBER -> Integer.class;
            case DATE -> LocalDate.class;
            case FLAG -> Boolean.class;
            case TEXT -> String.class;
            case BANDS -> AgeBands.class;
        };
    }

    /**
     * An amount of money.
     *
     * @param name the id
     * @param label the name for people
     * @param unit the unit, of kind MONEY
     * @param delegation who may set it
     * @return the id
     */
    public static StandardId<Money> money(String name, Label label, Unit unit, Delegation delegation) {
        return new StandardId<>(name, label, unit, Money.class, delegation);
    }

    /**
     * A ratio or multiple.
     *
     * @param name the id
     * @param label the name for people
     * @param unit the unit, of kind RATIO
     * @param delegation who may set it
     * @return the id
     */
    public static StandardId<Ratio> ratio(String name, Label label, Unit unit, Delegation delegation) {
        return new StandardId<>(name, label, unit, Ratio.class, delegation);
    }

    /**
     * A whole number, such as months or persons.
     *
     * @param name the id
     * @param label the name for people
     * @param unit the unit, of kind NUMBER
     * @param delegation who may set it
     * @return the id
     */
    public static StandardId<Integer> number(String name, Label label, Unit unit, Delegation delegation) {
        return new StandardId<>(name, label, unit, Integer.class, delegation);
    }

    /**
     * Amounts by bands of age.
     *
     * @param name the id
     * @param label the name for people
     * @param unit the unit, of kind BANDS
     * @param delegation who may set it
     * @return the id
     */
    public static StandardId<AgeBands> bands(String name, Label label, Unit unit, Delegation delegation) {
        return new StandardId<>(name, label, unit, AgeBands.class, delegation);
    }

    /**
     * A yes-or-no rule.
     *
     * @param name the id
     * @param label the name for people
     * @param delegation who may set it
     * @return the id
     */
    public static StandardId<Boolean> flag(String name, Label label, Delegation delegation) {
        return new StandardId<>(name, label, Unit.FLAG, Boolean.class, delegation);
    }

    /**
     * A code, such as the name of a month rule.
     *
     * @param name the id
     * @param label the name for people
     * @param delegation who may set it
     * @return the id
     */
    public static StandardId<String> code(String name, Label label, Delegation delegation) {
        return new StandardId<>(name, label, Unit.CODE, String.class, delegation);
    }
}
