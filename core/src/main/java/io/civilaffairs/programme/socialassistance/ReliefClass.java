package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.programme.socialassistance.TemporaryAssistanceStandards.CLASS_C_MULTIPLE;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The class of somebody who asks for temporary assistance (临时救助对象类别), as the Chongqing guidance of 2017 is reported: A
 * persons in extreme hardship and orphans, B guaranteed households and persons guaranteed alone, C households of at most
 * twice the standard a head, D others. Whoever is on record as guaranteed is not tested again, and a status counts from its
 * confirmation. This enum is immutable and thread-safe.
 */
enum ReliefClass {
    /** In extreme hardship support, or an orphan (特困人员、孤儿). */
    A,
    /** Guaranteed (低保对象). */
    B,
    /** Income per head of at most twice the standard (人均收入不超过低保标准2倍). */
    C,
    /** Others (其他). */
    D;

    private static final Citation CLASS_B =
            Texts.TEMPORARY_CHONGQING.article("救助对象分类").item("（B类）");
    private static final Label ON_RECORD = Label.of("已纳入最低生活保障（有记录）", "on record as guaranteed");

    /** The condition of class B, on the household: on record, or as it would be recognised. */
    static final Criterion<Household> GUARANTEED = Criteria.anyOf(
            Clause.of("guaranteed-household", "最低生活保障家庭", "entitled to the minimum living guarantee", CLASS_B),
            Criteria.holds(
                    new Clause("guaranteed-on-record", ON_RECORD, CLASS_B),
                    PersonRecords.householdIsIn(ProgrammeId.MINIMUM_LIVING_GUARANTEE, ON_RECORD)),
            AidStatus.household(
                    "household-is-guaranteed",
                    "符合最低生活保障条件并经确认",
                    "meets the conditions of the guarantee, confirmed",
                    ProgrammeId.MINIMUM_LIVING_GUARANTEE,
                    CLASS_B));

    /** The condition of class B, on a person: of a guaranteed household, or guaranteed alone, on record or by assessment. */
    private static final Criterion<Member> GUARANTEED_PERSON = Criteria.anyOf(
            Clause.of("guaranteed-person", "最低生活保障对象", "draws the minimum living guarantee", CLASS_B),
            Criteria.allOf(
                    Clause.of("of-household-on-record", "在册最低生活保障家庭成员", "of a household on record", CLASS_B),
                    Criteria.holds(
                            new Clause("guaranteed-on-record", ON_RECORD, CLASS_B),
                            PersonRecords.isIn(ProgrammeId.MINIMUM_LIVING_GUARANTEE, ON_RECORD)),
                    CountedMembers.COUNTED),
            Criteria.holds(
                    Clause.of(
                            "guaranteed-alone-on-record", "已单独纳入最低生活保障（有记录）", "on record as guaranteed alone", CLASS_B),
                    PersonRecords.isIn(ProgrammeId.SINGLE_PERSON_GUARANTEE, ON_RECORD)),
            AidStatus.guaranteed(CLASS_B));

    private static final Criterion<Household> WITHIN_C = Criteria.atMost(
            Clause.of(
                    "income-within-class-c",
                    "家庭人均收入不超过低保标准的规定倍数",
                    "income per head at most the multiple of the standard",
                    Texts.TEMPORARY_CHONGQING.article("救助对象分类").item("（C类）")),
            AssessedIncome.INSTANCE,
            LivingStandard.times(
                    CLASS_C_MULTIPLE,
                    Clause.of(
                            "class-c-limit",
                            "低保标准 × 人数 × 倍数",
                            "standard x members x multiple",
                            Texts.TEMPORARY_CHONGQING.article("救助对象分类").item("（C类）")),
                    Unit.YUAN_PER_HOUSEHOLD_MONTH));

    /** Whether all persons of the household are of class A. */
    static final Derived<Household, Boolean> ALL_IN_A = new AllInA(null);

