package io.civilaffairs.examples.benchmarks;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Application;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Disaster;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.OtherAsset;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Synthetic households of which everything is known that a programme asks for, the same for the same seed: families above,
 * near and below the standard, the old and the orphaned in hardship, disasters, illness, other aid. No answer about them is
 * open except where a standard has no figure.
 */
final class FullFamilies {
    private static final List<List<Relation>> FOUR = List.of(
            List.of(Relation.HEAD, Relation.SPOUSE, Relation.CHILD, Relation.CHILD),
            List.of(Relation.HEAD, Relation.SPOUSE, Relation.CHILD, Relation.PARENT),
            List.of(Relation.HEAD, Relation.CHILD, Relation.CHILD_IN_LAW, Relation.GRANDCHILD),
            List.of(Relation.HEAD, Relation.SPOUSE, Relation.PARENT_IN_LAW, Relation.CHILD),
            List.of(Relation.HEAD, Relation.SPOUSE, Relation.GRANDCHILD, Relation.GRANDCHILD),
            List.of(Relation.HEAD, Relation.SIBLING, Relation.CHILD, Relation.OTHER));
    private static final List<Relation> EIGHT = List.of(
            Relation.HEAD,
            Relation.SPOUSE,
            Relation.CHILD,
            Relation.CHILD,
            Relation.PARENT,
            Relation.PARENT,
            Relation.SIBLING,
            Relation.GRANDPARENT);

    private final SplittableRandom random;
    private final FullPersons persons;

    private FullFamilies(long seed) {
        this.random = new SplittableRandom(seed);
        this.persons = new FullPersons(random);
    }

    /**
     * Makes households.
     *
     * @param number how many
     * @param members how many members each has: 1, 4 or 8
     * @param seed where chance begins
     * @return the households
     */
    static Household[] some(int number, int members, long seed) {
        FullFamilies families = new FullFamilies(seed);
        Household[] all = new Household[number];
        for (int i = 0; i < number; i++) {
            all[i] = families.one(i, members);
        }
        return all;
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Household one(int id, int size) {
        List<Relation> relations = size == 1 ? List.of(Relation.HEAD) : size == 8 ? EIGHT : oneOf(FOUR);
        boolean poor = random.nextInt(100) < 55;
        boolean bereft = oneIn(4);
        List<Person> members = new ArrayList<>();
        for (int i = 0; i < relations.size(); i++) {
            members.add(persons.one("p" + (i + 1), relations, i, poor, bereft));
        }
        return Household.builder("h" + id)
                .settlement(random.nextBoolean() ? Settlement.URBAN : Settlement.RURAL)
                .registeredPoor(oneIn(12))
                .members(Roster.complete(members))
                .elsewhere(elsewhere(members))
                .assets(assets(poor))
                .spending(spending(members))
                .receiving(receiving(members))
                .enrolled(enrolled(members))
                .events(events(members))
                .disaster(disaster())
                .findings(findings(members, poor))
                .applications(applications(members))
                .build();
    }

    private String anyOf(List<Person> members) {
        return oneOf(members).id();
    }

    private @Nullable String anyOrAll(List<Person> members) {
        return oneIn(4) ? null : anyOf(members);
    }

    private static Amount monthly(int yuan) {
        return Amount.of(Money.ofYuan(yuan), Per.MONTH);
    }

    private List<Supporter> elsewhere(List<Person> members) {
        List<Supporter> all = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            boolean able = random.nextBoolean();
            all.add(Supporter.builder("s" + i)
                    .relation(Relation.CHILD)
                    .of(anyOf(members))
                    .ableToSupport(able)
                    .maintenanceDue(
                            able ? Amount.of(Money.ofFen(random.nextInt(60_000)), oneOf(FullPersons.PERIODS)) : null)
                    .birthDate(persons.born(16 + random.nextInt(65)))
                    .disability(persons.disability(4))
                    .aid(
                            oneIn(4)
                                    ? Supporter.Aid.MINIMUM_LIVING
                                    : oneIn(9) ? Supporter.Aid.EXTREME_HARDSHIP : Supporter.Aid.NONE)
                    .situation(oneIn(8) ? Supporter.Situation.IN_PRISON : Supporter.Situation.NONE)
                    .ownIncome(Amount.of(Money.ofYuan(random.nextInt(80_000)), Per.YEAR))
                    .propertyWithinRule(!oneIn(4))
                    .build());
        }
        return all;
    }

