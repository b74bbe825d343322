package io.civilaffairs.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.policy.OverlapRule;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.policy.Resolution;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MonthRange;
import io.civilaffairs.value.Per;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Laws that the rules of every book on drawing benefits together obey (待遇叠加规则性质): nothing forbidden is granted, nothing
 * is withheld without a rule, the outcome does not depend on the order, and nobody is worse off for being entitled to more.
 *
 * <pre>{@code
 * class OurOverlapLaws implements OverlapLaws {
 *     public PolicyBook book() { return CivilAffairs.policyBook().with(OUR_PROGRAMME).with(OUR_RULE); }
 * }
 * }</pre>
 *
 * <p>Implementations keep no state.
 */
public interface OverlapLaws {
    /** How often a law is tried. */
    int TRIES = 1_000;

    /** Most persons in a household. */
    int PERSONS = 3;

    /** Amounts tried, with small ones, equal ones and sums of others among them. */
    List<String> AMOUNTS = List.of("0.01", "80.00", "90.00", "170.00", "300.01", "1001.00", "1651.00");

    /**
     * The book under test.
     *
     * @return the book
     */
    PolicyBook book();

    /**
     * Months before and after each rule begins.
     *
     * @return the months
     */
    @Provide
    default Arbitrary<YearMonth> overlapMonths() {
        List<YearMonth> months = new ArrayList<>(List.of(YearMonth.of(2025, 8)));
        for (OverlapRule rule : book().overlaps()) {
            MonthRange during = rule.during();
            if (during != null) {
                months.addAll(List.of(during.from().minusMonths(1), during.from()));
            }
        }
        return Arbitraries.of(months);
    }

    /**
     * Households with awards of the programmes that rules name; a programme that the book does not hold is in payment from
     * elsewhere.
     *
     * @return the awards
     */
    @Provide
    default Arbitrary<Awards> awards() {
        Set<ProgrammeId> named = new LinkedHashSet<>();
        book().programmes().forEach(p -> named.add(p.id()));
        named.retainAll(
                book().overlaps().stream().flatMap(r -> r.programmes().stream()).toList());
        book().overlaps().forEach(r -> named.addAll(r.programmes()));
        int slots = named.size() * PERSONS;
        return Combinators.combine(
                        Arbitraries.integers().between(1, PERSONS),
                        Arbitraries.integers()
                                .between(-AMOUNTS.size(), AMOUNTS.size())
                                .list()
                                .ofSize(slots))
                .as((persons, drawn) -> {
                    Awards awards = Awards.of(persons);
                    int slot = 0;
                    for (ProgrammeId programme : named) {
                        for (int person = 1; person <= PERSONS; person++) {
                            int amount = drawn.get(slot++);
                            if (amount > 0 && person <= persons) {
                                awards = with(awards, programme, person, AMOUNTS.get(amount - 1));
                            }
                        }
                    }
                    return awards;
                });
    }

    private Awards with(Awards awards, ProgrammeId programme, int person, String amount) {
        Scope<?> scope = book().programmes().stream()
                .filter(p -> p.id().equals(programme))
                .<Scope<?>>map(Programme::scope)
                .findFirst()
                .orElse(null);
        if (scope == null) {
            boolean deducted = book().overlaps().stream()
                    .anyMatch(
                            r -> r instanceof OverlapRule.Offsets o && o.over().contains(programme));
            return deducted
                    ? awards
                    : awards.receiving(new BenefitInPayment(
                            programme.id(), "p" + person, Amount.of(Money.parse(amount), Per.MONTH), null));
        }
        if (scope.equals(Scope.HOUSEHOLD)) {
            return person == 1 ? awards.monthly(programme, "household", amount) : awards;
        }
        return awards.monthly(programme, "person:p" + person, amount);
    }