    /** Tells the class of a person or a household in one setting. Immutable. */
    static final class Finder {
        private final PersonInA inA;
        private final Derived<Household, Boolean> allInA;
        private final Criterion<Household> guaranteed;
        private final Criterion<Member> guaranteedPerson;
        private final Criterion<Household> withinC;

        Finder(Binding binding) {
            this.inA = new PersonInA(binding);
            this.allInA = ALL_IN_A.bind(binding);
            this.guaranteed = Objects.requireNonNull(GUARANTEED.bind(binding));
            this.guaranteedPerson = Objects.requireNonNull(GUARANTEED_PERSON.bind(binding));
            this.withinC = Objects.requireNonNull(WITHIN_C.bind(binding));
        }

        /** The class of a person, or of the household if there is none; null = not known. */
        @Nullable
        ReliefClass of(Household household, @Nullable String person, Probe probe) {
            Set<ReliefClass> possible = possible(household, person, probe);
            return possible.size() == 1 ? possible.iterator().next() : null;
        }

        /** The classes a person may be of, or the household if there is none, as far as is known. */
        Set<ReliefClass> possible(Household household, @Nullable String person, Probe probe) {
            Member member = person == null ? null : household.member(person).orElse(null);
            Set<ReliefClass> possible = EnumSet.noneOf(ReliefClass.class);
            Boolean isInA = member == null ? allInA.read(household, probe) : inA.test(member, probe);
            if (!Boolean.FALSE.equals(isInA)) {
                possible.add(A);
            }
            if (!Boolean.TRUE.equals(isInA)) {
                Outcome isGuaranteed =
                        member == null ? guaranteed.evaluate(household, probe) : guaranteed(member, probe);
                if (isGuaranteed != Outcome.NOT_MET) {
                    possible.add(B);
                }
                if (isGuaranteed != Outcome.MET) {
                    Outcome isWithinC = withinC.evaluate(household, probe);
                    if (isWithinC != Outcome.NOT_MET) {
                        possible.add(C);
                    }
                    if (isWithinC != Outcome.MET) {
                        possible.add(D);
                    }
                }
            }
            return possible;
        }

        /** Whether a person is guaranteed, with the household or alone. */
        Outcome guaranteed(Member member, Probe probe) {
            return guaranteedPerson.evaluate(member, probe);
        }
    }

    private static final class PersonInA {
        private final Derived<Member, Boolean> inHardship;
        private final Derived<Member, Boolean> orphan;

        PersonInA(Binding binding) {
            this.inHardship = PersonRecords.isIn(
                            ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                            Label.of("是否已纳入特困人员救助供养", "in extreme hardship support"))
                    .bind(binding);
            this.orphan = PersonRecords.isIn(
                            ProgrammeId.ORPHAN_ALLOWANCE, Label.of("是否已享受孤儿基本生活费", "draws the orphan allowance"))
                    .bind(binding);
        }

        @Nullable
        Boolean test(Member member, Probe probe) {
            Boolean a = inHardship.read(member, probe);
            Boolean b = orphan.read(member, probe);
            if (Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b)) {
                return true;
            }
            return (a == null || b == null) ? null : Boolean.FALSE;
        }
    }

    private static final class AllInA extends Derived<Household, Boolean> {
        private final @Nullable PersonInA person;

        AllInA(@Nullable PersonInA person) {
            super("household.all-in-class-a", Label.of("是否均为特困人员或孤儿", "all in extreme hardship or orphans"), Unit.FLAG);
            this.person = person;
        }

        @Override
        public Derived<Household, Boolean> bind(Binding binding) {
            return new AllInA(new PersonInA(binding));
        }

        @Override
        protected @Nullable Boolean work(Household household, Probe probe) {
            Roster<Member> members = HouseholdFacts.MEMBERS.read(household, probe);
            if (members == null) {
                return null;
            }
            Boolean all = members.list().isEmpty() ? Boolean.FALSE : Boolean.TRUE;
            for (Member member : members.list()) {
                all = PropertyRule.both(
                        all, Objects.requireNonNull(person, "bound").test(member, probe));
            }
            return all;
        }
    }
}
