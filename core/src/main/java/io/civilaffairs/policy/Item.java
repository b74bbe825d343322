package io.civilaffairs.policy;

import io.civilaffairs.benefit.AmountRange;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A benefit that may overlap with others: an award of this assessment, or one in payment from elsewhere.
 *
 * @param programme the programme
 * @param subject the key of the subject
 * @param covers the keys of the persons it is for
 * @param award the award, or null if it is in payment from elsewhere
 * @param unknown the amount that is not known, or null if it is
 * @param monthly what it comes to in a month; 0 if that cannot be said
 */
record Item(
        ProgrammeId programme,
        String subject,
        List<String> covers,
        Assessment.@Nullable Entitled award,
        @Nullable FactRef unknown,
        ExactMoney monthly) {
    private static final String HOUSEHOLD = "household";
    private static final ExactMoney NOTHING = ExactMoney.of(Money.ZERO);

    /** The item of an award in money, or null if the award is none. */
    static @Nullable Item of(Assessment.Entitled award, Household household) {
        Amount amount = award.amount();
        AmountRange range = award.range();
        if (amount == null && range == null) {
            return null;
        }
        Amount least =
                amount == null && range != null ? Amount.of(range.within().from(), range.per()) : amount;
        List<String> covers = award.covers().isEmpty() ? covered(award.subject(), household) : award.covers();
        return new Item(award.programme(), award.subject(), covers, award, null, monthly(least));
    }

    /** The item of a benefit in payment from elsewhere. */
    static Item of(BenefitInPayment paid, int index, Household household) {
        String member = paid.member();
        String subject = member == null ? HOUSEHOLD : "person:" + member;
        FactRef unknown = paid.amount() != null
                ? null
                : new FactRef(
                        FactRef.Kind.FACT,
                        "receiving.amount",
                        household.key(),
                        "receiving/" + index + "/amount",
                        Label.of("正在领取的待遇的金额", "amount of the benefit being paid"));
        return new Item(
                ProgrammeId.of(paid.programme()),
                subject,
                covered(subject, household),
                null,
                unknown,
                monthly(paid.amount()));
    }

    /** What a programme that is not decided yet would be. */
    static Item open(Assessment.Undetermined open, Household household) {
        return new Item(open.programme(), open.subject(), covered(open.subject(), household), null, null, NOTHING);
    }

    private static List<String> covered(String subject, Household household) {
        if (!subject.equals(HOUSEHOLD)) {
            return List.of(subject);
        }
        Roster<Member> members = household.members();
        return members == null
                ? List.of()
                : members.list().stream().map(Member::key).toList();
    }

    private static ExactMoney monthly(@Nullable Amount amount) {
        return amount == null || amount.per() == Per.DAY || amount.per() == Per.ONCE ? NOTHING : amount.perMonth();
    }

    boolean ofHousehold() {
        return subject.equals(HOUSEHOLD);
    }

    /** The equal share of one person in what is granted. */
    ExactMoney share(ExactMoney granted) {
        return covers.isEmpty() ? granted : granted.dividedBy(covers.size());
    }

    boolean meets(Item other, OverlapScope scope) {
        return scope == OverlapScope.SAME_HOUSEHOLD || subject.equals(other.subject) || coversSomeOf(other.covers);
    }

    private boolean coversSomeOf(List<String> others) {
        for (int i = 0; i < others.size(); i++) {
            if (covers.contains(others.get(i))) {
                return true;
            }
        }
        return false;
    }
}
