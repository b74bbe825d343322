package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.atLeast;
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

/**
 * Completed years of life (周岁) on the reference day, 0 for somebody born later; and who is elderly (老年人) by it. This class
 * is immutable and thread-safe.
 */
final class ElderAge extends Derived<Member, Integer> {
    /** The age, to be bound. */
    static final ElderAge YEARS = new ElderAge(null);

    /** Sixty or over: elderly in the sense of the law (老年人权益保障法 第二条). */
    static final Criterion<Member> ELDERLY = from(
            Clause.of("elderly", "六十周岁以上", "elderly: sixty or over", Texts.ELDERLY_LAW.article("第二条")),
            ElderStandards.AGE);

    private final @Nullable LocalDate on;

    private ElderAge(@Nullable LocalDate on) {
        super("person.age", Label.of("年龄", "age"), Unit.YEARS);
        this.on = on;
    }

    /** At the age of a standard or over. */
    static Criterion<Member> from(Clause clause, StandardId<Integer> age) {
        return atLeast(clause, YEARS, standard(age));
    }

    @Override
    public Derived<Member, Integer> bind(Binding binding) {
        return new ElderAge(binding.setting().referenceDate());
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
