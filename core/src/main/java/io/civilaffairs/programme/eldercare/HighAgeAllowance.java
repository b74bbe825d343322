package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.standard;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.AgeBands;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * High-age allowance (高龄津贴): an old person of 80 or more with a low income, by bands of age. 老年人权益保障法 第三十三条第二款,
 * which encourages localities and obliges none. Unit: yuan per person per month.
 *
 * <p>The law gives the age and the low income; bands and amounts are local, and no source gives those of Chongqing or
 * Kaizhou. A place gives them as a table ({@link AllowanceStandards#BANDS}), or up to three as standards of their own.
 * Which statuses count as low income ({@code high-age-income}) and in which month an age begins to count ({@code
 * high-age-first-month}, {@code leap-day-birthday}) are options. This class is immutable and thread-safe.
 */
public final class HighAgeAllowance {
    private static final Citation ARTICLE = Texts.ELDERLY_LAW.article("第三十三条").item("第二款");

    private static final Clause OF_HIGH_AGE = Clause.of("of-high-age", "达到高龄年龄", "of high age", ARTICLE);
    private static final Criterion<Member> BY_TABLE =
            atLeast(OF_HIGH_AGE, AllowanceAge.unbound(), new HighAgeBands.FirstAge(null));
    private static final Criterion<Member> BY_FIRST_BAND =
            atLeast(OF_HIGH_AGE, AllowanceAge.unbound(), standard(AllowanceStandards.FIRST_BAND_FROM));

    static final Clause AGE = Clause.of("age-of-the-month", "当月年龄", "age that counts for the month", ARTICLE);
    static final Clause AMOUNT =
            Clause.of("high-age-allowance-paid", "高龄津贴（按年龄档次）", "high-age allowance of the band", ARTICLE);

    /** The lines of the working, by a table or by single bands. */
    static final List<Clause> LINES = List.of(AGE, AMOUNT);

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.HIGH_AGE_ALLOWANCE, Scope.PERSON)
            .label(Label.of("高龄津贴", "high-age allowance"))
            .citation(ARTICLE)
            .when(allOf(
                    Clause.of("high-age-allowance", "高龄津贴", "high-age allowance", ARTICLE),
                    whenBound(
                            OF_HIGH_AGE, binding -> HighAgeBands.table(binding).isPresent() ? BY_TABLE : BY_FIRST_BAND),
                    lowIncome()))
            .pays(new ByBand(null, List.of(), List.of()), Per.MONTH)
            .textReadFrom(YearMonth.of(2019, 1))
            .build();

    private HighAgeAllowance() {}

    private static Criterion<Member> lowIncome() {
        return whenBound(
                Clause.of("low-income", "低收入", "low income", ARTICLE),
                binding -> binding.option("high-age-income").id().equals("none") ? null : LowIncome.lowIncome(ARTICLE));
    }

    /**
     * The amount of the band of age, by the table of the place if there is one, otherwise by single bands. A bound that no
     * pack gives leaves open which of two bands it is; that matters only where their amounts differ.
     */
    private static final class ByBand extends Derived<Member, Money> {
        private final @Nullable Derived<Member, Integer> age;
        private final List<Figure<Integer>> bounds;
        private final List<Figure<Money>> amounts;

        ByBand(@Nullable Derived<Member, Integer> age, List<Figure<Integer>> bounds, List<Figure<Money>> amounts) {
            super("high-age-allowance.amount", Label.of("高龄津贴", "high-age allowance"), Unit.YUAN_PER_PERSON_MONTH);
            this.age = age;
            this.bounds = bounds;
            this.amounts = amounts;
        }

        @Override
        public Derived<Member, Money> bind(Binding binding) {
            Derived<Member, Integer> years = AllowanceAge.unbound().bind(binding);
            Optional<Figure<AgeBands>> table = HighAgeBands.table(binding);
            if (table.isPresent()) {
                return new HighAgeBands.ByTable(years, table.get());
            }
            return new ByBand(
                    years,
                    List.of(
                            binding.figure(AllowanceStandards.SECOND_BAND_FROM),
                            binding.figure(AllowanceStandards.THIRD_BAND_FROM)),
                    List.of(
                            binding.figure(AllowanceStandards.FIRST_BAND),
                            binding.figure(AllowanceStandards.SECOND_BAND),
                            binding.figure(AllowanceStandards.THIRD_BAND)));
        }

        @Override
        public List<Clause> lines() {
            return LINES;
        }

        @Override
        protected @Nullable Money work(Member member, Probe probe) {
            Integer years = Objects.requireNonNull(age, "bound").read(member, probe);
            if (years == null) {
                return null;
            }
            int lowest = 0;
            int highest = bounds.size();
            for (int i = 0; i < bounds.size(); i++) {
                Integer bound = bounds.get(i).read(Probe.off());
                if (bound != null && years >= bound) {
                    lowest = i + 1;
                }
            }
            for (int i = bounds.size() - 1; i >= lowest; i--) {
                Integer bound = bounds.get(i).read(Probe.off());
                if (bound != null && years < bound) {
                    highest = i;
                }
            }
            Money amount = same(lowest, highest);
            bounds.subList(amount == null ? lowest : highest, highest).forEach(of -> of.read(probe));
            bounds.subList(Math.max(0, lowest - 1), lowest).forEach(of -> of.read(probe));
            bounds.subList(highest, Math.min(bounds.size(), highest + 1)).forEach(of -> of.read(probe));
            amounts.subList(lowest, highest + 1).forEach(of -> of.read(probe));
            if (amount == null) {
                return null;
            }
            probe.step(AGE, member, years);
            return probe.step(AMOUNT, member, amount);
        }

        /** The amount of every band from one to another, or null if they differ or one is not known. */
        private @Nullable Money same(int lowest, int highest) {
            Money first = amounts.get(lowest).read(Probe.off());
            for (int i = lowest + 1; i <= highest; i++) {
                Money other = amounts.get(i).read(Probe.off());
                if (first == null || !first.equals(other)) {
                    return null;
                }
            }
            return first;
        }
    }
}
