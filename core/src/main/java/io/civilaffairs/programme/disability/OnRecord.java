package io.civilaffairs.programme.disability;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the records say that a person draws a benefit or is in a programme (是否已享受某项待遇), as the sources put it: 领取,
 * 纳入, 享受. A record for the household as a whole counts for each of its members. Whether the person could have the
 * benefit is another question. This class is immutable and thread-safe.
 */
final class OnRecord extends Derived<Member, Boolean> {
    private final ProgrammeId programme;

    private OnRecord(ProgrammeId programme, Label label) {
        super("person.draws-" + programme.id(), label, Unit.FLAG);
        this.programme = programme;
    }

    static OnRecord of(ProgrammeId programme, String zh, String en) {
        return new OnRecord(programme, Label.of("是否已享受" + zh, "draws " + en));
    }

    @Override
    public Derived<Member, Boolean> bind(Binding binding) {
        return this;
    }

    @Override
    protected @Nullable Boolean work(Member member, Probe probe) {
        Household household = member.household();
        List<BenefitInPayment> receiving = household.receiving();
        List<Enrolment> enrolled = household.enrolled();
        for (int i = 0; receiving != null && i < receiving.size(); i++) {
            if (isPaid(receiving.get(i), member)) {
                return true;
            }
        }
        for (int i = 0; enrolled != null && i < enrolled.size(); i++) {
            if (isIn(enrolled.get(i), member)) {
                return true;
            }
        }
        boolean known = HouseholdFacts.RECEIVING.read(household, probe) != null;
        known &= HouseholdFacts.ENROLLED.read(household, probe) != null;
        return known ? Boolean.FALSE : null;
    }

    private boolean isPaid(BenefitInPayment benefit, Member member) {
        return benefit.programme().equals(programme.id())
                && (benefit.member() == null || member.person().id().equals(benefit.member()));
    }

    private boolean isIn(Enrolment enrolment, Member member) {
        return enrolment.programme().equals(programme.id())
                && (enrolment.subject().equals(member.key())
                        || enrolment.subject().equals(member.household().key()));
    }
}
