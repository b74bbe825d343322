package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.during;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.standard;
import static io.civilaffairs.rule.Criteria.statusOf;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Studying;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MonthRange;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Key-group supplement (分类重点救助): members of a guaranteed household, and persons guaranteed alone, who belong to a key
 * group get more. One of five groups counts, the highest; the supplement for disabled members may be added to it.
 * 重庆市城乡居民最低生活保障条例 第二十一条; groups and amounts by notice. Unit: yuan per person per month.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class KeyGroupSupplement {
    private static final Citation ARTICLE = Texts.REGULATION.article("第二十一条");
    private static final Citation GROUPS = Texts.STANDARDS_2018.article("分类重点救助");

    private record Group(Criterion<Member> belongs, StandardId<Money> amount) {}

    private static final Criterion<Member> DISABLED = isOneOf(
            Clause.of("disabled", "残疾人", "disabled", GROUPS),
            PersonFacts.DISABILITY_KIND,
            EnumSet.complementOf(EnumSet.of(Disability.Kind.NONE)));

    private static final List<Group> ONE_OF = List.of(
            new Group(
                    isOneOf(
                            Clause.of("severely-disabled", "重度残疾人（一、二级）", "severely disabled (grade 1 or 2)", GROUPS),
                            PersonFacts.DISABILITY_GRADE,
                            Set.of(1, 2)),
                    Standards.KEY_SEVERELY_DISABLED),
            new Group(
                    holds(
                            Clause.of("major-illness", "重大疾病患者", "has a major illness", GROUPS),
                            PersonFacts.SERIOUS_ILLNESS),
                    Standards.KEY_MAJOR_ILLNESS),
            new Group(
                    atLeast(
                            Clause.of("aged-70-or-over", "70周岁以上老年人", "aged 70 or over", GROUPS),
                            age(),
                            standard(Standards.KEY_AGE)),
                    Standards.KEY_AGED),
            new Group(preschool(), Standards.KEY_PRESCHOOL),
            new Group(
                    isOneOf(
                            Clause.of("student", "在校学生", "at school", GROUPS),
                            PersonFacts.STUDYING_STAGE,
                            EnumSet.complementOf(EnumSet.of(Studying.Stage.NONE, Studying.Stage.PRESCHOOL))),
                    Standards.KEY_STUDENT));

    /** Guaranteed with the household, or alone (单人保): who is guaranteed alone is a guaranteed household of one. */
    private static final Criterion<Member> GUARANTEED = anyOf(
            Clause.of("guaranteed", "属于最低生活保障对象", "draws the guarantee", ARTICLE),
            allOf(
                    Clause.of("guaranteed-with-household", "属于最低生活保障家庭成员", "guaranteed with the household", ARTICLE),
                    statusOf(
                            Clause.of(
                                    "in-guaranteed-household",
                                    "属于最低生活保障家庭",
                                    "in a household entitled to the guarantee",
                                    ARTICLE),
                            ProgrammeId.MINIMUM_LIVING_GUARANTEE.id(),
                            Member::household),
                    CountedMembers.COUNTED),
            during(
                    MonthRange.from(YearMonth.of(2021, 7)),
                    statusOf(
                            Clause.of(
                                    "guaranteed-alone",
                                    "单独纳入最低生活保障",
                                    "guaranteed as a single person",
                                    Texts.MEASURES.article("第八条").item("第一款")),
                            ProgrammeId.SINGLE_PERSON_GUARANTEE.id(),
                            (Member member) -> member)));

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.KEY_GROUP_SUPPLEMENT, Scope.PERSON)
            .label(Label.of("分类重点救助", "key-group supplement"))
            .citation(ARTICLE)
            .when(allOf(
                    Clause.of("supplement", "分类重点救助", "key-group supplement", ARTICLE),
                    GUARANTEED,
                    anyOf(
                            Clause.of("in-a-key-group", "属于重点救助对象", "belongs to a key group", GROUPS),
                            ONE_OF.get(0).belongs(),
                            ONE_OF.get(1).belongs(),
                            ONE_OF.get(2).belongs(),
                            ONE_OF.get(3).belongs(),
                            ONE_OF.get(4).belongs(),
                            DISABLED)))
            .pays(new Supplement(List.of(), null, null), Per.MONTH)
            .textReadFrom(YearMonth.of(2016, 5))
            .build();

    private KeyGroupSupplement() {}

    private static Derived<Member, Integer> age() {
        return CountedMembers.years("person.age", "年龄", "age", PersonFacts.BIRTH_DATE);
    }

    private static Criterion<Member> preschool() {
        return anyOf(
                Clause.of("preschool-child", "学龄前儿童", "child below school age", GROUPS),
                isOneOf(
                        Clause.of("in-preschool", "接受学前教育", "in preschool", GROUPS),
                        PersonFacts.STUDYING_STAGE,
                        Set.of(Studying.Stage.PRESCHOOL)),
                allOf(
                        Clause.of("below-school-age", "未到学龄且未入学", "below school age and not at school", GROUPS),
                        below(
                                Clause.of("under-school-age", "未到学龄", "below school age", GROUPS),
                                age(),
                                standard(Standards.SCHOOL_AGE)),
                        isOneOf(
                                Clause.of("not-at-school", "未入学", "not at school", GROUPS),
                                PersonFacts.STUDYING_STAGE,
                                Set.of(Studying.Stage.NONE, Studying.Stage.PRESCHOOL))));
    }

    /** The highest of the five groups, plus the supplement for disabled members. */
    private static final class Supplement extends Derived<Member, Money> {
        private static final Clause HIGHEST =
                Clause.of("highest-group", "五类对象不重复，取其最高", "one of the five groups, the highest", GROUPS);
        private static final Clause DISABLED_TOO =
                Clause.of("disabled-supplement", "残疾人救助可叠加", "supplement for disabled members, added", GROUPS);
        private static final Clause SUM = Clause.of("supplement-in-all", "分类重点救助合计", "supplement in all", ARTICLE);

        private record BoundGroup(Criterion<Member> belongs, Figure<Money> amount) {}

        private final List<BoundGroup> oneOf;
        private final @Nullable Criterion<Member> disabled;
        private final @Nullable Figure<Money> disabledAmount;

        Supplement(
                List<BoundGroup> oneOf, @Nullable Criterion<Member> disabled, @Nullable Figure<Money> disabledAmount) {
            super(
                    "key-group-supplement.amount",
                    Label.of("分类重点救助金", "key-group supplement"),
                    Unit.YUAN_PER_PERSON_MONTH);
            this.oneOf = oneOf;
            this.disabled = disabled;
            this.disabledAmount = disabledAmount;
        }

        @Override
        public Derived<Member, Money> bind(Binding binding) {
            return new Supplement(
                    ONE_OF.stream()
                            .map(g -> new BoundGroup(
                                    Objects.requireNonNull(g.belongs().bind(binding)), binding.figure(g.amount())))
                            .toList(),
                    Objects.requireNonNull(DISABLED.bind(binding)),
                    binding.figure(Standards.KEY_DISABLED));
        }

        @Override
        public List<Clause> lines() {
            return List.of(DISABLED_TOO, HIGHEST, SUM);
        }

        @Override
        protected @Nullable Money work(Member member, Probe probe) {
            Money base = Money.ZERO;
            boolean known = true;
            int open = 0;
            for (int i = 0; i < oneOf.size(); i++) {
                Outcome belongs = oneOf.get(i).belongs.evaluate(member, probe.aside());
                if (belongs == Outcome.MET) {
                    Money amount = oneOf.get(i).amount.read(probe);
                    known &= amount != null;
                    base = amount == null ? base : base.max(amount);
                } else if (belongs == Outcome.UNKNOWN) {
                    open |= 1 << i;
                }
            }
            for (int i = 0; open >> i != 0; i++) {
                Money amount = oneOf.get(i).amount.read(Probe.off());
                if ((open >> i & 1) == 1 && (amount == null || amount.compareTo(base) > 0)) {
                    oneOf.get(i).belongs.evaluate(member, probe);
                    known = false;
                }
            }
            Outcome isDisabled = Objects.requireNonNull(disabled, "bound").evaluate(member, probe);
            Money added = Money.ZERO;
            if (isDisabled == Outcome.MET) {
                Money amount = Objects.requireNonNull(disabledAmount, "bound").read(probe);
                known &= amount != null;
                added = amount == null ? Money.ZERO : probe.step(DISABLED_TOO, member, amount);
            }
            if (!known || isDisabled == Outcome.UNKNOWN) {
                return null;
            }
            probe.step(HIGHEST, member, base);
            return probe.step(SUM, member, base.plus(added));
        }
    }
}