    private Assets assets(boolean poor) {
        List<Vehicle> vehicles = new ArrayList<>();
        if (oneIn(12)) {
            vehicles.add(new Vehicle(Vehicle.Kind.CAR, Money.ofYuan(20_000 + random.nextInt(20_000))));
        }
        if (oneIn(12)) {
            vehicles.add(
                    new Vehicle(oneIn(3) ? Vehicle.Kind.FARM_MACHINE : Vehicle.Kind.MOTORCYCLE, Money.ofYuan(4_000)));
        }
        List<Dwelling> dwellings = new ArrayList<>();
        for (int i = oneIn(8) ? 2 : 1; i > 0; i--) {
            Dwelling.DangerGrade grade = oneIn(8) ? Dwelling.DangerGrade.D : Dwelling.DangerGrade.NONE;
            dwellings.add(new Dwelling(BigDecimal.valueOf(60 + random.nextInt(80)), grade));
        }
        int most = poor ? 40_000 : 200_000;
        return new Assets(
                Money.ofYuan(random.nextInt(most)),
                vehicles,
                dwellings,
                oneIn(20) ? List.of(new OtherAsset(OtherAsset.Kind.SHOP, null)) : List.of());
    }

    private List<Spending> spending(List<Person> members) {
        List<Spending> all = new ArrayList<>();
        if (oneIn(3)) {
            all.add(once(Spending.Kind.MEDICAL_SELF_PAID, random.nextInt(120_000), anyOrAll(members)));
        }
        if (oneIn(8)) {
            all.add(once(Spending.Kind.LONG_TERM_OUTPATIENT, random.nextInt(20_000), anyOrAll(members)));
        }
        if (oneIn(4)) {
            all.add(yearly(Spending.Kind.EDUCATION, random.nextInt(30_000), anyOrAll(members)));
        }
        if (oneIn(10)) {
            all.add(yearly(Spending.Kind.REHABILITATION, random.nextInt(30_000), anyOrAll(members)));
        }
        if (oneIn(4)) {
            all.add(yearly(Spending.Kind.NECESSARY_LIVING, random.nextInt(30_000), null));
        }
        if (oneIn(6)) {
            all.add(yearly(Spending.Kind.INSURANCE_PREMIUM, random.nextInt(40_000), anyOrAll(members)));
        }
        if (oneIn(20)) {
            all.add(yearly(Spending.Kind.PRIVATE_SCHOOL, random.nextInt(20_000), anyOrAll(members)));
        }
        if (oneIn(40)) {
            all.add(yearly(Spending.Kind.STUDY_ABROAD, 100_000, anyOrAll(members)));
        }
        if (oneIn(12)) {
            all.add(yearly(Spending.Kind.UTILITIES, random.nextInt(9_000), null));
        }
        if (oneIn(12)) {
            all.add(once(Spending.Kind.HOUSING_BUILT_OR_BOUGHT, 200_000, null));
        }
        return all;
    }

    private Spending once(Spending.Kind kind, int yuan, @Nullable String member) {
        LocalDate date = PlainCase.TODAY.minusDays(random.nextInt(1_500));
        return new Spending(kind, Amount.of(Money.ofYuan(yuan), Per.ONCE), member, date, oneIn(4));
    }

    private Spending yearly(Spending.Kind kind, int yuan, @Nullable String member) {
        return random.nextBoolean()
                ? new Spending(kind, Amount.of(Money.ofYuan(yuan), Per.YEAR), member, null, false)
                : new Spending(kind, monthly(yuan / 12), member, null, false);
    }

