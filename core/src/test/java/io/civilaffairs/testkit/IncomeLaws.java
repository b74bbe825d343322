package io.civilaffairs.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.Person;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Laws a programme may promise about income (收入相关性质), on top of {@link ProgrammeLaws}: more income never pays more, and
 * nobody loses more than a given amount by earning more. A programme that pays a flat amount below a limit breaks the
 * second by just that amount.
 *
 * <pre>{@code
 * class TopUpLaws implements IncomeLaws<Household> {
 *     public Money largestCliff() { return Money.ofFen(1); }   // and book() and programme()
 * }
 * }</pre>
 *
 * <p>Only monthly amounts of the household as a whole, and of all its members together, are compared. Implementations keep
 * no state.
 *
 * @param <S> the type of the programme's subject
 */
public interface IncomeLaws<S extends Subject> extends ProgrammeLaws<S> {
    /**
     * The largest amount a household may lose by earning more, in a month.
     *
     * @return the amount, not negative
     */
    Money largestCliff();

    /**
     * Amounts that are earned on top, a month.
     *
     * @return the amounts
     */
    @Provide
    default Arbitrary<Money> raises() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(1L, 2L, 100L)),
                        Tuple.of(2, Arbitraries.longs().between(1, 300_000)))
                .map(Money::ofFen);
    }

    /**
     * Antitone in income: whoever earns more is not paid more.
     *
     * @param policyCase a case
     * @param raise what the first member earns on top
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void more_income_never_pays_more(@ForAll("cases") PolicyCase policyCase, @ForAll("raises") Money raise) {
        Money before = paid(policyCase);
        Money after = paid(policyCase.with(earningMore(policyCase.household(), raise)));
        if (before != null && after != null) {
            assertThat(after).as("paid with %s more income", raise).isLessThanOrEqualTo(before);
        }
    }

    /**
     * No cliff above {@link #largestCliff()}: income and payment together never fall by more when income rises.
     *
     * @param policyCase a case
     * @param raise what the first member earns on top
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void earning_more_never_costs_more_than_the_largest_cliff(
            @ForAll("cases") PolicyCase policyCase, @ForAll("raises") Money raise) {
        Money before = paid(policyCase);
        Money after = paid(policyCase.with(earningMore(policyCase.household(), raise)));
        if (before != null && after != null) {
            assertThat(before.minus(after).minus(raise))
                    .as("lost by earning %s more: paid %s before, %s after", raise, before, after)
                    .isLessThanOrEqualTo(largestCliff());
        }
    }

    /** What is paid a month to all subjects of the household; null unless all are decided. */
    private @Nullable Money paid(PolicyCase policyCase) {
        BoundBook bound = book().in(policyCase.setting());
        Money total = Money.ZERO;
        for (S subject : programme().scope().subjects(policyCase.household())) {
            Assessment assessment = bound.get(programme()).assess(subject);
            Amount amount = Answer.of(assessment).amount();
            if (Answer.of(assessment).outcome() == Outcome.UNKNOWN) {
                return null;
            }
            total = amount == null || amount.per() != Per.MONTH ? total : total.plus(amount.money());
        }
        return total;
    }

    private static Household earningMore(Household household, Money raise) {
        Roster<Person> persons = household.persons();
        if (persons == null || persons.list().isEmpty()) {
            return household;
        }
        List<Person> list = new ArrayList<>(persons.list());
        List<IncomeItem> income = list.get(0).income();
        if (income == null) {
            return household;
        }
        List<IncomeItem> more = new ArrayList<>(income);
        more.add(IncomeItem.of(IncomeItem.Kind.OTHER, Amount.of(raise, Per.MONTH)));
        list.set(0, list.get(0).toBuilder().income(more).build());
        return household.toBuilder()
                .members(new Roster<>(list, persons.complete()))
                .build();
    }
}
