package io.civilaffairs.programme.eldercare;

import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * For how many whole months a person is covered by long-term care insurance (参保月数). A month is full on the corresponding
 * day, or on the last day of a month that has none (民法典 第二百零二条); 0 for somebody covered from a later day. This class is
 * immutable and thread-safe.
 */
final class MonthsInsured extends Derived<Member, Integer> {
    private static final MonthsInsured UNBOUND = new MonthsInsured(null);

    private final @Nullable LocalDate on;

    private MonthsInsured(@Nullable LocalDate on) {
        super(
                "person.long-term-care-months-insured",
                Label.of("长期护理保险参保月数", "months covered by long-term care insurance"),
                Unit.MONTHS);
        this.on = on;
    }

    static MonthsInsured unbound() {
        return UNBOUND;
    }

    @Override
    public MonthsInsured bind(Binding binding) {
        return new MonthsInsured(binding.setting().referenceDate());
    }

    @Override
    protected @Nullable Integer work(Member member, Probe probe) {
        LocalDate since = ElderFacts.LONG_TERM_CARE_INSURED_SINCE.read(member, probe);
        if (since == null) {
            return null;
        }
        LocalDate end = Objects.requireNonNull(on, "bound");
        if (since.isAfter(end)) {
            return 0;
        }
        int full = Math.toIntExact(ChronoUnit.MONTHS.between(since, end));
        return since.plusMonths(full + 1L).isAfter(end) ? full : full + 1;
    }
}
