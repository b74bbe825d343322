package io.civilaffairs.programme.childwelfare;

import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.region.Level;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Ages;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value about a child that needs the setting (对儿童情况的判断), such as the age. This class is immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
final class ChildCheck<T> extends Derived<Member, T> {
    /**
     * A check fixed to a setting.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    interface Bound<T> {
        /** Checks; null = not known, and the probe is told what is missing. */
        @Nullable
        T check(Member child, Probe probe);
    }

    /** Completed years on the reference date. */
    static final Derived<Member, Integer> AGE = of("person.age", "年龄", "age", Unit.YEARS, binding -> {
        LocalDate on = binding.setting().referenceDate();
        return (child, probe) -> {
            LocalDate birth = PersonFacts.BIRTH_DATE.read(child, probe);
            if (birth == null) {
                return null;
            }
            return birth.isAfter(on) ? 0 : Ages.ON_BIRTHDAY.completedYears(birth, on);
        };
    });

    /** Whether the child is registered in the province of the setting. */
    static final Derived<Member, Boolean> REGISTERED_IN_PROVINCE =
            of("person.registered-in-province", "是否本市户籍", "registered in the province", Unit.FLAG, binding -> {
                Region province = binding.setting().region().upwards().stream()
                        .filter(r -> r.level() == Level.PROVINCE)
                        .findFirst()
                        .orElse(Region.COUNTRY);
                return (child, probe) -> {
                    Region registered = PersonFacts.REGISTERED_AT.read(child, probe);
                    return registered == null ? null : Boolean.valueOf(registered.isWithin(province));
                };
            });

    private final Function<Binding, Bound<T>> bind;
    private final @Nullable Bound<T> bound;

    private ChildCheck(String id, Label label, Unit unit, Function<Binding, Bound<T>> bind, @Nullable Bound<T> bound) {
        super(id, label, unit);
        this.bind = bind;
        this.bound = bound;
    }

    static <T> ChildCheck<T> of(String id, String zh, String en, Unit unit, Function<Binding, Bound<T>> bind) {
        return new ChildCheck<>(id, Label.of(zh, en), unit, bind, null);
    }

    @Override
    public Derived<Member, T> bind(Binding binding) {
        return new ChildCheck<>(id(), label(), unit(), bind, bind.apply(binding));
    }

    @Override
    protected @Nullable T work(Member child, Probe probe) {
        Bound<T> check = bound;
        if (check == null) {
            throw new IllegalStateException(id() + ": the rule must be bound before it is evaluated");
        }
        return check.check(child, probe);
    }
}
