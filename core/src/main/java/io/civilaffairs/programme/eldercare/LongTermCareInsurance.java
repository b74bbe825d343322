package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.not;
import static io.civilaffairs.rule.Criteria.standard;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.benefit.StartRule;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
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
import org.jspecify.annotations.Nullable;

/**
 * Long-term care insurance (长期护理保险): an insured person who is severely disabled has a sum for each day of care. For
 * Chongqing from 2022, 渝府办发〔2021〕139号, recalled only: 50 yuan a day, days in hospital at the expense of the medical
 * insurance left out. Unit: yuan per person per month.
 *
 * <p>Severe is level 3 to 5 of the {@link LongTermCareLevel}. Days within the benefit are counted up to the days of
 * the month before those in hospital are taken off, which are among them. No source read states a waiting period, a first
 * month, a list of exclusions, or the benefit of any other place: the first two are applied where a pack sets them, and
 * whom a rule shuts out is a recorded decision {@code LONG_TERM_CARE_EXCLUDED}. This class is immutable and thread-safe.
 */
public final class LongTermCareInsurance {
    private static final Citation WHO = Texts.CHONGQING_CARE_INSURANCE.article("保障对象");
    private static final Citation BENEFIT = Texts.CHONGQING_CARE_INSURANCE.article("待遇标准");

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(
                    ProgrammeId.LONG_TERM_CARE_INSURANCE, Scope.PERSON)
            .label(Label.of("长期护理保险", "long-term care insurance"))
            .citation(WHO)
            .when(allOf(
                    Clause.of("long-term-care-insurance", "长期护理保险待遇", "benefit of the long-term care insurance", WHO),
                    holds(
                            Clause.of("insured", "参加长期护理保险", "covered by the long-term care insurance", WHO),
                            ElderFacts.LONG_TERM_CARE_INSURED),
                    whenBound(
                            Clause.of("waiting-period-over", "参保已满等待期", "insured for the waiting period", WHO),
                            LongTermCareInsurance::waitingPeriodOver),
                    LongTermCareLevel.severe(Clause.of("severe-disability", "重度失能", "severe disability", WHO)),
                    not(
                            Clause.of("not-excluded", "无不予支付的情形", "not excluded from the benefit", WHO),
                            holds(
                                    Clause.of("excluded-by-decision", "经认定不予支付", "excluded by a decision", WHO),
                                    Recorded.yes(
                                            "LONG_TERM_CARE_EXCLUDED",
                                            ProgrammeId.LONG_TERM_CARE_INSURANCE,
                                            "认定为长期护理保险不予支付",
                                            "recorded as excluded from the long-term care insurance")))))
            .pays(new ByDay(null, 0), Per.MONTH)
            .startsFrom(StartRule.byStandard(LongTermCareStandards.FIRST_MONTH))
            .notesSilenceOn(
                    LongTermCareStandards.WAITING_MONTHS,
                    Label.of("未查到等待期规定，未适用", "no rule on a waiting period was found; none is applied"))
            .notesSilenceOn(
                    LongTermCareStandards.FIRST_MONTH,
                    Label.of("未查到待遇起始月规定，未适用", "no rule on the first month paid was found; none is applied"))
            .textReadFrom(YearMonth.of(2022, 1))
            .build();

    private LongTermCareInsurance() {}

    /** Asked only where a pack sets a waiting period; it stands where that figure does. */
    private static @Nullable Criterion<Member> waitingPeriodOver(Binding binding) {
        return binding.figure(LongTermCareStandards.WAITING_MONTHS)
                .source()
                .map(months -> atLeast(
                        Clause.of(
                                "waiting-period-over", "参保已满等待期", "insured for the waiting period", months.citation()),
                        MonthsInsured.unbound(),
                        standard(LongTermCareStandards.WAITING_MONTHS)))
                .orElse(null);
    }

    /** The benefit of a day, for each day that counts. */
    private static final class ByDay extends Derived<Member, Money> {
        private static final Clause WITHIN =
                Clause.of("days-within-benefit", "当月待遇期内天数", "days of the month within the benefit", BENEFIT);
        private static final Clause HOSPITAL = Clause.of(
                "days-in-hospital", "其中由医保支付的住院天数", "of these in hospital, paid by medical insurance", BENEFIT);
        private static final Clause DAYS =
                Clause.of("eligible-days", "当月待遇天数（扣除住院天数）", "days that count in the month", BENEFIT);
        private static final Clause AMOUNT = Clause.of("benefit-of-the-month", "当月待遇", "benefit of the month", BENEFIT);

        private final @Nullable Figure<Money> perDay;
        private final int daysOfMonth;

        ByDay(@Nullable Figure<Money> perDay, int daysOfMonth) {
            super(
                    "long-term-care-insurance.amount",
                    Label.of("长期护理保险待遇", "long-term care insurance benefit"),
                    Unit.YUAN_PER_PERSON_MONTH);
            this.perDay = perDay;
            this.daysOfMonth = daysOfMonth;
        }

        @Override
        public ByDay bind(Binding binding) {
            return new ByDay(
                    binding.figure(LongTermCareStandards.BENEFIT),
                    binding.month().lengthOfMonth());
        }

        @Override
        public List<Clause> lines() {
            return List.of(WITHIN, HOSPITAL, DAYS, AMOUNT);
        }

        @Override
        protected @Nullable Money work(Member member, Probe probe) {
            Money benefit = Objects.requireNonNull(perDay, "bound").read(probe);
            Integer days = days(member, probe);
            if (benefit == null || days == null) {
                return null;
            }
            probe.step(DAYS, member, days);
            return probe.step(AMOUNT, member, benefit.times(days));
        }

        /** The days that count: none without a day within, or in a month in hospital, whatever else is not known. */
        private @Nullable Integer days(Member member, Probe probe) {
            Integer care = ElderFacts.CARE_DAYS.read(member);
            Integer hospital = ElderFacts.HOSPITAL_DAYS.read(member);
            if ((care != null && care == 0) || (hospital != null && hospital >= daysOfMonth)) {
                return 0;
            }
            if (care == null || hospital == null) {
                ElderFacts.CARE_DAYS.read(member, probe);
                ElderFacts.HOSPITAL_DAYS.read(member, probe);
                return null;
            }
            int within = Math.min(care, daysOfMonth);
            probe.step(WITHIN, member, within);
            probe.step(HOSPITAL, member, hospital);
            return Math.max(0, within - hospital);
        }
    }
}