    private List<BenefitInPayment> receiving(List<Person> members) {
        List<BenefitInPayment> all = new ArrayList<>();
        YearMonth since = YearMonth.of(2024, 9).plusMonths(random.nextInt(12));
        if (oneIn(10)) {
            all.add(new BenefitInPayment(PlainCase.GUARANTEE, null, monthly(300 + random.nextInt(1_500)), since));
        }
        if (oneIn(25)) {
            all.add(drawn(ProgrammeId.EXTREME_HARDSHIP_SUPPORT, members, 1_101, since));
        }
        if (oneIn(25)) {
            all.add(drawn(ProgrammeId.ORPHAN_ALLOWANCE, members, 1_651, since));
        }
        if (oneIn(25)) {
            all.add(drawn(ProgrammeId.UNATTENDED_CHILD_ALLOWANCE, members, oneIn(2) ? 1_651 : 900, since));
        }
        if (oneIn(12)) {
            all.add(drawn(ProgrammeId.DISABILITY_LIVING_SUBSIDY, members, 80, since));
        }
        if (oneIn(25)) {
            all.add(drawn(ProgrammeId.WORK_INJURY_NURSING, members, 600, since));
        }
        if (oneIn(12)) {
            all.add(drawn(ProgrammeId.OLD_AGE_LIVING, members, 60 + random.nextInt(40), since));
        }
        if (oneIn(12)) {
            all.add(drawn(ProgrammeId.OLD_AGE_NURSING, members, 60 + random.nextInt(40), since));
        }
        if (oneIn(20)) {
            all.add(drawn(ProgrammeId.UNEMPLOYMENT_BENEFIT, members, 1_600, since));
        }
        if (oneIn(40)) {
            all.add(drawn(ProgrammeId.VETERAN_PENSION, members, 900, since));
        }
        if (oneIn(10)) {
            String cause = oneOf(List.of("FIRE", "MAJOR_ILLNESS", "LONG_TERM_OUTPATIENT", "UNINSURED_JOBLESS"));
            all.add(new BenefitInPayment(
                    ProgrammeId.TEMPORARY_ASSISTANCE.id(),
                    anyOrAll(members),
                    Amount.of(Money.ofYuan(2_000), Per.ONCE),
                    since,
                    cause));
        }
        return all;
    }

    private BenefitInPayment drawn(ProgrammeId programme, List<Person> members, int yuan, YearMonth since) {
        return new BenefitInPayment(programme.id(), anyOf(members), monthly(yuan), since);
    }

    private List<Enrolment> enrolled(List<Person> members) {
        List<Enrolment> all = new ArrayList<>();
        if (oneIn(12)) {
            YearMonth since = YearMonth.of(2015 + random.nextInt(10), 1);
            all.add(new Enrolment(PlainCase.HARDSHIP, "person:" + anyOf(members), since));
        }
        if (oneIn(12)) {
            all.add(new Enrolment(PlainCase.GUARANTEE, "household", YearMonth.of(2023, 5)));
        }
        return all;
    }

    private List<Event> events(List<Person> members) {
        List<Event> all = new ArrayList<>();
        if (oneIn(5)) {
            LocalDate date = PlainCase.TODAY.minusDays(random.nextInt(500));
            all.add(new Event(oneOf(List.of(Event.Kind.values())), date, anyOrAll(members), null));
        }
        return all;
    }

    private Disaster disaster() {
        return oneIn(8)
                ? Disaster.builder()
                        .date(PlainCase.TODAY.minusDays(random.nextInt(900) - 60))
                        .evacuatedDays(oneIn(2) ? random.nextInt(30) : 0)
                        .transitionDays(oneIn(2) ? random.nextInt(120) : 0)
                        .homeless(oneIn(2))
                        .withoutLivelihood(!oneIn(3))
                        .unableToHelpItself(!oneIn(3))
                        .deaths(oneIn(10) ? 1 : 0)
                        .roomsDestroyed(random.nextInt(6))
                        .soleDwelling(oneIn(2))
                        .winterSpringNeed(oneIn(3))
                        .build()
                : Disaster.NONE;
    }

