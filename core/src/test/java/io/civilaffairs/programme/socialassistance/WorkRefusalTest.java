package io.civilaffairs.programme.socialassistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.people.Employment;
import io.civilaffairs.people.HouseholdBuilder;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.people.Relation;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In the made-up county the urban standard is 1,000 yuan: three persons with 100 yuan in all get 2,900. */
class WorkRefusalTest {
    private static final BoundBook BOOK =
            PolicyBook.of(List.of(MinimumLivingGuarantee.PROGRAMME)).in(Example.setting());

    private static OfficialFinding refused(String member, @Nullable String stillPaid) {
        return new OfficialFinding(
                WorkRefusal.REFUSED,
                "minimum-living-guarantee",
                member,
                null,
                true,
                stillPaid == null ? null : Money.parse(stillPaid));
    }

    private static PersonBuilder able(String id, Relation relation) {
        return Example.person(id, relation).labourCapacity(LabourCapacity.FULL).employment(Employment.UNEMPLOYED);
    }

    private static HouseholdBuilder three(OfficialFinding... findings) {
        return Example.household(
                        Example.head()
                                .income(List.of(Example.income(
                                        io.civilaffairs.people.IncomeItem.Kind.PENSION, "100.00", Per.MONTH))),
                        able("p2", Relation.SPOUSE),
                        able("p3", Relation.CHILD))
                .findings(List.of(findings));
    }

    private static WorkRefusal.Answer answer(HouseholdBuilder household) {
        return WorkRefusal.of(household.build(), BOOK);
    }

    private static List<String> needed(WorkRefusal.Answer answer) {
        return answer.needed().stream().map(FactRef::id).toList();
    }

    @Test
    void without_a_record_nothing_is_reduced() {
        WorkRefusal.Answer answer = answer(three());
        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(answer.full()).isEqualTo(Money.ofYuan(2900));
        assertThat(answer.without()).isEqualTo(Money.ofYuan(2900));
        assertThat(answer.decided()).isEqualTo(Money.ofYuan(2900));
    }

    @Test
    void only_the_own_part_is_at_stake_and_what_becomes_of_it_is_a_decision() {
        WorkRefusal.Answer answer = answer(three(refused("p2", null)));
        assertThat(answer.outcome()).isEqualTo(Outcome.MET);
        assertThat(answer.parts()).singleElement().satisfies(p -> {
            assertThat(p.member()).isEqualTo("person:p2");
            assertThat(p.part()).isEqualTo(ExactMoney.ofFen(290_000, 3));
            assertThat(p.decided()).isNull();
        });
        // two thirds of 2,900 are 1,933.33 1/3, rounded up
        assertThat(answer.without()).isEqualTo(Money.parse("1933.34"));
        assertThat(answer.decided()).isNull();
        assertThat(needed(answer)).containsExactly(WorkRefusal.REFUSED);
    }

    @Test
    void a_part_stopped_leaves_the_parts_of_the_others() {
        assertThat(answer(three(refused("p2", "0.00"))).decided()).isEqualTo(Money.parse("1933.34"));
    }

    @Test
    void a_part_reduced_to_200_yuan_adds_them_to_the_parts_of_the_others() {
        assertThat(answer(three(refused("p2", "200.00"))).decided()).isEqualTo(Money.parse("2133.34"));
    }

    @Test
    void a_sum_as_high_as_the_part_is_no_reduction_and_a_fen_less_is_one() {
        assertThat(answer(three(refused("p2", "966.67"))).decided()).isNull();
        assertThat(answer(three(refused("p2", "966.66"))).decided()).isEqualTo(Money.parse("2900.00"));
    }

    @Test
    void two_members_who_refuse_lose_two_parts() {
        WorkRefusal.Answer answer = answer(three(refused("p2", "0.00"), refused("p3", "0.00")));
        assertThat(answer.without()).isEqualTo(Money.parse("966.67"));
        assertThat(answer.decided()).isEqualTo(Money.parse("966.67"));
    }

    @Test
    void one_decision_of_two_is_still_open() {
        WorkRefusal.Answer answer = answer(three(refused("p2", "0.00"), refused("p3", null)));
        assertThat(answer.decided()).isNull();
        assertThat(answer.needed()).extracting(FactRef::subject).containsExactly("person:p3");
    }

    @Test
    void who_cannot_work_or_is_in_work_loses_nothing() {
        OfficialFinding record = refused("p2", "0.00");
        Stream.of(
                        able("p2", Relation.SPOUSE).labourCapacity(LabourCapacity.NONE),
                        able("p2", Relation.SPOUSE).employment(Employment.EMPLOYED),
                        able("p2", Relation.SPOUSE).employment(Employment.RETIRED))
                .forEach(p -> assertThat(
                                answer(Example.household(Example.head(), p).findings(List.of(record)))
                                        .outcome())
                        .isEqualTo(Outcome.NOT_MET));
    }

    @Test
    void a_member_with_partial_capacity_can_work() {
        HouseholdBuilder household = Example.household(
                        Example.head(), able("p2", Relation.SPOUSE).labourCapacity(LabourCapacity.PARTIAL))
                .findings(List.of(refused("p2", "0.00")));
        assertThat(answer(household).decided()).isEqualTo(Money.ofYuan(1000));
    }

    @Test
    void whether_the_member_can_work_is_needed_only_where_refusals_are_recorded() {
        PersonBuilder unknown = able("p2", Relation.SPOUSE).labourCapacity(null);
        HouseholdBuilder recorded = Example.household(Example.head(), unknown).findings(List.of(refused("p2", "0.00")));
        assertThat(needed(answer(recorded))).containsExactly("person.labour-capacity");
        assertThat(answer(recorded).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(needed(answer(Example.household(Example.head(), unknown)))).isEmpty();
    }

    @Test
    void an_unknown_record_is_needed() {
        HouseholdBuilder household = three().findings(null);
        assertThat(needed(answer(household))).contains("household.findings");
    }

    @Test
    void a_household_that_is_not_entitled_has_no_part_to_lose() {
        HouseholdBuilder rich = Example.household(able("p1", Relation.HEAD).income(List.of(Example.wage("1000.00"))))
                .findings(List.of(refused("p1", null)));
        WorkRefusal.Answer answer = answer(rich);
        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(answer.full()).isNull();
    }

    @Test
    void what_the_guarantee_needs_is_needed_here_too() {
        WorkRefusal.Answer answer =
                answer(Example.household(able("p1", Relation.HEAD).income(null)));
        assertThat(answer.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(needed(answer)).containsExactly("person.income");
    }

    @Test
    void a_book_without_the_guarantee_is_refused() {
        BoundBook empty = PolicyBook.of(List.of()).in(Example.setting());
        assertThatThrownBy(() -> WorkRefusal.of(three().build(), empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minimum-living-guarantee");
    }
}
