package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.not;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OfHousehold;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.SupporterFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.rule.Input;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.rule.Worksheet;
import io.civilaffairs.value.Ages;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a supporter counts as unable (法定义务人无履行义务能力): 特困人员认定办法 第八条, asked of a member of the household and of
 * a supporter living elsewhere. A minor is bound by no duty (民法典 第一千零六十七条).
 *
 * <p>Severe disability here is grade 1 or 2 of any kind, and grade 3 of intellectual and mental disability. This class is
 * immutable and thread-safe.
 */
final class SupporterInability {
    private static final Citation ARTICLE = Texts.EXTREME_HARDSHIP.article("第八条");
    private static final Set<Disability.Kind> GRADE_3 = Set.of(Disability.Kind.INTELLECTUAL, Disability.Kind.MENTAL);

    /** What the rule reads of a supporter, wherever he or she lives. */
    private record Means<S extends Subject>(
            Derived<S, Integer> age,
            Criterion<S> inExtremeHardship,
            Criterion<S> onGuarantee,
            Input<S, Disability.Kind> kind,
            Input<S, Integer> grade,
            Derived<S, ExactMoney> yearlyIncome,
            Criterion<S> smallProperty,
            Criterion<S> situation,
            Criterion<S> recorded) {}

    private SupporterInability() {}

    /** The rule for a member of the household. */
    static Criterion<Member> ofMember() {
        return of(new Means<>(
                CountedMembers.years("person.age", "年龄", "age", PersonFacts.BIRTH_DATE),
                holds(
                        inExtremeHardship(),
                        PersonRecords.isIn(
                                ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                                Label.of("是否特困人员", "on record as in extreme hardship"))),
                anyOf(
                        onGuarantee(),
                        holds(
                                Clause.of(
                                        "supporter-guarantee-on-record",
                                        "已登记享受最低生活保障",
                                        "on record as drawing the guarantee",
                                        ARTICLE.item("第（二）项")),
                                PersonRecords.isIn(
                                        ProgrammeId.MINIMUM_LIVING_GUARANTEE,
                                        Label.of("是否最低生活保障对象", "on record as drawing the minimum living guarantee"))),
                        AidStatus.guaranteed(ARTICLE.item("第（二）项"))),
                PersonFacts.DISABILITY_KIND,
                PersonFacts.DISABILITY_GRADE,
                Formula.using(
                        "person.own-yearly-income",
                        Label.of("本人年收入", "own yearly income"),
                        Unit.YUAN_PER_PERSON_YEAR,
                        OwnIncome.AS_RECEIVED,
                        (member, monthly, sheet) -> monthly.times(12)),
                holds(
                        smallProperty(),
                        OfHousehold.meets(
                                "household.low-income-property",
                                PropertyRule.of(
                                        ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD, Standards.NEAR_THRESHOLD_ASSETS))),
                anyOf(
                        situation(),
                        isOneOf(
                                Clause.of(
                                        "supporter-missing-or-in-prison",
                                        "被宣告失踪或者在监狱服刑",
                                        "declared missing or in prison",
                                        ARTICLE.item("第（五）项")),
                                PersonFacts.ABSENCE_KIND,
                                Set.of(Absence.Kind.MISSING, Absence.Kind.PRISON)),
                        CivilIncapacity.OF_SUPPORTER),
                holds(
                        recorded(),
                        PersonRecords.found(
                                "UNABLE_TO_SUPPORT",
                                ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                                Label.of("经认定无履行义务能力", "found unable to support")))));
    }

