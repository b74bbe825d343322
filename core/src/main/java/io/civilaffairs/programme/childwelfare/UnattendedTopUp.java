package io.civilaffairs.programme.childwelfare;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Rosters;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Rounding;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The unattended child allowance paid (事实无人抚养儿童基本生活补贴金额): the standard less what the child draws already from the
 * minimum living guarantee, extreme hardship support or the disability living subsidy. Unit: yuan per person per month.
 *
 * <p>An award of the household counts per head of those who live in it. This class is immutable and thread-safe.
 */
final class UnattendedTopUp extends Derived<Member, Money> {
    private static final Citation LIVING = Texts.UNATTENDED.article("三").item("（一）");
    private static final Clause STANDARD =
            Clause.of("unattended-standard", "事实无人抚养儿童基本生活补贴标准", "standard that applies", LIVING);
    private static final Clause DRAWN = Clause.of("already-drawn", "已领取的救助和补贴", "drawn already", LIVING);
    private static final Clause PER_HEAD =
            Clause.of("household-award-per-head", "家庭救助金 ÷ 共同生活人数", "award of the household per head", LIVING);
    private static final Clause TOP_UP =
            Clause.of("unattended-top-up", "标准 − 已领取部分，不低于零", "standard - drawn already, not below zero", LIVING);

    /** What the article deducts. */
    private static final Set<String> DEDUCTED = Set.of(
            ProgrammeId.MINIMUM_LIVING_GUARANTEE.id(),
            ProgrammeId.SINGLE_PERSON_GUARANTEE.id(),
            ProgrammeId.EXTREME_HARDSHIP_SUPPORT.id(),
            ProgrammeId.DISABILITY_LIVING_SUBSIDY.id());

    /** Who does not count as living in the household: 最低生活保障审核确认办法 第七条第二款第（二）项. */
    private static final Set<Absence.Kind> AWAY =
            Set.of(Absence.Kind.PRISON, Absence.Kind.COMPULSORY_DETOX, Absence.Kind.MISSING);

    /** The amount, not bound yet. */
    static final Derived<Member, Money> INSTANCE = new UnattendedTopUp(null, null, 0);

    private final @Nullable Figure<Money> institution;
    private final @Nullable Figure<Money> dispersed;
    private final int daysInMonth;

    private UnattendedTopUp(@Nullable Figure<Money> institution, @Nullable Figure<Money> dispersed, int daysInMonth) {
        super(
                "unattended-child-allowance.amount",
                Label.of("事实无人抚养儿童基本生活补贴", "unattended child allowance"),
                Unit.YUAN_PER_PERSON_MONTH);
        this.institution = institution;
        this.dispersed = dispersed;
        this.daysInMonth = daysInMonth;
    }

    @Override
    public Derived<Member, Money> bind(Binding binding) {
        return new UnattendedTopUp(
                binding.figure(ChildWelfareStandards.ORPHAN_INSTITUTION),
                binding.figure(ChildWelfareStandards.UNATTENDED_DISPERSED),
                binding.month().lengthOfMonth());
    }

    @Override
    public List<Clause> lines() {
        return List.of(PER_HEAD, STANDARD, DRAWN, TOP_UP);
    }

    @Override
    protected @Nullable Money work(Member child, Probe probe) {
        Care care = PersonFacts.CARE.read(child, probe);
        Money standard = care == null
                ? null
                : Objects.requireNonNull(care == Care.INSTITUTION ? institution : dispersed, "bound")
                        .read(probe);
        ExactMoney drawn = drawn(child, probe);
        if (standard == null || drawn == null) {
            return null;
        }
        probe.step(STANDARD, child, standard);
        probe.step(DRAWN, child, drawn);
        ExactMoney rest = standard.exact().minus(drawn).max(ExactMoney.ZERO);
        return probe.step(TOP_UP, child, rest.round(Rounding.UP_TO_FEN));
    }

    /** What the child draws in a month; null if not known. */
    private @Nullable ExactMoney drawn(Member child, Probe probe) {
        Household household = child.household();
        List<BenefitInPayment> receiving = HouseholdFacts.RECEIVING.read(household, probe);
        if (receiving == null) {
            return null;
        }
        ExactMoney sum = ExactMoney.ZERO;
        boolean known = true;
        for (int i = 0; i < receiving.size(); i++) {
            BenefitInPayment benefit = receiving.get(i);
            if (!concerns(benefit, child)) {
                continue;
            }
            Amount amount = benefit.amount();
            if (amount == null) {
                probe.missing(new FactRef(
                        FactRef.Kind.FACT,
                        "household.receiving-amount",
                        household.key(),
                        "receiving/" + i + "/amount",
                        Label.of("正在领取的待遇金额", "amount of the benefit being paid")));
                known = false;
            } else if (amount.per() != Per.ONCE) {
                ExactMoney share = share(benefit, amount, child, probe);
                known &= share != null;
                sum = share == null ? sum : sum.plus(share);
            }
        }
        return known ? sum : null;
    }

    private static boolean concerns(BenefitInPayment benefit, Member child) {
        String member = benefit.member();
        return DEDUCTED.contains(benefit.programme())
                && (member == null || member.equals(child.person().id()));
    }

    private @Nullable ExactMoney share(BenefitInPayment benefit, Amount amount, Member child, Probe probe) {
        ExactMoney month = amount.per() == Per.DAY ? amount.money().exact().times(daysInMonth) : amount.perMonth();
        if (benefit.member() != null) {
            return month;
        }
        Integer heads = heads(child, probe);
        return heads == null ? null : probe.step(PER_HEAD, child, month.dividedBy(heads));
    }

    /** How many live in the household; the child always does. */
    private static @Nullable Integer heads(Member child, Probe probe) {
        Household household = child.household();
        Roster<Member> roster = HouseholdFacts.MEMBERS.read(household, probe);
        if (roster == null) {
            return null;
        }
        boolean known = roster.complete();
        if (!known) {
            probe.missing(Rosters.completeness(HouseholdFacts.MEMBERS, household));
        }
        int heads = 0;
        for (Member member : roster.list()) {
            Absence.Kind absence = member == child ? Absence.Kind.NONE : PersonFacts.ABSENCE_KIND.read(member, probe);
            known &= absence != null;
            heads += absence == null || AWAY.contains(absence) ? 0 : 1;
        }
        return known ? heads : null;
    }
}
