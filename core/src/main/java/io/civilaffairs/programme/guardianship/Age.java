package io.civilaffairs.programme.guardianship;

import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Ages;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Completed years of life (周岁) on the reference day. This class is immutable and thread-safe. */
final class Age extends Derived<Member, Integer> {
    static final Age YEARS = new Age(null);

    private final @Nullable LocalDate on;

    private Age(@Nullable LocalDate on) {
        super("person.age", Label.of("年龄", "age"), Unit.YEARS);
        this.on = on;
    }

    static Criterion<Member> under(Clause clause, StandardId<Integer> limit) {
        return below(clause, YEARS, standard(limit));
    }

    @Override
    public Derived<Member, Integer> bind(Binding binding) {
        return new Age(binding.setting().referenceDate());
    }

    @Override
    protected @Nullable Integer work(Member person, Probe probe) {
        LocalDate birth = PersonFacts.BIRTH_DATE.read(person, probe);
        if (birth == null) {
            return null;
        }
        LocalDate day = Objects.requireNonNull(on, "bound");
        return birth.isAfter(day) ? 0 : Ages.ON_BIRTHDAY.completedYears(birth, day);
    }
}
