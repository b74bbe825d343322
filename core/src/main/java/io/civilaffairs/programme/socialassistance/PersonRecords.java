package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OfHousehold;
import io.civilaffairs.rule.Decision;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.value.Label;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the administration's own records say about a person or a household (经办机关的记录). None recorded is a "no". This class is
 * immutable and thread-safe.
 */
final class PersonRecords {
    private PersonRecords() {}

    /**
     * Whether an official has recorded something about a person.
     *
     * @param kind the kind of finding
     * @param programme the programme it is needed for
     * @param label the name for people
     * @return yes if it is on record
     */
    static Derived<Member, Boolean> found(String kind, ProgrammeId programme, Label label) {
        String id = "person." + kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return OfHousehold.recorded(id, label, (member, probe) -> {
            Household household = member.household();
            return HouseholdFacts.FINDINGS.read(household, probe) == null
                    ? null
                    : Boolean.valueOf(Boolean.TRUE.equals(household.finding(
                            kind, programme.id(), member.person().id())));
        });
    }

    /**
     * What an official has to decide about a person; what was decided for the whole household stands in.
     *
     * @param kind the kind of finding
     * @param programme the programme it is needed for
     * @param label the name for people
     * @return the decision
     */
    static Decision<Member> decision(String kind, ProgrammeId programme, Label label) {
        return new Decision<>(kind, programme.id(), label, member -> {
            Household household = member.household();
            Boolean own =
                    household.finding(kind, programme.id(), member.person().id());
            return own != null ? own : household.finding(kind, programme.id(), null);
        });
    }

    /**
     * Whether a person is in a programme: enrolled, or drawing it, alone or with the household.
     *
     * @param programme the programme
     * @param label the name for people
     * @return yes if it is on record
     */
    static Derived<Member, Boolean> isIn(ProgrammeId programme, Label label) {
        return OfHousehold.recorded("person.in-" + programme.id(), label, (member, probe) -> {
            Household household = member.household();
            Boolean enrolled = any(
                    HouseholdFacts.ENROLLED.read(household, probe),
                    (Enrolment e) -> e.programme().equals(programme.id())
                            && (e.subject().equals(member.key()) || e.subject().equals(household.key())));
            Boolean drawing = any(
                    HouseholdFacts.RECEIVING.read(household, probe),
                    (BenefitInPayment b) -> b.programme().equals(programme.id())
                            && (b.member() == null
                                    || b.member().equals(member.person().id())));
            return either(enrolled, drawing);
        });
    }

    /**
     * Whether a household as such is in a programme: enrolled, or drawing it.
     *
     * @param programme the programme
     * @param label the name for people
     * @return yes if it is on record
     */
    static Derived<Household, Boolean> householdIsIn(ProgrammeId programme, Label label) {
        return HouseholdCheck.of(
                "in-" + programme.id(),
                label.zh(),
                label.en(),
                binding -> (household, probe) -> either(
                        any(
                                HouseholdFacts.ENROLLED.read(household, probe),
                                e -> e.programme().equals(programme.id())
                                        && e.subject().equals(household.key())),
                        any(
                                HouseholdFacts.RECEIVING.read(household, probe),
                                b -> b.programme().equals(programme.id()) && b.member() == null)));
    }

    private static @Nullable Boolean either(@Nullable Boolean enrolled, @Nullable Boolean drawing) {
        if (Boolean.TRUE.equals(enrolled) || Boolean.TRUE.equals(drawing)) {
            return true;
        }
        return (enrolled == null || drawing == null) ? null : Boolean.FALSE;
    }

    private static <T> @Nullable Boolean any(@Nullable List<T> list, Predicate<T> which) {
        if (list == null) {
            return null;
        }
        boolean found = false;
        for (int i = 0; i < list.size() && !found; i++) {
            found = which.test(list.get(i));
        }
        return found;
    }
}
