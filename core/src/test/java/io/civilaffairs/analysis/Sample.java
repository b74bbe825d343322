package io.civilaffairs.analysis;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.json.CaseReader;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.Person;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.MinimumLivingGuarantee;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person in Kaizhou in August 2025, of whom everything is known; the urban standard is 770 yuan. */
final class Sample {
    static final ProgrammeId GUARANTEE = ProgrammeId.MINIMUM_LIVING_GUARANTEE;
    static final BoundBook BOOK = PolicyBook.of(List.of(MinimumLivingGuarantee.PROGRAMME))
            .in(CivilAffairs.setting("500154", YearMonth.of(2025, 8)));

    private Sample() {}

    static Household household() {
        return CaseReader.read("""
                        {"format": "civil-affairs/case/1", "month": "2025-08", "region": "500154",
                         "household": {"id": "h1", "settlement": "URBAN",
                          "members": [{"id": "p1", "relation": "HEAD", "birthDate": "1980-03-02",
                            "registeredAt": "500154", "studying": "NONE", "employment": "NOT_WORKING",
                            "labourCapacity": "NONE", "disability": "NONE", "seriousIllness": false, "absence": "NONE",
                            "maritalStatus": "UNMARRIED", "income": []}],
                          "membersComplete": true, "elsewhere": [], "spending": [],
                          "assets": {"financial": "0.00", "vehicles": [], "dwellings": [], "other": []}}}
                        """).household();
    }

    static Household earning(Household household, @Nullable String wage) {
        List<IncomeItem> income = wage == null
                ? null
                : List.of(IncomeItem.of(IncomeItem.Kind.WAGE, Amount.of(Money.parse(wage), Per.MONTH)));
        return with(household, person(household).toBuilder().income(income).build());
    }

    static Person person(Household household) {
        return household.member("p1").orElseThrow().person();
    }

    static Household with(Household household, Person... persons) {
        return household.toBuilder().members(Roster.complete(List.of(persons))).build();
    }

    static Household enrolled(Household household, Enrolment... enrolments) {
        return household.toBuilder().enrolled(List.of(enrolments)).build();
    }

    static Enrolment guarantee(String subject) {
        return new Enrolment(GUARANTEE.id(), subject, YearMonth.of(2024, 5));
    }
}
