package io.civilaffairs.programme.eldercare;

import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Ages;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The age that counts for what is paid in a month (按月发放的待遇所用年龄): completed years at the end of the month, where the
 * month of the birthday counts already or only the month after, and where 29 February is followed by 1 March in common
 * years or is 28 February there. No source says which; two options decide. 0 for somebody born later.
 *
 * <p>This class is immutable and thread-safe.
 */
final class AllowanceAge extends Derived<Member, Integer> {
    /** The option on the first month of an age. */
    static final String FIRST_MONTH = "high-age-first-month";
    /** The option on the birthday of those born on 29 February. */
    static final String LEAP_DAY = "leap-day-birthday";

    private static final AllowanceAge UNBOUND = new AllowanceAge(null, Ages.ON_BIRTHDAY, false);

    private final @Nullable LocalDate monthEnd;
    private final Ages rule;
    private final boolean leapDayInFebruary;

    private AllowanceAge(@Nullable LocalDate monthEnd, Ages rule, boolean leapDayInFebruary) {
        super("person.age-of-the-month", Label.of("当月年龄", "age that counts for the month"), Unit.YEARS);
        this.monthEnd = monthEnd;
        this.rule = rule;
        this.leapDayInFebruary = leapDayInFebruary;
    }

    static AllowanceAge unbound() {
        return UNBOUND;
    }

    @Override
    public AllowanceAge bind(Binding binding) {
        boolean after = binding.option(FIRST_MONTH).id().equals("month-after-birthday");
        boolean february = binding.option(LEAP_DAY).id().equals("february-28");
        return new AllowanceAge(
                binding.month().atEndOfMonth(), after ? Ages.MONTH_AFTER_BIRTHDAY : Ages.ON_BIRTHDAY, february);
    }

    @Override
    protected @Nullable Integer work(Member member, Probe probe) {
        LocalDate birth = PersonFacts.BIRTH_DATE.read(member, probe);
        if (birth == null) {
            return null;
        }
        LocalDate end = Objects.requireNonNull(monthEnd, "bound");
        return birth.isAfter(end) ? 0 : rule.completedYears(counted(birth), end);
    }

    /** Only the month matters here, so that 28 February serves in leap years too. */
    private LocalDate counted(LocalDate birth) {
        boolean leapDay = birth.getMonth() == Month.FEBRUARY && birth.getDayOfMonth() == 29;
        return leapDay && leapDayInFebruary ? birth.minusDays(1) : birth;
    }
}