    /** The rule for a supporter living elsewhere. */
    static Criterion<Supporter> ofSupporter() {
        return of(new Means<>(
                new SupporterAge(null),
                isOneOf(inExtremeHardship(), SupporterFacts.AID, Set.of(Supporter.Aid.EXTREME_HARDSHIP)),
                isOneOf(onGuarantee(), SupporterFacts.AID, Set.of(Supporter.Aid.MINIMUM_LIVING)),
                SupporterFacts.DISABILITY_KIND,
                SupporterFacts.DISABILITY_GRADE,
                Formula.using(
                        "supporter.yearly-income",
                        Label.of("义务人本人年收入", "the supporter's own yearly income"),
                        Unit.YUAN_PER_PERSON_YEAR,
                        SupporterFacts.OWN_INCOME,
                        (Supporter supporter, Amount amount, Worksheet sheet) ->
                                amount.perMonth().times(12)),
                holds(smallProperty(), SupporterFacts.PROPERTY_WITHIN_RULE),
                isOneOf(
                        situation(),
                        SupporterFacts.SITUATION,
                        Set.of(
                                Supporter.Situation.NO_CIVIL_CAPACITY,
                                Supporter.Situation.DECLARED_MISSING,
                                Supporter.Situation.IN_PRISON)),
                not(
                        recorded(),
                        holds(
                                Clause.of("is-able", "有赡养（抚养、扶养）能力", "able to support", ARTICLE.item("第（六）项")),
                                SupporterFacts.ABLE_TO_SUPPORT))));
    }

    private static Clause inExtremeHardship() {
        return Clause.of("supporter-in-extreme-hardship", "特困人员", "in extreme hardship", ARTICLE.item("第（一）项"));
    }

    private static Clause onGuarantee() {
        return Clause.of(
                "supporter-on-guarantee", "最低生活保障对象", "draws the minimum living guarantee", ARTICLE.item("第（二）项"));
    }

    private static Clause smallProperty() {
        return Clause.of(
                "supporter-property-small", "财产符合当地低收入家庭财产状况规定", "property within the low-income rule", ARTICLE);
    }

    private static Clause situation() {
        return Clause.of(
                "supporter-without-capacity-missing-or-in-prison",
                "无民事行为能力、被宣告失踪或者在监狱服刑",
                "without civil capacity, declared missing or in prison",
                ARTICLE.item("第（五）项"));
    }

    private static Clause recorded() {
        return Clause.of(
                "supporter-recorded-unable", "其他情形，经认定无履行义务能力", "recorded as unable to support", ARTICLE.item("第（六）项"));
    }

    private static <S extends Subject> Criterion<S> of(Means<S> means) {
        return anyOf(
                Clause.of("supporter-unable", "法定义务人无履行义务能力", "the supporter is unable", ARTICLE),
                below(
                        Clause.of(
                                "supporter-not-of-age",
                                "未成年，不负法定义务",
                                "not of age, bound by no duty",
                                Texts.CIVIL_CODE.article("第一千零六十七条")),
                        means.age(),
                        standard(Standards.MAJORITY_AGE)),
                means.inExtremeHardship(),
                allOf(
                        Clause.of(
                                "supporter-aged-and-guaranteed",
                                "60周岁以上的最低生活保障对象",
                                "aged 60 or over and guaranteed",
                                ARTICLE.item("第（二）项")),
                        means.onGuarantee(),
                        atLeast(
                                Clause.of("supporter-aged-60", "60周岁以上", "aged 60 or over", ARTICLE.item("第（二）项")),
                                means.age(),
                                standard(ExtremeHardshipStandards.SUPPORTER_GUARANTEE_AGE))),
                allOf(
                        Clause.of(
                                "supporter-aged-of-small-means",
                                "70周岁以上，收入和财产低于规定",
                                "aged 70 or over, of small means",
                                ARTICLE.item("第（三）项")),
                        atLeast(
                                Clause.of("supporter-aged-70", "70周岁以上", "aged 70 or over", ARTICLE.item("第（三）项")),
                                means.age(),
                                standard(ExtremeHardshipStandards.SUPPORTER_AGED)),
                        lowIncome(means, "第（三）项"),
                        means.smallProperty()),
                allOf(
                        Clause.of(
                                "supporter-severely-disabled-of-small-means",
                                "重度残疾或者三级智力、精神残疾，收入和财产低于规定",
                                "severely disabled, of small means",
                                ARTICLE.item("第（四）项")),
                        severe(
                                Clause.of(
                                        "supporter-severely-disabled",
                                        "重度残疾人和三级智力、精神残疾人",
                                        "severely disabled, or intellectual or mental of grade 3",
                                        ARTICLE.item("第（四）项")),
                                means.kind(),
                                means.grade()),
                        lowIncome(means, "第（四）项"),
                        means.smallProperty()),
                allOf(
                        Clause.of(
                                "supporter-out-of-reach",
                                "无民事行为能力、被宣告失踪或者在监狱服刑，财产符合规定",
                                "without capacity, missing or in prison, of small property",
                                ARTICLE.item("第（五）项")),
                        means.situation(),
                        means.smallProperty()),
                means.recorded());
    }

