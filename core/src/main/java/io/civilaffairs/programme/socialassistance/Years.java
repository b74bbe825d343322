package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Ages;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Completed years from a date of a person to the reference date (周年数). Unit: years. This class is immutable and
 * thread-safe.
 */
final class Years extends Derived<Member, Integer> {
    private final Fact<Member, LocalDate> from;
    private final @Nullable LocalDate on;

    private Years(String id, Label label, Fact<Member, LocalDate> from, @Nullable LocalDate on) {
        super(id, label, Unit.YEARS);
        this.from = from;
        this.on = on;
    }

    /** The years, before binding. */
    static Derived<Member, Integer> of(String id, Label label, Fact<Member, LocalDate> from) {
        return new Years(id, label, from, null);
    }

    @Override
    public Derived<Member, Integer> bind(Binding binding) {
        return new Years(id(), label(), from, binding.setting().referenceDate());
    }

    @Override
    protected @Nullable Integer work(Member member, Probe probe) {
        LocalDate start = from.read(member, probe);
        if (start == null) {
            return null;
        }
        LocalDate end = Objects.requireNonNull(on, "bound");
        return start.isAfter(end) ? 0 : Ages.ON_BIRTHDAY.completedYears(start, end);
    }
}
