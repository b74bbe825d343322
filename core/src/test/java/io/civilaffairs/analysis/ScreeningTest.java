package io.civilaffairs.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.analysis.Screening.Flag;
import io.civilaffairs.analysis.Screening.Kind;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Person;
import io.civilaffairs.policy.BenefitKind;
import io.civilaffairs.policy.OverlapRule;
import io.civilaffairs.policy.OverlapScope;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScreeningTest {
    private static final Screening SCREENING = Screening.under(Sample.BOOK);

    private static List<Flag> flags(Household household) {
        return SCREENING.flags(household);
    }

    private static Flag only(Household household) {
        List<Flag> flags = flags(household);
        assertThat(flags).hasSize(1);
        return flags.get(0);
    }

    @Test
    void one_who_is_entitled_and_enrolled_is_in_order() {
        assertThat(flags(Sample.enrolled(Sample.household(), Sample.guarantee("household"))))
                .isEmpty();
    }

    @Test
    void one_who_is_enrolled_only_from_the_next_month_is_not_enrolled_yet() {
        Enrolment inSeptember = new Enrolment(Sample.GUARANTEE.id(), "household", YearMonth.of(2025, 9));

        assertThat(only(Sample.enrolled(Sample.household(), inSeptember)).kind())
                .isEqualTo(Kind.ENTITLED_NOT_ENROLLED);
        assertThat(flags(Sample.enrolled(Sample.earning(Sample.household(), "770.00"), inSeptember)))
                .isEmpty();
    }

    @Test
    void one_who_is_neither_is_in_order() {
        assertThat(flags(Sample.earning(Sample.household(), "770.00"))).isEmpty();
    }

    @Test
    void one_who_is_entitled_and_not_enrolled_is_missed() {
        Flag flag = only(Sample.earning(Sample.household(), "769.99"));
        assertThat(flag.kind()).isEqualTo(Kind.ENTITLED_NOT_ENROLLED);
        assertThat(flag.household()).isEqualTo("h1");
        assertThat(flag.programme()).isEqualTo(Sample.GUARANTEE);
        assertThat(flag.subject()).isEqualTo("household");
        assertThat(flag.needed()).isEmpty();
    }

    @Test
    void one_who_is_enrolled_and_earns_the_standard_no_longer_qualifies_and_the_reason_is_named() {
        Household household =
                Sample.enrolled(Sample.earning(Sample.household(), "770.00"), Sample.guarantee("household"));
        Flag flag = only(household);
        assertThat(flag.kind()).isEqualTo(Kind.ENROLLED_NOT_ENTITLED);
        assertThat(flag.because()).extracting(f -> f.id()).containsExactly("income-below-standard");
    }

    @Test
    void one_who_is_enrolled_and_over_the_standard_through_work_may_be_in_an_exit_period() {
        Household household =
                Sample.enrolled(Sample.earning(Sample.household(), "900.00"), Sample.guarantee("household"));
        Person working = Sample.person(household).toBuilder()
                .employment(Employment.EMPLOYED)
                .build();
        assertThat(only(Sample.with(household, working)).kind()).isEqualTo(Kind.ENROLLED_MAY_GO_ON);
        assertThat(only(household.toBuilder().registeredPoor(false).build()).kind())
                .isEqualTo(Kind.ENROLLED_NOT_ENTITLED);
    }

    @Test
    void one_who_is_enrolled_and_whose_income_is_unknown_is_to_be_checked_and_the_income_is_needed() {
        Flag flag = only(Sample.enrolled(Sample.earning(Sample.household(), null), Sample.guarantee("household")));
        assertThat(flag.kind()).isEqualTo(Kind.ENROLLED_UNDETERMINED);
        assertThat(flag.needed()).extracting(n -> n.path()).containsExactly("income");
    }

    @Test
    void one_who_is_not_enrolled_and_whose_income_is_unknown_is_not_flagged() {
        assertThat(flags(Sample.earning(Sample.household(), null))).isEmpty();
    }

    @Test
    void an_enrolment_of_another_subject_does_not_count() {
        assertThat(flags(Sample.enrolled(Sample.household(), Sample.guarantee("person:p1"))))
                .extracting(Flag::kind)
                .containsExactly(Kind.ENTITLED_NOT_ENROLLED);
    }

    @Test
    void an_enrolled_person_who_is_not_listed_is_flagged_without_an_answer() {
        Household household =
                Sample.enrolled(Sample.household(), Sample.guarantee("household"), Sample.guarantee("person:p9"));
        Flag flag = only(household);
        assertThat(flag.kind()).isEqualTo(Kind.ENROLLED_NOT_LISTED);
        assertThat(flag.subject()).isEqualTo("person:p9");
        assertThat(flag.because()).isEmpty();
        assertThat(flag.needed()).isEmpty();
    }

    @Test
    void without_the_record_of_enrolments_one_who_is_entitled_may_or_may_not_be_missed() {
        Household household = Sample.household().toBuilder().enrolled(null).build();
        assertThat(only(household).kind()).isEqualTo(Kind.ENROLMENT_UNKNOWN);
        assertThat(flags(Sample.earning(household, "770.00"))).isEmpty();
    }

    @Test
    void an_enrolment_in_a_programme_not_asked_for_is_left_alone() {
        Household household = Sample.enrolled(
                Sample.household(),
                Sample.guarantee("household"),
                new Enrolment("cn.example.other", "person:p9", null));
        assertThat(flags(household)).isEmpty();
    }

    @Test
    void a_programme_that_the_book_does_not_hold_cannot_be_screened() {
        assertThatThrownBy(() -> SCREENING.of(List.of(ProgrammeId.ORPHAN_ALLOWANCE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("orphan-allowance");
    }

    @Test
    void households_are_taken_one_by_one_and_only_as_many_as_are_asked_for() {
        AtomicInteger taken = new AtomicInteger();
        Stream<Household> endless = Stream.generate(() -> {
            taken.incrementAndGet();
            return Sample.household();
        });
        assertThat(SCREENING.flags(endless).limit(3)).hasSize(3);
        assertThat(taken).hasValueLessThanOrEqualTo(4);
    }

    @Test
    void an_iterator_gives_the_same_flags_in_the_same_order() {
        List<Household> households = IntStream.range(0, 20)
                .mapToObj(i -> Sample.earning(Sample.household(), i % 2 == 0 ? "769.99" : "770.00"))
                .toList();
        assertThat(SCREENING.flags(households.iterator()).map(Flag::kind))
                .isEqualTo(SCREENING.flags(households.stream()).map(Flag::kind).toList())
                .hasSize(10);
    }

    @Nested
    class Overlaps {
        private static final Citation SOURCE = Citation.of("测试标准", "", "第一条", Provenance.RECALLED);
        private static final ProgrammeId BETTER = ProgrammeId.of("better");
        private static final ProgrammeId LESSER = ProgrammeId.of("lesser");
        private final PolicyBook book = PolicyBook.of(
                List.of(paying(BETTER, 900), paying(LESSER, 100)),
                List.of(new OverlapRule.CannotCombine(
                        Clause.of("one-of-two", "不得同时享受", "not both", SOURCE),
                        BenefitKind.LIVING,
                        OverlapScope.SAME_PERSON,
                        null,
                        List.of(BETTER, LESSER))));
        private final Screening screening =
                Screening.under(book.in(CivilAffairs.setting("500154", YearMonth.of(2025, 8))));
        private final Household poor =
                Sample.household().toBuilder().registeredPoor(true).build();

        private static Programme<Household> paying(ProgrammeId id, long yuan) {
            Label label = Label.of("试验", id.id());
            return Programme.builder(id, Scope.HOUSEHOLD)
                    .label(label)
                    .citation(SOURCE)
                    .when(Criteria.holds(new Clause("poor", label, SOURCE), HouseholdFacts.REGISTERED_POOR))
                    .pays(
                            Formula.using(
                                    id.id() + ".amount",
                                    label,
                                    Unit.YUAN_PER_HOUSEHOLD_MONTH,
                                    HouseholdFacts.REGISTERED_POOR,
                                    (h, is, sheet) -> Money.ofYuan(yuan)),
                            Per.MONTH)
                    .build();
        }

        private List<String> flagged(ProgrammeId... enrolledIn) {
            Household household = poor.toBuilder()
                    .enrolled(Stream.of(enrolledIn)
                            .map(p -> new Enrolment(p.id(), "household", null))
                            .toList())
                    .build();
            return screening.flags(household).stream()
                    .map(f -> f.programme() + " " + f.kind())
                    .toList();
        }

        @Test
        void only_the_benefit_that_would_be_granted_is_missed() {
            assertThat(flagged()).containsExactly("better ENTITLED_NOT_ENROLLED");
        }

        @Test
        void enrolled_in_the_better_one_nothing_is_missed() {
            assertThat(flagged(BETTER)).isEmpty();
        }

        @Test
        void a_lawful_choice_of_the_lesser_one_is_respected() {
            assertThat(flagged(LESSER)).isEmpty();
        }

        @Test
        void enrolled_in_both_one_is_withheld_and_the_rule_is_named() {
            Household household = poor.toBuilder()
                    .enrolled(List.of(
                            new Enrolment("better", "household", null), new Enrolment("lesser", "household", null)))
                    .build();
            assertThat(screening.flags(household)).singleElement().satisfies(f -> {
                assertThat(f.kind()).isEqualTo(Kind.ENROLLED_BUT_WITHHELD);
                assertThat(f.programme()).isEqualTo(LESSER);
                assertThat(f.rule()).isNotNull();
                assertThat(f.rule().clause().id()).isEqualTo("one-of-two");
            });
        }
    }
}