    private static <S extends Subject> Criterion<S> lowIncome(Means<S> means, String item) {
        return below(
                Clause.of(
                        "supporter-income-small",
                        "本人收入低于当地上年人均可支配收入",
                        "own income below the disposable income per head of the prior year",
                        ARTICLE.item(item)),
                means.yearlyIncome(),
                new PriorYearLimit<>(null));
    }

    /**
     * Severe disability: grade 1 or 2 of any kind, grade 3 of intellectual and mental disability.
     *
     * @param clause the item
     * @param kind the kind of disability
     * @param grade the grade
     * @param <S> whose
     * @return the condition
     */
    static <S extends Subject> Criterion<S> severe(
            Clause clause, Input<S, Disability.Kind> kind, Input<S, Integer> grade) {
        return anyOf(
                clause,
                isOneOf(Clause.of("grade-1-or-2", "残疾等级一级、二级", "grade 1 or 2", clause.citation()), grade, Set.of(1, 2)),
                allOf(
                        Clause.of(
                                "intellectual-or-mental-grade-3",
                                "三级智力、精神残疾",
                                "intellectual or mental, grade 3",
                                clause.citation()),
                        isOneOf(
                                Clause.of(
                                        "intellectual-or-mental",
                                        "智力、精神残疾",
                                        "intellectual or mental",
                                        clause.citation()),
                                kind,
                                GRADE_3),
                        isOneOf(Clause.of("grade-3", "残疾等级三级", "grade 3", clause.citation()), grade, Set.of(3))));
    }

    /** Completed years of a supporter on the reference date. */
    private static final class SupporterAge extends Derived<Supporter, Integer> {
        private final @Nullable LocalDate on;

        SupporterAge(@Nullable LocalDate on) {
            super("supporter.age", Label.of("义务人年龄", "age of the supporter"), Unit.YEARS);
            this.on = on;
        }

        @Override
        public Derived<Supporter, Integer> bind(Binding binding) {
            return new SupporterAge(binding.setting().referenceDate());
        }

        @Override
        protected @Nullable Integer work(Supporter supporter, Probe probe) {
            LocalDate birth = SupporterFacts.BIRTH_DATE.read(supporter, probe);
            if (birth == null) {
                return null;
            }
            LocalDate end = Objects.requireNonNull(on, "bound");
            return birth.isAfter(end) ? 0 : Ages.ON_BIRTHDAY.completedYears(birth, end);
        }
    }

    /** The local disposable income per head of the calendar year before. */
    private static final class PriorYearLimit<S extends Subject> extends Derived<S, Money> {
        private final @Nullable Figure<Money> figure;

        PriorYearLimit(@Nullable Figure<Money> figure) {
            super(
                    "prior-year.disposable-income",
                    Label.of("当地上年人均可支配收入", "local disposable income per head of the year before"),
                    Unit.YUAN_PER_PERSON_YEAR);
            this.figure = figure;
        }

        @Override
        public Derived<S, Money> bind(Binding binding) {
            return new PriorYearLimit<>(binding.figure(
                    ExtremeHardshipStandards.DISPOSABLE_INCOME,
                    LocalDate.of(binding.month().getYear() - 1, 1, 1)));
        }

        @Override
        protected @Nullable Money work(S subject, Probe probe) {
            return Objects.requireNonNull(figure, "bound").read(probe);
        }
    }
}