    private List<OfficialFinding> findings(List<Person> members, boolean poor) {
        List<OfficialFinding> all = new ArrayList<>();
        for (ProgrammeId programme : List.of(
                ProgrammeId.MINIMUM_LIVING_GUARANTEE,
                ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD,
                ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD,
                ProgrammeId.TEMPORARY_ASSISTANCE,
                ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                ProgrammeId.SINGLE_PERSON_GUARANTEE)) {
            all.add(finding("PROPERTY_WITHIN_RULE", programme, null, poor ? !oneIn(5) : oneIn(5)));
        }
        all.add(finding("CONSUMPTION_WITHIN_RULE", ProgrammeId.MINIMUM_LIVING_GUARANTEE, null, oneIn(2)));
        all.add(finding("HOUSING_DIFFICULTY", ProgrammeId.HOUSING_ASSISTANCE, null, oneIn(3)));
        all.add(finding("FAMILY_IN_ECONOMIC_DIFFICULTY", ProgrammeId.DISABILITY_RIGHTS, null, oneIn(3)));
        all.add(finding("QUALIFYING_DISABILITY", ProgrammeId.EXTREME_HARDSHIP_SUPPORT, null, oneIn(2)));
        boolean decided = !oneIn(10);
        Money sum = decided && oneIn(3) ? Money.ofYuan(3_000) : null;
        all.add(new OfficialFinding("CASE_BY_CASE", ProgrammeId.TEMPORARY_ASSISTANCE.id(), null, null, decided, sum));
        if (oneIn(2)) {
            all.add(new OfficialFinding(
                    "CASE_BY_CASE", ProgrammeId.DISASTER_RELIEF.id(), null, null, true, Money.ofYuan(2_500)));
        }
        if (oneIn(10)) {
            all.add(new OfficialFinding(
                    "OTHER_RIGID_SPENDING",
                    ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD.id(),
                    null,
                    null,
                    true,
                    Money.ofYuan(20_000)));
        }
        for (Person p : members) {
            all.add(finding("QUALIFYING_DISABILITY", ProgrammeId.UNATTENDED_CHILD_ALLOWANCE, p.id(), oneIn(2)));
            all.add(finding("FAMILY_POVERTY", ProgrammeId.CHILD_IN_DIFFICULTY, p.id(), oneIn(2)));
            persons.findings(p, all);
        }
        return all;
    }

    static OfficialFinding finding(String kind, ProgrammeId programme, @Nullable String member, boolean value) {
        return new OfficialFinding(kind, programme.id(), member, null, value);
    }

    private List<Application> applications(List<Person> members) {
        List<Application> all = new ArrayList<>();
        if (oneIn(10)) {
            all.add(application(ProgrammeId.MINIMUM_LIVING_GUARANTEE, "household"));
        }
        if (oneIn(10)) {
            all.add(application(ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD, "household"));
        }
        for (ProgrammeId programme : List.of(
                ProgrammeId.SINGLE_PERSON_GUARANTEE,
                ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                ProgrammeId.ORPHAN_ALLOWANCE,
                ProgrammeId.UNATTENDED_CHILD_ALLOWANCE,
                ProgrammeId.DISABILITY_LIVING_SUBSIDY,
                ProgrammeId.DISABILITY_NURSING_SUBSIDY)) {
            if (oneIn(15)) {
                all.add(application(programme, "person:" + anyOf(members)));
            }
        }
        return all;
    }

    private Application application(ProgrammeId programme, String subject) {
        LocalDate applied = LocalDate.of(2025, 5, 1).plusDays(random.nextInt(150));
        return new Application(programme.id(), subject, applied, applied.plusDays(20));
    }
}
