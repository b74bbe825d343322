package io.civilaffairs.testkit;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.people.Relation;
import io.civilaffairs.programme.socialassistance.Standards;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Where a household is put: just below, at or just above a limit of its setting.
 *
 * @param incomeInHalves total income in halves of the standard of all members: 2 is the standard, 3 one and a half
 * @param incomeOffset fen added to it
 * @param assetsInStandards financial assets in monthly standards of all members
 * @param assetsOffset fen added to them
 * @param age age of the last person listed
 * @param ageOffset days between that birthday and the reference date
 * @param found whether an official found the property within the rule
 */
record AtTheLimit(
        int incomeInHalves,
        int incomeOffset,
        int assetsInStandards,
        int assetsOffset,
        int age,
        int ageOffset,
        boolean found) {
    private static final Money WITHOUT_STANDARD = Money.ofYuan(600);

    static Arbitrary<AtTheLimit> any() {
        Arbitrary<Integer> offset = Arbitraries.of(-1, 0, 1);
        return Combinators.combine(
                        Arbitraries.of(2, 2, 2, 3, 0, 1),
                        offset,
                        Arbitraries.of(0, 0, 12, 24),
                        offset,
                        Arbitraries.of(70, 6, 18, 60),
                        offset,
                        Arbitraries.of(true, false))
                .as(AtTheLimit::new);
    }

    /** Puts a household there; whatever could get in the way of the limit is cleared. */
    Household shape(Household household, Setting setting) {
        Roster<Person> persons = household.persons();
        if (persons == null || persons.list().isEmpty()) {
            return household;
        }
        Settlement known = household.settlement();
        Settlement settlement = known == null ? Settlement.URBAN : known;
        int size = persons.list().size();
        long standard = standard(setting, settlement).times(size).fen();
        long income = Math.max(0, standard * incomeInHalves / 2 + incomeOffset);
        List<Person> shaped = new ArrayList<>();
        for (Person person : persons.list()) {
            shaped.add(shape(person, shaped.size(), size, income, setting));
        }
        long assets = Math.max(0, standard * assetsInStandards + assetsOffset);
        return household.toBuilder()
                .settlement(settlement)
                .members(Roster.complete(shaped))
                .assets(new Assets(Money.ofFen(assets), List.of(), List.of(), List.of()))
                .elsewhere(List.of())
                .spending(List.of())
                .findings(
                        found
                                ? List.of(new OfficialFinding("PROPERTY_WITHIN_RULE", null, null, null, true))
                                : List.of())
                .applications(List.of())
                .build();
    }

    private Person shape(Person person, int index, int size, long income, Setting setting) {
        PersonBuilder next = person.toBuilder().absence(Absence.NONE).supportDuty(true);
        if (index == 0) {
            next.relation(Relation.HEAD)
                    .registeredAt(setting.region())
                    .income(List.of(IncomeItem.of(IncomeItem.Kind.WAGE, Amount.of(Money.ofFen(income), Per.MONTH))));
        } else {
            next.income(List.of());
        }
        if (index == size - 1) {
            next.birthDate(setting.referenceDate().minusYears(age).plusDays(ageOffset));
        }
        return next.build();
    }

    private static Money standard(Setting setting, Settlement settlement) {
        return setting.find(settlement == Settlement.URBAN ? Standards.URBAN : Standards.RURAL)
                .map(StandardValue::value)
                .orElse(WITHOUT_STANDARD);
    }
}
