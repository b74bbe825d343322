package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Application;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether an application was confirmed by the day asked about (是否已审核确认): with the confirmation a household or person has
 * the status, although the money runs from a later month. Without an application on file the status is taken as confirmed,
 * as the start of payment is. This class is immutable and thread-safe.
 *
 * @param <S> who is asked
 * @param <T> who applied
 */
final class Confirmed<S extends Subject, T extends Subject> extends Derived<S, Boolean> {
    private final ProgrammeId programme;
    private final Function<S, T> applicant;
    private final Function<T, Household> household;
    private final @Nullable LocalDate on;

    Confirmed(ProgrammeId programme, Function<S, T> applicant, Function<T, Household> household) {
        this(programme, applicant, household, null);
    }

    private Confirmed(
            ProgrammeId programme, Function<S, T> applicant, Function<T, Household> household, @Nullable LocalDate on) {
        super("application.confirmed", Label.of("是否已经审核确认", "whether the application is confirmed"), Unit.FLAG);
        this.programme = programme;
        this.applicant = applicant;
        this.household = household;
        this.on = on;
    }

    @Override
    public Derived<S, Boolean> bind(Binding binding) {
        return new Confirmed<>(
                programme, applicant, household, binding.setting().referenceDate());
    }

    @Override
    protected @Nullable Boolean work(S subject, Probe probe) {
        T who = applicant.apply(subject);
        Household of = household.apply(who);
        List<Application> applications = HouseholdFacts.APPLICATIONS.read(of, probe);
        if (applications == null) {
            return null;
        }
        for (int i = 0; i < applications.size(); i++) {
            Application a = applications.get(i);
            if (a.programme().equals(programme.id()) && a.subject().equals(who.key())) {
                return confirmed(of, a.confirmedOn(), i, probe);
            }
        }
        return true;
    }

    private @Nullable Boolean confirmed(Household of, @Nullable LocalDate day, int index, Probe probe) {
        if (day == null) {
            probe.missing(new FactRef(
                    FactRef.Kind.FACT,
                    "application.confirmed-on",
                    of.key(),
                    "application/" + index + "/confirmedOn",
                    Label.of("确认（批准）日期", "date of confirmation")));
            return null;
        }
        return !day.isAfter(Objects.requireNonNull(on, "bound"));
    }
}
