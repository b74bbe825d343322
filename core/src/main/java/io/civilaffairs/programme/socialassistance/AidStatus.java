package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.during;
import static io.civilaffairs.rule.Criteria.eligibleFor;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.statusOf;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.MonthRange;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statuses on which other assistance hangs (专项救助所依据的身份), each asked of one person. A status begins with its
 * confirmation, on which the certificate is handed out; only the money waits for the month after (最低生活保障审核确认办法
 * 第二十一条). Where money goes with money the {@code paid} forms ask for the month of payment. This class is immutable and
 * thread-safe.
 */
final class AidStatus {
    /** Near-threshold households are recognised from 最低生活保障审核确认办法 on, in force 2021-07-01. */
    static final MonthRange NEAR_THRESHOLD_KNOWN = MonthRange.from(YearMonth.of(2021, 7));

    /** Rigid-expenditure households are defined by 国办发〔2023〕39号; its day was not seen, the year after it is certain. */
    static final MonthRange RIGID_KNOWN = MonthRange.from(YearMonth.of(2024, 1));

    private AidStatus() {}

    /** A member of a guaranteed household, or a person guaranteed alone. */
    static Criterion<Member> guaranteed(Citation article) {
        return anyOf(
                Clause.of("guaranteed", "最低生活保障对象", "draws the minimum living guarantee", article),
                inHousehold(
                        "member-of-guaranteed-household",
                        "最低生活保障家庭成员",
                        "member of a guaranteed household",
                        ProgrammeId.MINIMUM_LIVING_GUARANTEE,
                        article),
                person(
                        "guaranteed-alone",
                        "单独纳入最低生活保障的人员",
                        "person guaranteed alone",
                        ProgrammeId.SINGLE_PERSON_GUARANTEE,
                        article));
    }

    /** A person in extreme hardship. */
    static Criterion<Member> extremeHardship(Citation article) {
        return person(
                "in-extreme-hardship",
                "特困人员",
                "person in extreme hardship",
                ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                article);
    }

    /** An orphan who draws the allowance. */
    static Criterion<Member> orphan(Citation article) {
        return person("orphan", "孤儿", "orphan", ProgrammeId.ORPHAN_ALLOWANCE, article);
    }

    /** A de facto unattended child who draws the allowance. */
    static Criterion<Member> unattendedChild(Citation article) {
        return person(
                "unattended-child",
                "事实无人抚养儿童",
                "de facto unattended child",
                ProgrammeId.UNATTENDED_CHILD_ALLOWANCE,
                article);
    }

    /** A member of a near-threshold household. */
    static Criterion<Member> nearThreshold(Citation article) {
        return during(
                NEAR_THRESHOLD_KNOWN,
                inHousehold(
                        "member-of-near-threshold-household",
                        "最低生活保障边缘家庭成员",
                        "member of a near-threshold household",
                        ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD,
                        article));
    }

    /** A member of a rigid-expenditure household. */
    static Criterion<Member> rigidExpenditure(Citation article) {
        return during(
                RIGID_KNOWN,
                inHousehold(
                        "member-of-rigid-expenditure-household",
                        "刚性支出困难家庭成员",
                        "member of a rigid-expenditure household",
                        ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD,
                        article));
    }

    /** Paid as a member of a guaranteed household, or alone: the month of payment has come. */
    static Criterion<Member> paidGuarantee(Citation article) {
        return anyOf(
                Clause.of("guaranteed", "最低生活保障对象", "draws the minimum living guarantee", article),
                allOf(
                        Clause.of(
                                "member-of-guaranteed-household",
                                "最低生活保障家庭成员",
                                "member of a guaranteed household",
                                article),
                        statusOf(
                                Clause.of("household-has-status", "家庭已获认定", "the household has the status", article),
                                ProgrammeId.MINIMUM_LIVING_GUARANTEE.id(),
                                Member::household),
                        CountedMembers.COUNTED),
                paid(
                        "guaranteed-alone",
                        "单独纳入最低生活保障的人员",
                        "person guaranteed alone",
                        ProgrammeId.SINGLE_PERSON_GUARANTEE,
                        article));
    }

