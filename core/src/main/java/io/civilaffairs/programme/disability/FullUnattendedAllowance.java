package io.civilaffairs.programme.disability;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a child draws the full allowance of an unattended child (是否全额领取事实无人抚养儿童基本生活补贴), and not only the difference
 * to another benefit: the amount on record reaches the standard. This class is immutable and thread-safe.
 */
final class FullUnattendedAllowance extends Derived<Member, Boolean> {
    private final @Nullable Figure<Money> dispersed;
    private final @Nullable Figure<Money> institution;

    private FullUnattendedAllowance(@Nullable Figure<Money> dispersed, @Nullable Figure<Money> institution) {
        super(
                "person.draws-full-unattended-child-allowance",
                Label.of("是否全额领取事实无人抚养儿童基本生活补贴", "draws the full unattended child allowance"),
                Unit.FLAG);
        this.dispersed = dispersed;
        this.institution = institution;
    }

    static FullUnattendedAllowance unbound() {
        return new FullUnattendedAllowance(null, null);
    }

    @Override
    public Derived<Member, Boolean> bind(Binding binding) {
        return new FullUnattendedAllowance(
                binding.figure(Standards.UNATTENDED_CHILD_DISPERSED), binding.figure(Standards.ORPHAN_INSTITUTION));
    }

    @Override
    protected @Nullable Boolean work(Member member, Probe probe) {
        Household household = member.household();
        List<BenefitInPayment> receiving = HouseholdFacts.RECEIVING.read(household, probe);
        if (receiving == null) {
            return null;
        }
        for (int i = 0; i < receiving.size(); i++) {
            BenefitInPayment benefit = receiving.get(i);
            if (benefit.programme().equals(ProgrammeId.UNATTENDED_CHILD_ALLOWANCE.id())
                    && member.person().id().equals(benefit.member())) {
                return isFull(benefit.amount(), i, member, probe);
            }
        }
        return false;
    }

    private @Nullable Boolean isFull(@Nullable Amount drawn, int index, Member member, Probe probe) {
        if (drawn == null) {
            probe.missing(new FactRef(
                    FactRef.Kind.FACT,
                    "receiving.amount",
                    member.household().key(),
                    "receiving/" + index + "/amount",
                    Label.of("正在领取的待遇金额", "amount of the benefit being paid")));
            return null;
        }
        if (drawn.per() == Per.DAY || drawn.per() == Per.ONCE) {
            return false;
        }
        Care care = PersonFacts.CARE.read(member, Probe.off());
        if (care == null) {
            Boolean either = reaches(drawn, dispersed, Probe.off());
            if (either != null && either.equals(reaches(drawn, institution, Probe.off()))) {
                return either;
            }
            PersonFacts.CARE.read(member, probe);
            return null;
        }
        return reaches(drawn, care == Care.INSTITUTION ? institution : dispersed, probe);
    }

    private static @Nullable Boolean reaches(Amount drawn, @Nullable Figure<Money> standard, Probe probe) {
        Money full = Objects.requireNonNull(standard, "bound").read(probe);
        return full == null ? null : Boolean.valueOf(drawn.perMonth().compareTo(full.exact()) >= 0);
    }
}
