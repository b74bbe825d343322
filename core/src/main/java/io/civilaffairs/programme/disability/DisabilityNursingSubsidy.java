package io.civilaffairs.programme.disability;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.isOneOf;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Disability nursing subsidy (重度残疾人护理补贴): a person registered in Chongqing whose card says grade 1 or 2, whatever the
 * income. 国发〔2015〕52号, as restated; amounts by 渝民〔2022〕207号; 残疾人保障法 第四十八条第四款. Unit: yuan per person per month.
 *
 * <p>The national text speaks of long-term care for six months; in Chongqing registration and grade suffice. Whoever has
 * extreme hardship support or the nursing allowance of the work injury insurance on record has none. This class is
 * immutable and thread-safe.
 */
public final class DisabilityNursingSubsidy {
    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(
                    ProgrammeId.DISABILITY_NURSING_SUBSIDY, Scope.PERSON)
            .label(Label.of("重度残疾人护理补贴", "disability nursing subsidy"))
            .citation(Conditions.WHO)
            .when(allOf(
                            Clause.of("nursing-subsidy", "重度残疾人护理补贴", "disability nursing subsidy", Conditions.WHO),
                            Conditions.REGISTERED,
                            isOneOf(
                                    Clause.of("grade-1-or-2", "残疾等级为一级或二级", "card of grade 1 or 2", Conditions.WHO),
                                    PersonFacts.DISABILITY_GRADE,
                                    Set.of(1, 2)),
                            Conditions.NOT_IN_EXTREME_HARDSHIP,
                            Conditions.NO_WORK_INJURY_NURSING,
                            Conditions.notStopped(ProgrammeId.DISABILITY_NURSING_SUBSIDY))
                    .madeFor("grade-1-or-2"))
            .pays(new ByGrade(null, null), Per.MONTH)
            .startsFrom(Conditions.START)
            .textReadFrom(YearMonth.of(2016, 1))
            .build();

    private DisabilityNursingSubsidy() {}

    /** The amount of the person's grade. */
    private static final class ByGrade extends Derived<Member, Money> {
        private static final Clause AMOUNT = Clause.of(
                "nursing-subsidy-paid", "重度残疾人护理补贴标准（按等级）", "nursing subsidy of the grade", Texts.AMOUNTS.article("二"));

        private final @Nullable Figure<Money> grade1;
        private final @Nullable Figure<Money> grade2;

        ByGrade(@Nullable Figure<Money> grade1, @Nullable Figure<Money> grade2) {
            super(
                    "disability-nursing-subsidy.amount",
                    Label.of("重度残疾人护理补贴", "disability nursing subsidy"),
                    Unit.YUAN_PER_PERSON_MONTH);
            this.grade1 = grade1;
            this.grade2 = grade2;
        }

        @Override
        public Derived<Member, Money> bind(Binding binding) {
            return new ByGrade(binding.figure(Standards.NURSING_GRADE_1), binding.figure(Standards.NURSING_GRADE_2));
        }

        @Override
        public List<Clause> lines() {
            return List.of(AMOUNT);
        }

        @Override
        protected @Nullable Money work(Member member, Probe probe) {
            Integer grade = PersonFacts.DISABILITY_GRADE.read(member, probe);
            if (grade == null) {
                return null;
            }
            Money amount = Objects.requireNonNull(grade == 1 ? grade1 : grade2, "bound")
                    .read(probe);
            return amount == null ? null : probe.step(AMOUNT, member, amount);
        }
    }
}