    /** A person in extreme hardship whose support is being paid. */
    static Criterion<Member> paidHardshipSupport(Citation article) {
        return paid(
                "in-extreme-hardship",
                "特困人员",
                "person in extreme hardship",
                ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                article);
    }

    /** An orphan whose allowance is being paid. */
    static Criterion<Member> paidOrphan(Citation article) {
        return paid("orphan", "孤儿", "orphan", ProgrammeId.ORPHAN_ALLOWANCE, article);
    }

    /** A household that has a status, from its confirmation on. */
    static Criterion<Household> household(String id, String zh, String en, ProgrammeId programme, Citation article) {
        return allOf(
                Clause.of(id, zh, en, article),
                eligibleFor(meetsConditions("household-meets-conditions", article), programme.id(), (Household h) -> h),
                holds(confirmed(article), new Confirmed<Household, Household>(programme, h -> h, h -> h)));
    }

    private static Criterion<Member> inHousehold(
            String id, String zh, String en, ProgrammeId programme, Citation article) {
        return allOf(
                Clause.of(id, zh, en, article),
                allOf(
                        Clause.of("household-has-status", "家庭已获认定", "the household has the status", article),
                        eligibleFor(
                                meetsConditions("household-meets-conditions", article),
                                programme.id(),
                                Member::household),
                        holds(
                                confirmed(article),
                                new Confirmed<Member, Household>(programme, Member::household, h -> h))),
                CountedMembers.COUNTED);
    }

    private static Criterion<Member> person(String id, String zh, String en, ProgrammeId programme, Citation article) {
        return allOf(
                Clause.of(id, zh, en, article),
                eligibleFor(meetsConditions("person-meets-conditions", article), programme.id(), (Member m) -> m),
                holds(confirmed(article), new Confirmed<Member, Member>(programme, m -> m, Member::household)));
    }

    private static Criterion<Member> paid(String id, String zh, String en, ProgrammeId programme, Citation article) {
        return statusOf(Clause.of(id, zh, en, article), programme.id(), (Member m) -> m);
    }

    private static Clause meetsConditions(String id, Citation article) {
        return Clause.of(id, "符合认定条件", "the conditions are met", article);
    }

    private static Clause confirmed(Citation article) {
        return Clause.of("status-confirmed", "已经审核确认", "confirmed by the office", article);
    }

    /** Whether the records say that a person draws a benefit from outside. None recorded is a "no". */
    static Derived<Member, Boolean> draws(ProgrammeId benefit, String zh, String en) {
        return new Recorded("person.draws-" + benefit.id(), Label.of(zh, en)) {
            @Override
            @Nullable
            Boolean find(Household household, String person, Probe probe) {
                List<BenefitInPayment> receiving = HouseholdFacts.RECEIVING.read(household, probe);
                if (receiving == null) {
                    return null;
                }
                for (BenefitInPayment b : receiving) {
                    if (b.programme().equals(benefit.id()) && person.equals(b.member())) {
                        return true;
                    }
                }
                return false;
            }
        };
    }

    /** Whether an official's decision about a person is on record. None recorded is a "no". */
    static Derived<Member, Boolean> found(String kind, ProgrammeId programme, String id, String zh, String en) {
        return new Recorded("person." + id, Label.of(zh, en)) {
            @Override
            @Nullable
            Boolean find(Household household, String person, Probe probe) {
                return HouseholdFacts.FINDINGS.read(household, probe) == null
                        ? null
                        : Boolean.valueOf(Boolean.TRUE.equals(household.finding(kind, programme.id(), person)));
            }
        };
    }

    /** What the administration's own records say about a person. */
    private abstract static class Recorded extends Derived<Member, Boolean> {
        Recorded(String id, Label label) {
            super(id, label, Unit.FLAG);
        }

        abstract @Nullable Boolean find(Household household, String person, Probe probe);

        @Override
        public Derived<Member, Boolean> bind(Binding binding) {
            return this;
        }

        @Override
        protected @Nullable Boolean work(Member member, Probe probe) {
            return find(member.household(), member.person().id(), probe);
        }
    }
}