    /**
     * No two benefits are granted that a rule of choice, of the higher one or of precedence keeps apart.
     *
     * @param awards the awards
     * @param month the month
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void what_is_granted_may_be_combined(
            @ForAll("awards") Awards awards, @ForAll("overlapMonths") YearMonth month) {
        List<Resolution.Granted> granted =
                awards.resolve(book().overlaps(), month).granted();
        for (OverlapRule rule : book().overlaps()) {
            boolean apart = rule instanceof OverlapRule.CannotCombine
                    || rule instanceof OverlapRule.TakeHigher
                    || (rule instanceof OverlapRule.TakesPrecedence p && !p.onlyInFull());
            if (apart && rule.appliesIn(month)) {
                List<Resolution.Granted> named = granted.stream()
                        .filter(g -> rule.programmes().contains(g.programme()))
                        .toList();
                for (Resolution.Granted one : named) {
                    assertThat(named)
                            .as("granted together although %s keeps them apart", rule.id())
                            .noneMatch(other -> keptApart(rule, one, other));
                }
            }
        }
    }

    private static boolean keptApart(OverlapRule rule, Resolution.Granted one, Resolution.Granted other) {
        if (one.programme().equals(other.programme())) {
            return false;
        }
        if (rule instanceof OverlapRule.TakesPrecedence p
                && !p.winner().equals(one.programme())
                && !p.winner().equals(other.programme())) {
            return false;
        }
        return one.subject().equals(other.subject())
                || one.subject().equals("household")
                || other.subject().equals("household");
    }

    /**
     * Every award in money is either granted or withheld by a rule that applies and names it.
     *
     * @param awards the awards
     * @param month the month
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void nothing_is_withheld_without_a_rule(
            @ForAll("awards") Awards awards, @ForAll("overlapMonths") YearMonth month) {
        Resolution resolution = awards.resolve(book().overlaps(), month);
        for (Assessment award : awards.results()) {
            long granted = resolution.granted().stream()
                    .filter(g -> g.programme().equals(award.programme())
                            && g.subject().equals(award.subject()))
                    .count();
            List<Resolution.Withheld> withheld = resolution.withheld().stream()
                    .filter(w -> w.programme().equals(award.programme())
                            && w.subject().equals(award.subject()))
                    .toList();
            assertThat(granted + withheld.size())
                    .as("%s of %s is granted or withheld", award.programme(), award.subject())
                    .isEqualTo(1);
            assertThat(withheld)
                    .allMatch(w ->
                            w.rule().appliesIn(month) && w.rule().programmes().contains(w.programme()));
        }
    }

    /**
     * The order of the results and of the rules makes no difference to what a family gets in all.
     *
     * @param awards the awards
     * @param month the month
     * @param random the seed
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void the_order_makes_no_difference(
            @ForAll("awards") Awards awards, @ForAll("overlapMonths") YearMonth month, @ForAll Random random) {
        List<Assessment> results = new ArrayList<>(awards.results());
        List<OverlapRule> rules = new ArrayList<>(book().overlaps());
        Collections.shuffle(results, random);
        Collections.shuffle(rules, random);
        Awards shuffled = new Awards(awards.household(), results);
        assertThat(shuffled.worth(shuffled.resolve(rules, month)))
                .isEqualTo(awards.worth(awards.resolve(book().overlaps(), month)));
    }

    /**
     * What is granted is granted again, in full, if nothing else is there.
     *
     * @param awards the awards
     * @param month the month
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void resolving_again_changes_nothing(
            @ForAll("awards") Awards awards, @ForAll("overlapMonths") YearMonth month) {
        Resolution once = awards.resolve(book().overlaps(), month);
        Resolution again = awards.without(once.withheld()).resolve(book().overlaps(), month);
        assertThat(again.granted()).isEqualTo(once.granted());
        assertThat(again.withheld()).isEmpty();
        assertThat(again.alternatives()).isEmpty();
    }

    /**
     * A family gets no less than any one benefit that gives way to none and goes with none.
     *
     * @param awards the awards
     * @param month the month
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void a_family_is_never_worse_off_than_with_one_benefit_alone(
            @ForAll("awards") Awards awards, @ForAll("overlapMonths") YearMonth month) {
        long worth = awards.worth(awards.resolve(book().overlaps(), month));
        for (Assessment award : awards.results()) {
            boolean givesWay = book().overlaps().stream()
                    .anyMatch(r -> (r instanceof OverlapRule.TakesPrecedence p
                                    && p.losers().contains(award.programme()))
                            || (r instanceof OverlapRule.Accompanies a
                                    && a.dependent().equals(award.programme())));
            Amount amount = ((Assessment.Entitled) award).amount();
            if (!givesWay && amount != null) {
                assertThat(worth)
                        .as("in all, beside %s of %s alone", award.programme(), award.subject())
                        .isGreaterThanOrEqualTo(amount.money().fen());
            }
        }
    }

    /**
     * A benefit that is withheld and before which nothing gives way might as well not be there.
     *
     * @param awards the awards
     * @param month the month
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void removing_a_loser_changes_nothing(
            @ForAll("awards") Awards awards, @ForAll("overlapMonths") YearMonth month) {
        Resolution before = awards.resolve(book().overlaps(), month);
        for (Resolution.Withheld lost : before.withheld()) {
            boolean leads = book().overlaps().stream()
                    .anyMatch(r -> (r instanceof OverlapRule.TakesPrecedence p
                                    && p.winner().equals(lost.programme()))
                            || (r instanceof OverlapRule.Accompanies a
                                    && a.bases().contains(lost.programme())));
            if (!leads && !(lost.rule() instanceof OverlapRule.Offsets)) {
                assertThat(awards.without(List.of(lost))
                                .resolve(book().overlaps(), month)
                                .granted())
                        .as("without %s of %s", lost.programme(), lost.subject())
                        .isEqualTo(before.granted());
            }
        }
    }
}
