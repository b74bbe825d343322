package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.above;
import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.some;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.Caveat;
import io.civilaffairs.benefit.CaveatRule;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Recording;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.MonthRange;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gradual exit (渐退): a guaranteed household whose income per head rises over the standard because a member takes up work goes
 * on drawing the guarantee for some months. 最低生活保障审核确认办法 第三十三条; the notice of 2022 says in principle at most six.
 * In Kaizhou a registered poor household does so whatever raised its income (开州府发〔2020〕7号 二（二）).
 *
 * <p>The guarantee itself is a refusal in these months, with the caveat {@link Caveat#GRADUAL_EXIT}: the case document does
 * not say in which month the income rose.
 *
 * <p>The option {@code gradual-exit-months} chooses the length: the county's own, none, or the six months of the notice. No
 * text that was read lays down where the months begin or a reduced sum; they are counted from the first month over the
 * standard, and what was paid before goes on. Both are said in the caveats.
 *
 * <pre>{@code
 * GradualExit.Answer answer = GradualExit.of(household, YearMonth.of(2025, 3), setting);
 * answer.months();     // [2025-03, 2025-09) with six months
 * answer.continued();  // what is paid in each of them
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class GradualExit {
    /** The option that chooses the length. */
    public static final String OPTION = "gradual-exit-months";

    private static final Citation ARTICLE = Texts.MEASURES.article("第三十三条");
    private static final Citation NOTICE = Texts.NOTICE_2022.article("一（三）");
    private static final String GUARANTEE = ProgrammeId.MINIMUM_LIVING_GUARANTEE.id();
    private static final Citation KAIZHOU = Texts.KAIZHOU_2020.article("二（二）");
    private static final Region KAIZHOU_DISTRICT = Region.of("500154");

    /** A rise through work; in Kaizhou also any rise of a registered poor household. */
    private static final Criterion<Household> CAUSE = anyOf(
            Clause.of(
                    "rise-with-exit-period",
                    "因就业增收，或者属于建档立卡户",
                    "a rise through work, or of a registered poor household",
                    ARTICLE),
            some(
                    Clause.of("a-member-took-up-work", "有家庭成员就业", "a member has taken up work", ARTICLE),
                    HouseholdFacts.MEMBERS,
                    allOf(
                            Clause.of("member-in-work", "共同生活的家庭成员已就业", "a member who counts is in work", ARTICLE),
                            isOneOf(
                                    Clause.of("in-work", "已就业", "in work", ARTICLE),
                                    PersonFacts.EMPLOYMENT,
                                    Set.of(Employment.EMPLOYED, Employment.SELF_EMPLOYED)),
                            CountedMembers.COUNTED)),
            whenBound(
                    Clause.of("registered-poor", "建档立卡贫困户", "registered poor household", KAIZHOU),
                    binding -> binding.setting().region().isWithin(KAIZHOU_DISTRICT)
                            ? holds(
                                    Clause.of("registered-poor", "建档立卡贫困户", "registered poor household", KAIZHOU),
                                    HouseholdFacts.REGISTERED_POOR)
                            : null));

    private static final Criterion<Household> OVER = above(
            Clause.of("income-over-standard", "家庭人均收入超过低保标准", "income per head over the standard", ARTICLE),
            AssessedIncome.INSTANCE,
            LivingStandard.FOR_HOUSEHOLD);

    private static final Caveat MAY_GO_ON = new Caveat(
            Caveat.GRADUAL_EXIT,
            Label.of(
                    "该家庭此前已纳入低保，收入超过标准；当地给予渐退期的，渐退期内继续发放（" + "最低生活保障审核确认办法 第三十三条），本结果未计入",
                    "the household is in the guarantee and its income is now over the standard; where an exit period is granted the "
                            + "guarantee goes on during it, which is not part of this answer"));

    private static final Caveat NOT_LAID_DOWN = new Caveat(
            "exit-start-and-amount-not-laid-down",
            Label.of(
                    "渐退期的起算月和渐退期内的金额未见文件规定：自人均收入超过标准的首月起算，按原金额续发",
                    "no text that was read lays down the first month or the sum of the exit period: counted from the first "
                            + "month over the standard, at the sum paid before"));

    private GradualExit() {}

    /**
     * Whether and how long the guarantee goes on (渐退结论).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param outcome MET if it goes on, NOT_MET if it does not, UNKNOWN if something is needed
     * @param months the months, the end not included; null unless all conditions are known and met
     * @param continued what is paid in each of them; null if it does not go on or is not known
     * @param needed what is needed; empty if decided
     * @param finding why
     * @param caveats what a reader should know
     */
    public record Answer(
            Outcome outcome,
            @Nullable MonthRange months,
            @Nullable Amount continued,
            Set<FactRef> needed,
            Finding finding,
            List<Caveat> caveats) {
        /**
         * Keeps its own copies.
         *
         * @param outcome whether it goes on
         * @param months the months, or null
         * @param continued what is paid, or null
         * @param needed what is needed
         * @param finding why
         * @param caveats what a reader should know
         */
        public Answer {
            needed = Collections.unmodifiableSet(new LinkedHashSet<>(needed));
            caveats = List.copyOf(caveats);
        }

        /**
         * Whether the guarantee goes on in a month.
         *
         * @param month the month
         * @return MET, NOT_MET or UNKNOWN
         */
        public Outcome in(YearMonth month) {
            MonthRange known = months;
            return known == null ? outcome : known.contains(month) ? outcome : Outcome.NOT_MET;
        }
    }

    /**
     * Works the exit out.
     *
     * @param household the household, its income being the one after the rise
     * @param firstMonthOver the first month for which the income per head is over the standard
     * @param setting the region, month and options
     * @return the answer
     */
    public static Answer of(Household household, YearMonth firstMonthOver, Setting setting) {
        Binding binding = Binding.to(setting);
        Length length = (Length) new Length(null).bind(binding);
        Criterion<Household> rule = Objects.requireNonNull(rule(firstMonthOver).bind(binding), "always in force");
        Recording recording = Probe.recording(binding.slots());
        Outcome outcome = rule.evaluate(household, recording);
        Finding finding = recording.takeFinding();
        Integer months = length.read(household, Probe.off());
        if (outcome != Outcome.MET || months == null) {
            return new Answer(outcome, null, null, finding.neededFacts(), finding, List.of());
        }
        MonthRange range = MonthRange.of(firstMonthOver, firstMonthOver.plusMonths(months));
        Set<FactRef> needed = new LinkedHashSet<>();
        Amount paid = paidBefore(household, needed);
        return new Answer(
                needed.isEmpty() ? Outcome.MET : Outcome.UNKNOWN,
                range,
                paid,
                needed,
                finding,
                caveats(months, binding.figure(CaseworkStandards.EXIT_MONTHS_MAX)));
    }

    private static List<Caveat> caveats(int months, Figure<Integer> max) {
        List<Caveat> caveats = new ArrayList<>(List.of(NOT_LAID_DOWN));
        max.source()
                .filter(m -> months > m.value())
                .ifPresent(m -> caveats.add(new Caveat(
                        "exit-longer-than-in-principle",
                        Label.of(
                                "渐退期 " + months + " 个月，超过国家通知原则上不超过 " + m.value() + " 个月的要求",
                                "the exit period of " + months + " months is longer than the " + m.value()
                                        + " months that the national notice allows in principle"))));
        return caveats;
    }

    private static @Nullable Amount paidBefore(Household household, Set<FactRef> needed) {
        List<BenefitInPayment> receiving = household.receiving();
        if (receiving != null) {
            for (int i = 0; i < receiving.size(); i++) {
                BenefitInPayment benefit = receiving.get(i);
                if (benefit.programme().equals(GUARANTEE) && benefit.member() == null) {
                    if (benefit.amount() == null) {
                        needed.add(new FactRef(
                                FactRef.Kind.FACT,
                                "receiving.amount",
                                household.key(),
                                "receiving/" + i + "/amount",
                                Label.of("原发放的低保金", "the guarantee paid before")));
                    }
                    return benefit.amount();
                }
            }
        }
        needed.add(HouseholdFacts.RECEIVING.at(household));
        return null;
    }

    /**
     * The caveat of a guarantee that is refused for nothing but income over the standard, to a household that is enrolled and
     * may be in an exit period.
     */
    static CaveatRule.Bound<Household> mayGoOn(Binding binding) {
        if (binding.option(OPTION).id().equals("none")) {
            return (household, finding) -> List.of();
        }
        Criterion<Household> cause = Objects.requireNonNull(CAUSE.bind(binding), "always in force");
        Criterion<Household> over = Objects.requireNonNull(OVER.bind(binding), "always in force");
        return (household, finding) -> isEnrolled(household)
                        && isRefusedForIncome(finding)
                        && over.test(household) == Outcome.MET
                        && cause.test(household) != Outcome.NOT_MET
                ? List.of(MAY_GO_ON)
                : List.of();
    }

    private static boolean isRefusedForIncome(Finding finding) {
        return finding.outcome() == Outcome.NOT_MET
                && finding.decisive().stream().allMatch(f -> f.id().equals("income-below-standard"));
    }

    private static boolean isEnrolled(Household household) {
        List<Enrolment> enrolled = household.enrolled();
        return enrolled != null && enrolled.stream().anyMatch(e -> isIn(e, household));
    }

    private static boolean isIn(Enrolment enrolment, Household household) {
        return enrolment.programme().equals(GUARANTEE) && enrolment.subject().equals(household.key());
    }

    private static Criterion<Household> rule(YearMonth firstMonthOver) {
        return allOf(
                Clause.of("gradual-exit", "渐退", "gradual exit", ARTICLE),
                holds(
                        Clause.of(
                                "guaranteed-before-the-rise",
                                "收入超过标准前已纳入最低生活保障",
                                "guaranteed before the income rose",
                                ARTICLE),
                        HouseholdCheck.of(
                                "guaranteed-before",
                                "此前已纳入低保",
                                "guaranteed before",
                                binding -> (h, probe) -> guaranteedBefore(h, firstMonthOver, probe))),
                CAUSE,
                OVER,
                above(
                        Clause.of("exit-period-granted", "当地给予渐退期", "an exit period is granted here", NOTICE),
                        new Length(null),
                        new None()));
    }

    private static @Nullable Boolean guaranteedBefore(Household household, YearMonth month, Probe probe) {
        List<Enrolment> enrolled = HouseholdFacts.ENROLLED.read(household, probe);
        if (enrolled == null) {
            return null;
        }
        for (int i = 0; i < enrolled.size(); i++) {
            Enrolment enrolment = enrolled.get(i);
            if (isIn(enrolment, household)) {
                YearMonth since = enrolment.since();
                if (since == null) {
                    probe.missing(new FactRef(
                            FactRef.Kind.FACT,
                            "enrolled.since",
                            household.key(),
                            "enrolled/" + i + "/since",
                            Label.of("纳入低保的月份", "month of enrolment")));
                    return null;
                }
                return since.isBefore(month);
            }
        }
        return false;
    }

    /** How many months, by option; null if the county's figure is not known. */
    private static final class Length extends Derived<Household, Integer> {
        private final @Nullable Figure<Integer> figure;

        Length(@Nullable Figure<Integer> figure) {
            super("household.exit-months", Label.of("渐退期", "exit period"), Unit.MONTHS);
            this.figure = figure;
        }

        @Override
        public Derived<Household, Integer> bind(Binding binding) {
            String choice = binding.option(OPTION).id();
            return switch (choice) {
                case "local-rule" -> new Length(binding.figure(CaseworkStandards.EXIT_MONTHS));
                case "six-months" -> new Length(binding.figure(CaseworkStandards.EXIT_MONTHS_MAX));
                case "none" -> new Length(null);
                default -> throw new IllegalArgumentException(OPTION + ": no rule for the choice \"" + choice + "\"");
            };
        }

        @Override
        protected @Nullable Integer work(Household household, Probe probe) {
            Figure<Integer> known = figure;
            return known == null ? Integer.valueOf(0) : known.read(probe);
        }
    }

    /** No month. */
    private static final class None extends Derived<Household, Integer> {
        None() {
            super("household.no-exit-month", Label.of("零个月", "no month"), Unit.MONTHS);
        }

        @Override
        public Derived<Household, Integer> bind(Binding binding) {
            return this;
        }

        @Override
        protected Integer work(Household household, Probe probe) {
            return 0;
        }
    }
}
