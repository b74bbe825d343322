package io.civilaffairs.people;

import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Ages;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Completed years of age on the day of the question (周岁); 0 for somebody born later. This class is immutable and
 * thread-safe.
 */
public final class PersonAge extends Derived<Member, Integer> {
    /** The age, to be bound. */
    public static final PersonAge YEARS = new PersonAge(null);

    private final @Nullable LocalDate on;

    private PersonAge(@Nullable LocalDate on) {
        super("person.age", Label.of("年龄", "age"), Unit.YEARS);
        this.on = on;
    }

    @Override
    public Derived<Member, Integer> bind(Binding binding) {
        return new PersonAge(binding.setting().referenceDate());
    }

    @Override
    protected @Nullable Integer work(Member member, Probe probe) {
        LocalDate birth = PersonFacts.BIRTH_DATE.read(member, probe);
        if (birth == null) {
            return null;
        }
        LocalDate day = Objects.requireNonNull(on, "bound");
        return birth.isAfter(day) ? 0 : Ages.ON_BIRTHDAY.completedYears(birth, day);
    }
}
