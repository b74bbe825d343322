package io.civilaffairs.programme.institution;

import static io.civilaffairs.rule.Criteria.allOf;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Operating subsidy (养老机构运营补贴): each month a sum for every occupied bed by the ability level of its resident, and an
 * addition for every occupied bed by the grade of the institution; to a registered institution that others than government
 * set up or run. 老年人权益保障法 第三十九条第二款; the sums have no source for any place, and a host's pack gives them.
 *
 * <pre>{@code
 * Assessment answer = OperatingSubsidy.PROGRAMME.in(setting).assess(institution);
 * }</pre>
 *
 * <p>Only the sums of levels that have residents are needed; an institution without a grade has no addition. Unit: yuan for
 * a bed and month, whole fen; nothing is rounded. This class is immutable and thread-safe.
 */
public final class OperatingSubsidy {
    /** The id. */
    public static final ProgrammeId ID = ProgrammeId.of("institution-operating-subsidy");

    private static final Citation LAW = Texts.ELDERLY_LAW.article("第三十九条").item("第二款");
    private static final Clause OF_LEVEL = Clause.of(
            "occupied-beds-of-level", "该等级入住床位数×每张床位标准", "occupied beds of a level times the sum for a bed", LAW);
    private static final Clause OF_GRADE = Clause.of(
            "occupied-beds-times-grade-addition",
            "全部入住床位数×等级加发标准",
            "occupied beds times the addition of the grade",
            LAW);
    private static final Clause TOTAL = Clause.of("subsidy-of-the-month", "当月运营补贴", "subsidy of the month", LAW);

    /** The programme. */
    public static final Programme<CareInstitution> PROGRAMME = Programme.builder(ID, Institutions.SCOPE)
            .label(Label.of("养老机构运营补贴", "operating subsidy for institutions of elderly care"))
            .citation(LAW)
            .when(allOf(
                    Clause.of("operating-subsidy", "运营补贴对象", "who gets an operating subsidy", LAW),
                    Founders.REGISTERED,
                    Founders.RUN_BY_OTHERS))
            .pays(new ForMonth(List.of(), List.of()), Per.MONTH)
            .build();

    private OperatingSubsidy() {}

    private static final class ForMonth extends Derived<CareInstitution, Money> {
        private final List<Figure<Money>> byLevel;
        private final List<Figure<Money>> byGrade;

        ForMonth(List<Figure<Money>> byLevel, List<Figure<Money>> byGrade) {
            super("institution-operating-subsidy.amount", Label.of("运营补贴金额", "operating subsidy"), Unit.YUAN_PER_MONTH);
            this.byLevel = byLevel;
            this.byGrade = byGrade;
        }

        @Override
        public ForMonth bind(Binding binding) {
            return new ForMonth(
                    InstitutionStandards.OPERATING_BY_LEVEL.stream()
                            .map(binding::figure)
                            .toList(),
                    InstitutionStandards.OPERATING_BY_GRADE.stream()
                            .map(binding::figure)
                            .toList());
        }

        @Override
        public List<Clause> lines() {
            return List.of(OF_LEVEL, OF_GRADE, TOTAL);
        }

        @Override
        protected @Nullable Money work(CareInstitution institution, Probe probe) {
            Occupancy beds = InstitutionFacts.OCCUPANCY.read(institution, probe);
            if (beds == null) {
                return null;
            }
            Occupancy assessed = InstitutionFacts.ALL_ASSESSED.read(institution, probe);
            Money levels = ofLevels(institution, beds, probe);
            Money addition = beds.residents() == 0 ? Money.ZERO : ofGrade(institution, beds.residents(), probe);
            return assessed == null || levels == null || addition == null
                    ? null
                    : probe.step(TOTAL, institution, levels.plus(addition));
        }

        /** Reads every sum it needs, so that all that lack are named at once. */
        private @Nullable Money ofLevels(CareInstitution institution, Occupancy beds, Probe probe) {
            Money sum = Money.ZERO;
            for (int level = 0; level < Occupancy.LEVELS; level++) {
                int occupied = beds.byLevel().get(level);
                if (occupied > 0) {
                    Money rate = byLevel.get(level).read(probe);
                    sum = sum == null || rate == null
                            ? null
                            : sum.plus(probe.step(OF_LEVEL, institution, rate.times(occupied)));
                }
            }
            return sum;
        }

        private @Nullable Money ofGrade(CareInstitution institution, int occupied, Probe probe) {
            Grade grade = InstitutionFacts.GRADE.read(institution, probe);
            if (grade == null || grade == Grade.UNGRADED) {
                return grade == null ? null : Money.ZERO;
            }
            Money addition = byGrade.get(grade.level() - 1).read(probe);
            return addition == null ? null : probe.step(OF_GRADE, institution, addition.times(occupied));
        }
    }
}
