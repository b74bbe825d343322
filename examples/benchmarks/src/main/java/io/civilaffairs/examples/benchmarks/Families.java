package io.civilaffairs.examples.benchmarks;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.region.Region;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Synthetic households of four, fully known, the same for the same seed; about a third near the standard. */
final class Families {
    private static final List<List<Relation>> FAMILIES = List.of(
            List.of(Relation.HEAD, Relation.SPOUSE, Relation.CHILD, Relation.CHILD),
            List.of(Relation.HEAD, Relation.SPOUSE, Relation.CHILD, Relation.PARENT),
            List.of(Relation.HEAD, Relation.CHILD, Relation.CHILD_IN_LAW, Relation.GRANDCHILD),
            List.of(Relation.HEAD, Relation.SPOUSE, Relation.PARENT_IN_LAW, Relation.CHILD));
    private static final List<IncomeItem.Kind> KINDS = List.of(
            IncomeItem.Kind.WAGE,
            IncomeItem.Kind.FARMING,
            IncomeItem.Kind.PENSION,
            IncomeItem.Kind.BASIC_PENSION,
            IncomeItem.Kind.RELIEF,
            IncomeItem.Kind.TAX_AND_CONTRIBUTIONS_PAID,
            IncomeItem.Kind.BUSINESS);

    private Families() {}

    static List<Household> some(int number, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Household> all = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            all.add(one(i, random));
        }
        return List.copyOf(all);
    }

    private static Household one(int id, SplittableRandom random) {
        List<Relation> relations = FAMILIES.get(random.nextInt(FAMILIES.size()));
        boolean near = random.nextInt(100) < 35;
        List<Person> persons = new ArrayList<>();
        for (int i = 0; i < relations.size(); i++) {
            persons.add(person("p" + i, relations.get(i), near, random));
        }
        boolean found = random.nextInt(10) == 0;
        return Household.builder("h" + id)
                .settlement(random.nextBoolean() ? Settlement.URBAN : Settlement.RURAL)
                .members(Roster.complete(persons))
                .elsewhere(List.of())
                .assets(new Assets(
                        Money.ofYuan(random.nextInt(10) == 0 ? 100_000 : random.nextInt(40_000)),
                        random.nextInt(10) == 0
                                ? List.of(new Vehicle(Vehicle.Kind.CAR, Money.ofYuan(20_000 + random.nextInt(20_000))))
                                : List.of(),
                        random.nextInt(20) == 0 ? List.of(home(), home()) : List.of(home()),
                        List.of()))
                .spending(
                        random.nextInt(3) == 0
                                ? List.of(new Spending(
                                        Spending.Kind.INSURANCE_PREMIUM,
                                        Amount.of(Money.ofYuan(500 + random.nextInt(40_000)), Per.YEAR),
                                        null,
                                        null,
                                        null))
                                : List.of())
                .findings(
                        found
                                ? List.of(
                                        finding("minimum-living-guarantee", true),
                                        finding("near-threshold-household", true))
                                : List.of(
                                        finding("minimum-living-guarantee", false),
                                        finding("near-threshold-household", false)))
                .build();
    }

    private static Dwelling home() {
        return new Dwelling(BigDecimal.valueOf(90), Dwelling.DangerGrade.NONE);
    }

    private static OfficialFinding finding(String programme, boolean value) {
        return new OfficialFinding("PROPERTY_WITHIN_RULE", programme, null, null, value);
    }

    private static Person person(String id, Relation relation, boolean near, SplittableRandom random) {
        int age = switch (relation) {
            case HEAD, SPOUSE, CHILD_IN_LAW -> 25 + random.nextInt(50);
            case PARENT, PARENT_IN_LAW -> 55 + random.nextInt(40);
            default -> random.nextInt(25);
        };
        LocalDate birth = LocalDate.of(2025 - age, 1 + random.nextInt(12), 1 + random.nextInt(28));
        List<IncomeItem> income = random.nextInt(3) == 0
                ? List.of()
                : List.of(IncomeItem.of(
                        KINDS.get(random.nextInt(KINDS.size())),
                        Amount.of(
                                Money.ofFen(near ? 60_000 + random.nextInt(60_000) : random.nextInt(600_000)),
                                Per.MONTH)));
        return Person.builder(id)
                .relation(relation)
                .birthDate(birth)
                .registeredAt(Region.of("500154001"))
                .employment(Employment.EMPLOYED)
                .labourCapacity(LabourCapacity.FULL)
                .disability(
                        random.nextInt(8) == 0
                                ? new Disability(Disability.Kind.PHYSICAL, 1 + random.nextInt(4))
                                : Disability.NONE)
                .seriousIllness(random.nextInt(12) == 0)
                .studying(age >= 6 && age < 19 ? new Studying(Studying.Stage.JUNIOR_SECONDARY, true) : Studying.NONE)
                .maritalStatus(age > 25 ? MaritalStatus.MARRIED : MaritalStatus.UNMARRIED)
                .supportDuty(false)
                .income(income)
                .absence(random.nextInt(40) == 0 ? new Absence(Absence.Kind.PRISON, birth.plusYears(20)) : Absence.NONE)
                .build();
    }
}
