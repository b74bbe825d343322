package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Rosters;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The one-off grant of uninsured jobless persons (未参保失业人员一次性临时救助), fixed to a setting: out of work, no unemployment
 * insurance, no income from any source for the months laid down, not guaranteed. 关于进一步做好最低生活保障等社会救助兜底保障工作的通知
 * 二（一）, which speaks of those whom the epidemic kept from their work. That life is hard besides (生活困难) an official finds: the
 * sum laid down is the most, and due in full once a decision CASE_BY_CASE recognises it. Immutable.
 */
final class JoblessGround {
    private final ReliefClass.Finder classes;
    private final EarlierGrants earlier;
    private final Figure<Integer> months;
    private final Figure<Money> grant;
    private final Derived<Member, ExactMoney> ownIncome;
    private final LocalDate today;

    JoblessGround(Binding binding, ReliefClass.Finder classes, EarlierGrants earlier) {
        this.classes = classes;
        this.earlier = earlier;
        this.months = binding.figure(TemporaryAssistanceStandards.JOBLESS_MONTHS);
        this.grant = binding.figure(TemporaryAssistanceStandards.JOBLESS_GRANT);
        this.ownIncome = OwnIncome.AS_RECEIVED.bind(binding);
        this.today = binding.setting().referenceDate();
    }

    /** Looks for a person out of work; before the notice of 2022 there is no such grant. */
    ReliefFound find(Household household, Probe probe) {
        if (!months.isKnown()) {
            return ReliefFound.NONE;
        }
        Roster<Member> members = HouseholdFacts.MEMBERS.read(household, probe);
        if (members == null) {
            return ReliefFound.UNKNOWN;
        }
        ReliefFound found = ReliefFound.NONE;
        for (Member person : members.list()) {
            if (!Boolean.FALSE.equals(isWithoutIncomeAndInsurance(person, probe.aside()))) {
                Boolean without = isWithoutIncomeAndInsurance(person, probe);
                Outcome guaranteed = classes.guaranteed(person, probe);
                ReliefFound of = guaranteed == Outcome.MET
                        ? ReliefFound.NONE
                        : without == null || guaranteed == Outcome.UNKNOWN
                                ? ReliefFound.UNKNOWN
                                : sum(household, probe);
                String id = person.person().id();
                found = found.or(earlier.unlessHelped(household, ReliefCause.UNINSURED_JOBLESS.name(), id, of, probe));
            }
        }
        if (members.complete() || Boolean.TRUE.equals(found.holds())) {
            return found;
        }
        probe.missing(
                Rosters.completeness(HouseholdFacts.MEMBERS, household)); // a member not listed may be out of work
        return found.or(ReliefFound.UNKNOWN);
    }

    private ReliefFound sum(Household household, Probe probe) {
        if (HouseholdFacts.FINDINGS.read(household, probe) == null) {
            return ReliefFound.UNKNOWN;
        }
        boolean recognised = ReliefGrounds.isRecognised(household);
        Money most = grant.read(probe);
        if (most == null) {
            return recognised ? ReliefFound.of(ReliefFigures.OPEN) : ReliefFound.UNKNOWN;
        }
        return ReliefFound.of(recognised ? MoneyRange.exactly(most) : new MoneyRange(Money.ZERO, most));
    }

    private @Nullable Boolean isWithoutIncomeAndInsurance(Member person, Probe probe) {
        Employment employment = PersonFacts.EMPLOYMENT.read(person, probe);
        Boolean all = employment == null ? null : Boolean.valueOf(employment == Employment.UNEMPLOYED);
        all = PropertyRule.both(all, PersonFacts.UNEMPLOYED.read(person, probe));
        if (Boolean.FALSE.equals(all)) {
            return false;
        }
        Boolean insured = PersonFacts.UNEMPLOYMENT_INSURED.read(person, probe);
        YearMonth since = PersonFacts.WITHOUT_INCOME_SINCE.read(person, probe);
        Integer least = months.read(probe);
        ExactMoney own = ownIncome.read(person, probe);
        all = PropertyRule.both(all, insured == null ? null : Boolean.valueOf(!insured));
        all = PropertyRule.both(
                all,
                (since == null || least == null)
                        ? null
                        : Boolean.valueOf(!since.plusMonths(least).isAfter(YearMonth.from(today.plusDays(1)))));
        return PropertyRule.both(all, own == null ? null : Boolean.valueOf(own.isZero()));
    }
}
