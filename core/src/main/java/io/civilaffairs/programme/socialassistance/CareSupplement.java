package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.not;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The care supplement of a person in extreme hardship (照料护理补贴), by how many of the six self-care items fail: none, one
 * to three, four or more. 特困人员认定办法 第二十一条、第二十二条; amounts by notice. Until 2024-08 the partial tier also
 * covered persons under 16, grade 1 and 2 of four kinds of disability, and the long bed-ridden. Unit: yuan per person per
 * month. This class is immutable and thread-safe.
 */
final class CareSupplement extends Derived<Member, Money> {
    private static final Citation ARTICLE = Texts.EXTREME_HARDSHIP.article("第二十二条");
    private static final Citation WIDER = Texts.STANDARDS_2018.article("照料护理补贴");
    private static final YearMonth NARROWED = YearMonth.of(2024, 9);
    private static final Clause FAILED =
            Clause.of("self-care-items-failed", "生活自理能力未达指标数", "self-care items failed", ARTICLE);
    private static final Clause CARE = Clause.of("care-supplement", "照料护理补贴", "care supplement", ARTICLE);

    private static final List<Fact<Member, Boolean>> ITEMS = List.of(
            PersonFacts.EATING,
            PersonFacts.DRESSING,
            PersonFacts.TRANSFERRING,
            PersonFacts.TOILETING,
            PersonFacts.WALKING,
            PersonFacts.BATHING);

    /** The value, before binding. */
    static final CareSupplement INSTANCE = new CareSupplement(null);

    private enum Tier {
        SELF,
        PARTIAL,
        FULL
    }

    private record Bound(
            Figure<Money> self,
            Figure<Money> partial,
            Figure<Money> full,
            Figure<Integer> fullLoss,
            @Nullable Criterion<Member> wider) {}

    private final @Nullable Bound bound;

    private CareSupplement(@Nullable Bound bound) {
        super("extreme-hardship.care", Label.of("照料护理补贴", "care supplement"), Unit.YUAN_PER_PERSON_MONTH);
        this.bound = bound;
    }

    /** Whether a person fails one of the six items, and so is to be looked after. */
    static Criterion<Member> needsCare() {
        return anyOf(
                Clause.of(
                        "not-fully-self-caring",
                        "生活不能完全自理",
                        "fails a self-care item",
                        Texts.ASSISTANCE.article("第十五条")),
                fails(PersonFacts.EATING),
                fails(PersonFacts.DRESSING),
                fails(PersonFacts.TRANSFERRING),
                fails(PersonFacts.TOILETING),
                fails(PersonFacts.WALKING),
                fails(PersonFacts.BATHING));
    }

    private static Criterion<Member> fails(Fact<Member, Boolean> item) {
        Citation article = Texts.EXTREME_HARDSHIP.article("第二十一条");
        String name = item.id().substring("person.self-care-".length());
        return not(
                Clause.of(
                        "fails-" + name,
                        "未达：" + item.label().zh(),
                        "not " + item.label().en(),
                        article),
                holds(new Clause(name, item.label(), article), item));
    }

    private static Criterion<Member> widerPartialTier() {
        return anyOf(
                Clause.of("counted-as-partial", "按半护理对待的人员", "counted in the partial tier", WIDER),
                below(
                        Clause.of("under-16", "未满16周岁", "under 16", WIDER),
                        CountedMembers.years("person.age", "年龄", "age", PersonFacts.BIRTH_DATE),
                        standard(ExtremeHardshipStandards.MINOR_AGE)),
                allOf(
                        Clause.of(
                                "disabled-grade-1-or-2-of-four-kinds",
                                "肢体、智力、精神、视力残疾一级、二级",
                                "physical, intellectual, mental or visual disability of grade 1 or 2",
                                WIDER),
                        isOneOf(
                                Clause.of("of-the-four-kinds", "肢体、智力、精神、视力残疾", "of the four kinds", WIDER),
                                PersonFacts.DISABILITY_KIND,
                                Set.of(
                                        Disability.Kind.PHYSICAL,
                                        Disability.Kind.INTELLECTUAL,
                                        Disability.Kind.MENTAL,
                                        Disability.Kind.VISUAL)),
                        isOneOf(
                                Clause.of("of-grade-1-or-2", "一级、二级", "of grade 1 or 2", WIDER),
                                PersonFacts.DISABILITY_GRADE,
                                Set.of(1, 2))),
                holds(
                        Clause.of(
                                "bed-ridden-six-months", "卧床6个月以上（经认定）", "bed-ridden for six months, on record", WIDER),
                        PersonRecords.found(
                                "BEDRIDDEN_SIX_MONTHS",
                                ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                                Label.of("卧床6个月以上", "bed-ridden for six months"))));
    }

    @Override
    public Derived<Member, Money> bind(Binding binding) {
        return new CareSupplement(new Bound(
                binding.figure(ExtremeHardshipStandards.CARE_SELF),
                binding.figure(ExtremeHardshipStandards.CARE_PARTIAL),
                binding.figure(ExtremeHardshipStandards.CARE_FULL),
                binding.figure(ExtremeHardshipStandards.FULL_LOSS),
                binding.month().isBefore(NARROWED) ? widerPartialTier().bind(binding) : null));
    }

    @Override
    public List<Clause> lines() {
        return List.of(FAILED, CARE);
    }

    @Override
    protected @Nullable Money work(Member member, Probe probe) {
        Bound rules = Objects.requireNonNull(bound, "bound");
        Integer fullLoss = rules.fullLoss().read(probe);
        if (fullLoss == null) {
            return null;
        }
        int failed = 0;
        int open = 0;
        for (Fact<Member, Boolean> item : ITEMS) {
            Boolean able = item.read(member);
            failed += Boolean.FALSE.equals(able) ? 1 : 0;
            open += able == null ? 1 : 0;
        }
        Outcome wider = rules.wider() == null ? Outcome.NOT_MET : rules.wider().evaluate(member, probe.aside());
        Tier least = tier(failed, fullLoss, wider == Outcome.MET);
        Tier most = tier(failed + open, fullLoss, wider != Outcome.NOT_MET);
        if (least != most) {
            ITEMS.forEach(item -> item.read(member, probe));
            if (wider == Outcome.UNKNOWN && least == Tier.SELF) {
                Objects.requireNonNull(rules.wider()).evaluate(member, probe);
            }
            return null;
        }
        Money amount = switch (least) {
            case SELF -> rules.self().read(probe);
            case PARTIAL -> rules.partial().read(probe);
            case FULL -> rules.full().read(probe);
        };
        if (amount == null) {
            return null;
        }
        if (open == 0) {
            probe.step(FAILED, member, failed);
        }
        return probe.step(CARE, member, amount);
    }

    private static Tier tier(int failed, int fullLoss, boolean atLeastPartial) {
        return failed >= fullLoss ? Tier.FULL : failed > 0 || atLeastPartial ? Tier.PARTIAL : Tier.SELF;
    }
}
