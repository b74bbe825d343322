package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.SupporterFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Rosters;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person has no statutory supporter who is able (无法定义务人或者法定义务人均无履行义务能力): none among the members of
 * the household bound by law, none of those living elsewhere, and of a minor no parent who is listed nowhere.
 * 特困人员认定办法 第四条第（三）项. This class is immutable and thread-safe.
 */
final class SupportDuty extends Derived<Member, Boolean> {
    /** The value, before binding. */
    static final SupportDuty NONE_ABLE =
            new SupportDuty(SupporterInability.ofMember(), SupporterInability.ofSupporter(), UnlistedParents.NONE_ABLE);

    private final Criterion<Member> memberUnable;
    private final Criterion<Supporter> supporterUnable;
    private final Derived<Member, Boolean> unlistedParentsUnable;

    private SupportDuty(
            Criterion<Member> memberUnable,
            Criterion<Supporter> supporterUnable,
            Derived<Member, Boolean> unlistedParentsUnable) {
        super(
                "person.without-able-supporter",
                Label.of("无有履行义务能力的法定义务人", "no statutory supporter who is able"),
                Unit.FLAG);
        this.memberUnable = memberUnable;
        this.supporterUnable = supporterUnable;
        this.unlistedParentsUnable = unlistedParentsUnable;
    }

    @Override
    public Derived<Member, Boolean> bind(Binding binding) {
        return new SupportDuty(
                binding.shared(memberUnable), binding.shared(supporterUnable), unlistedParentsUnable.bind(binding));
    }

    @Override
    public List<Criterion<?>> conditions() {
        return List.of(memberUnable);
    }

    @Override
    protected @Nullable Boolean work(Member member, Probe probe) {
        Household household = member.household();
        Roster<Member> roster = HouseholdFacts.MEMBERS.read(household);
        List<Supporter> elsewhere = HouseholdFacts.ELSEWHERE.read(household);
        if (someoneIsAble(member, roster, elsewhere, probe)) {
            return false;
        }
        Boolean noParent = unlistedParentsUnable.read(member, probe.aside());
        if (Boolean.FALSE.equals(noParent)) {
            return false;
        }
        boolean known = HouseholdFacts.MEMBERS.read(household, probe) != null;
        if (roster != null) {
            for (Member other : roster.list()) {
                known &= other == member || isNoHelp(other, member, probe);
            }
            if (!roster.complete()) {
                probe.missing(Rosters.completeness(HouseholdFacts.MEMBERS, household));
                known = false;
            }
        }
        known &= HouseholdFacts.ELSEWHERE.read(household, probe) != null;
        if (elsewhere != null) {
            for (Supporter supporter : elsewhere) {
                known &= isNoHelp(supporter, member, probe);
            }
        }
        if (noParent == null) {
            unlistedParentsUnable.read(member, probe);
        }
        return (known && noParent != null) ? true : null;
    }

    /** Whether somebody is known to be bound and able; that one is explained. */
    private boolean someoneIsAble(
            Member member, @Nullable Roster<Member> roster, @Nullable List<Supporter> elsewhere, Probe probe) {
        if (roster != null) {
            for (Member other : roster.list()) {
                if (other != member
                        && Kinship.owes(other, member, probe.aside()) == Outcome.MET
                        && memberUnable.evaluate(other, probe.aside()) == Outcome.NOT_MET) {
                    memberUnable.evaluate(other, probe);
                    return true;
                }
            }
        }
        if (elsewhere != null) {
            for (Supporter supporter : elsewhere) {
                if (member.person().id().equals(supporter.of())
                        && supporterUnable.evaluate(supporter, probe.aside()) == Outcome.NOT_MET) {
                    supporterUnable.evaluate(supporter, probe);
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a member is known to be bound by no duty, or to be unable. */
    private boolean isNoHelp(Member other, Member member, Probe probe) {
        if (Kinship.owes(other, member, probe.aside()) == Outcome.NOT_MET) {
            return true;
        }
        if (probe.briefly(memberUnable, other) == Outcome.MET) {
            return true;
        }
        Kinship.owes(other, member, probe);
        return false;
    }

    /** Whether a supporter is known to be somebody else's, or to be unable. */
    private boolean isNoHelp(Supporter supporter, Member member, Probe probe) {
        String of = supporter.of();
        if (of != null && !of.equals(member.person().id())) {
            return true;
        }
        if (probe.briefly(supporterUnable, supporter) == Outcome.MET) {
            return true;
        }
        SupporterFacts.OF.read(supporter, probe);
        return false;
    }
}
