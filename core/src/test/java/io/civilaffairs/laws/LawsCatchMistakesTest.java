package io.civilaffairs.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.testkit.CivilAffairsDomain;
import io.civilaffairs.testkit.IncomeLaws;
import io.civilaffairs.testkit.PolicyCase;
import io.civilaffairs.value.Money;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Property;

/** Every law fails for a programme that breaks it, on cases the generators find by themselves. */
class LawsCatchMistakesTest {
    private static final int CASES = 2_000;

    private record Suspect(Programme<Household> programme) implements IncomeLaws<Household> {
        @Override
        public PolicyBook book() {
            return PolicyBook.of(List.of(programme));
        }

        @Override
        public CivilAffairsDomain domain() {
            return new CivilAffairsDomain(CivilAffairs.policyBook(), CivilAffairs.standards());
        }

        @Override
        public Money largestCliff() {
            return Money.ofYuan(100);
        }
    }

    @FunctionalInterface
    private interface Law {
        void check(Suspect suspect, PolicyCase policyCase, long seed);
    }

    /** The message with which the law fails on one of many generated cases. */
    private static String broken(Programme<Household> programme, Law law) {
        Suspect suspect = new Suspect(programme);
        Iterator<PolicyCase> cases = suspect.cases().sampleStream().iterator();
        for (long seed = 0; seed < CASES; seed++) {
            try {
                law.check(suspect, cases.next(), seed);
            } catch (AssertionError | IllegalArgumentException | IllegalStateException e) {
                return e.getMessage();
            }
        }
        return fail("the law holds for all of " + CASES + " cases");
    }

    @Property(tries = 1, seed = "1")
    void an_explanation_that_follows_another_rule_is_caught() {
        assertThat(broken(
                        Mistakes.explainsAnotherRule(),
                        (laws, c, seed) -> laws.explanation_agrees_with_the_fast_test(c)))
                .contains("was decided as NOT_MET and explained as MET");
    }

    @Property(tries = 1, seed = "2")
    void unknown_income_taken_for_zero_is_caught() {
        assertThat(broken(Mistakes.takesUnknownForZero(), IncomeLaws::more_information_never_overturns_a_decision))
                .contains("decision with more information", "MET any-household");
    }

    @Property(tries = 1, seed = "3")
    void an_undetermined_case_that_asks_nothing_is_caught() {
        assertThat(broken(
                        Mistakes.asksNothing(),
                        (laws, c, seed) -> laws.undetermined_exactly_when_something_is_needed(c)))
                .contains("nothing needed by the condition any-household, which is UNKNOWN");
    }

    @Property(tries = 1, seed = "4")
    void a_fact_that_decides_but_is_not_asked_for_is_caught() {
        assertThat(broken(Mistakes.asksTooLittle(), IncomeLaws::facts_not_needed_cannot_decide))
                .contains("outcome although nothing needed was learnt");
    }

    @Property(tries = 1, seed = "5")
    void asking_for_ever_is_caught() {
        assertThat(broken(Mistakes.asksForEver(), IncomeLaws::supplying_what_is_needed_ends_in_a_decision))
                .contains("outcome after supplying 25 times what was needed", "needs household settlement");
    }

    @Property(tries = 1, seed = "6")
    void asking_for_a_fact_that_has_no_place_names_its_path() {
        assertThat(broken(Mistakes.asksForNowhere(), IncomeLaws::supplying_what_is_needed_ends_in_a_decision))
                .contains("path: the test kit knows no fact \"mood\" of household", "Maybe");
    }

    @Property(tries = 1, seed = "7")
    void a_negative_amount_is_caught() {
        assertThat(broken(Mistakes.paysLessThanNothing(), (laws, c, seed) -> laws.amounts_are_never_negative(c)))
                .contains("pays -");
    }

    @Property(tries = 1, seed = "8")
    void rounding_outside_the_working_is_caught() {
        assertThat(broken(Mistakes.roundsInSecret(), (laws, c, seed) -> laws.the_working_ends_in_the_amount(c)))
                .contains("last line of the working", "= per-head [household]");
    }

    @Property(tries = 1, seed = "9")
    void dependence_on_the_order_of_members_is_caught() {
        assertThat(broken(Mistakes.looksAtTheFirst(), IncomeLaws::the_order_of_members_is_irrelevant))
                .contains("answer with the members in another order");
    }

    @Property(tries = 1, seed = "10")
    void a_rule_that_remembers_bindings_is_caught() {
        assertThat(broken(
                        Mistakes.remembersBindings(),
                        (laws, c, seed) -> laws.binding_again_or_alone_changes_nothing(c)))
                .contains("assessment after binding again");
    }

    @Property(tries = 1, seed = "11")
    void another_amount_in_bulk_is_caught() {
        assertThat(broken(
                        Mistakes.paysAnotherAmountInBulk(),
                        (laws, c, seed) -> laws.deciding_in_bulk_agrees_with_assessing(c)))
                .contains("was decided as 99.00 / MONTH and explained as 100.00 / MONTH");
    }

    @Property(tries = 1, seed = "12")
    void paying_more_to_who_earns_more_is_caught() {
        assertThat(broken(
                        Mistakes.paysTheRichMore(),
                        (laws, c, seed) -> laws.more_income_never_pays_more(c, Money.ofYuan(50))))
                .contains("paid with 50.00 more income");
    }

    @Property(tries = 1, seed = "13")
    void a_cliff_above_the_promise_is_caught() {
        assertThat(broken(
                        Mistakes.endsAtACliff(),
                        (laws, c, seed) ->
                                laws.earning_more_never_costs_more_than_the_largest_cliff(c, Money.ofYuan(50))))
                .contains("lost by earning 50.00 more: paid 300.00 before, 0.00 after");
    }
}
