package io.civilaffairs.examples.benchmarks;

import static io.civilaffairs.examples.benchmarks.FullFamilies.finding;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Guardianship;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.SelfCare;
import io.civilaffairs.people.Sex;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Unemployment;
import io.civilaffairs.region.Region;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The persons of {@link FullFamilies}. */
final class FullPersons {
    static final List<Per> PERIODS = List.of(Per.MONTH, Per.QUARTER, Per.YEAR);
    private static final List<IncomeItem.Kind> KINDS = List.of(
            IncomeItem.Kind.WAGE,
            IncomeItem.Kind.WAGE,
            IncomeItem.Kind.FARMING,
            IncomeItem.Kind.PENSION,
            IncomeItem.Kind.BASIC_PENSION,
            IncomeItem.Kind.RELIEF,
            IncomeItem.Kind.MAINTENANCE,
            IncomeItem.Kind.UNEMPLOYMENT_BENEFIT,
            IncomeItem.Kind.TAX_AND_CONTRIBUTIONS_PAID,
            IncomeItem.Kind.BUSINESS);
    private static final List<Disability.Kind> DISABILITIES =
            List.copyOf(EnumSet.complementOf(EnumSet.of(Disability.Kind.NONE)));
    private static final List<Absence.Kind> ABSENCES = List.copyOf(EnumSet.complementOf(EnumSet.of(Absence.Kind.NONE)));
    private static final Region HERE = Region.of("500154001");
    private static final Region ELSEWHERE = Region.of("510000");

    private final SplittableRandom random;

    FullPersons(SplittableRandom random) {
        this.random = random;
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    LocalDate born(int age) {
        return LocalDate.of(2025 - age, 1 + random.nextInt(8), 1 + random.nextInt(28));
    }

    Disability disability(int oneIn) {
        if (!oneIn(oneIn)) {
            return Disability.NONE;
        }
        Disability.Kind kind = oneOf(DISABILITIES);
        return new Disability(kind, 1 + random.nextInt(4));
    }

    Person one(String id, List<Relation> relations, int index, boolean poor, boolean bereft) {
        Relation relation = relations.get(index);
        int age = age(relation, relations.contains(Relation.GRANDCHILD) && bereft);
        LocalDate birth = born(age);
        Employment employment = age < 16 ? Employment.NOT_WORKING : oneOf(List.of(Employment.values()));
        boolean parentsMatter = age < 30;
        return Person.builder(id)
                .relation(relation)
                .sex(random.nextBoolean() ? Sex.FEMALE : Sex.MALE)
                .birthDate(birth)
                .registeredAt(oneIn(20) ? ELSEWHERE : HERE)
                .studying(studying(age, birth))
                .employment(employment)
                .unemployment(
                        employment == Employment.UNEMPLOYED && oneIn(3)
                                ? new Unemployment(!oneIn(3), YearMonth.of(2025, 1 + random.nextInt(8)))
                                : Unemployment.NONE)
                .labourCapacity(oneOf(List.of(LabourCapacity.values())))
                .disability(disability(5))
                .seriousIllness(oneIn(8))
                .selfCare(selfCare())
                .income(income(age, poor, bereft))
                .absence(absence(age, birth))
                .care(age < 18 || oneIn(4) ? oneOf(List.of(Care.values())) : Care.DISPERSED)
                .parents(parentsMatter ? List.of(parent(birth, bereft), parent(birth, bereft)) : List.of())
                .guardianship(age < 18 ? guardianship() : null)
                .maritalStatus(age > 25 && !oneIn(4) ? MaritalStatus.MARRIED : MaritalStatus.UNMARRIED)
                .supportDuty(oneIn(15))
                .hivInfected(oneIn(40))
                .autism(age < 18 && oneIn(10))
                .build();
    }

    private int age(Relation relation, boolean old) {
        return switch (relation) {
            case HEAD, SPOUSE -> old ? 60 + random.nextInt(25) : 25 + random.nextInt(55);
            case CHILD_IN_LAW, SIBLING, OTHER -> 22 + random.nextInt(50);
            case PARENT, PARENT_IN_LAW, GRANDPARENT -> 55 + random.nextInt(40);
            case CHILD, GRANDCHILD -> random.nextInt(24);
        };
    }

    private Studying studying(int age, LocalDate birth) {
        if (age < 3 || age > 24 || oneIn(6)) {
            return Studying.NONE;
        }
        Studying.Stage stage = age < 6
                ? Studying.Stage.PRESCHOOL
                : age < 12
                        ? Studying.Stage.PRIMARY
                        : age < 15
                                ? Studying.Stage.JUNIOR_SECONDARY
                                : age < 19
                                        ? oneOf(List.of(
                                                Studying.Stage.SENIOR_SECONDARY, Studying.Stage.SECONDARY_VOCATIONAL))
                                        : oneOf(List.of(
                                                Studying.Stage.COLLEGE,
                                                Studying.Stage.UNDERGRADUATE,
                                                Studying.Stage.MASTER));
        return new Studying(stage, !oneIn(5), birth.plusYears(oneIn(4) ? 19 : 7));
    }

    private SelfCare selfCare() {
        boolean frail = oneIn(4);
        return new SelfCare(able(frail), able(frail), able(frail), able(frail), able(frail), able(frail));
    }

    private boolean able(boolean frail) {
        return !frail || oneIn(2);
    }

    private List<IncomeItem> income(int age, boolean poor, boolean bereft) {
        if (age < 16 || oneIn(bereft ? 2 : 4)) {
            return List.of();
        }
        int most = poor ? 160_000 : 700_000;
        IncomeItem.Kind kind = oneOf(KINDS);
        Money sum = Money.ofFen(random.nextInt(most));
        if (kind == IncomeItem.Kind.WAGE && oneIn(6)) {
            Amount daily = Amount.of(Money.ofYuan(120), Per.DAY);
            return List.of(new IncomeItem(kind, daily, null, false, 1 + random.nextInt(20)));
        }
        if (kind == IncomeItem.Kind.BUSINESS && oneIn(2)) {
            return List.of(IncomeItem.of(kind, Amount.of(sum, Per.ONCE)));
        }
        Per per = oneOf(PERIODS);
        int months = per == Per.MONTH ? 1 : per == Per.QUARTER ? 3 : 12;
        IncomeItem item = IncomeItem.of(kind, Amount.of(sum.times(months), per));
        return oneIn(4)
                ? List.of(item, IncomeItem.of(IncomeItem.Kind.SUBSIDY, Amount.of(Money.ofFen(12_345), Per.MONTH)))
                : List.of(item);
    }

    private Absence absence(int age, LocalDate birth) {
        if (age < 18 || !oneIn(12)) {
            return Absence.NONE;
        }
        Absence.Kind kind = oneOf(ABSENCES);
        return new Absence(kind, birth.plusYears(age - Math.min(6, random.nextInt(7))));
    }

    private Parent parent(LocalDate birth, boolean bereft) {
        Set<Parent.Situation> situation = bereft || oneIn(8)
                ? EnumSet.of(oneOf(List.of(Parent.Situation.values())))
                : EnumSet.of(oneIn(4) ? Parent.Situation.AWAY_FOR_WORK : Parent.Situation.ABLE);
        if (situation.contains(Parent.Situation.AWAY_FOR_WORK) && oneIn(2)) {
            situation.add(Parent.Situation.ABLE);
        }
        Disability card = disability(1);
        LocalDate early = birth.plusYears(random.nextInt(3));
        return new Parent(
                random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                situation,
                oneIn(3)
                        ? PlainCase.TODAY.minusMonths(random.nextInt(12))
                        : early.isAfter(PlainCase.TODAY) ? birth : early,
                1 + random.nextInt(24),
                situation.contains(Parent.Situation.ABLE) ? Disability.NONE : card,
                null);
    }

    private Guardianship guardianship() {
        Set<Guardianship.Situation> situations =
                oneIn(5) ? EnumSet.of(oneOf(List.of(Guardianship.Situation.values()))) : Set.of();
        List<Guardianship.Candidate> candidates = oneIn(3)
                ? List.of()
                : List.of(new Guardianship.Candidate(
                        oneOf(List.of(Guardianship.Candidate.Kind.values())), oneIn(2), !oneIn(4), !oneIn(4)));
        return new Guardianship(situations, candidates);
    }

    /** What officials found on the person now and then. */
    void findings(Person p, List<OfficialFinding> to) {
        some("MAINTENANCE_WAIVED", ProgrammeId.MINIMUM_LIVING_GUARANTEE, 20, p, to);
        some("OTHER_SPECIAL_HARDSHIP", ProgrammeId.SINGLE_PERSON_GUARANTEE, 20, p, to);
        some("UNABLE_TO_SUPPORT", ProgrammeId.EXTREME_HARDSHIP_SUPPORT, 3, p, to);
        some("CHOSE_CHILD_SCHEME", ProgrammeId.EXTREME_HARDSHIP_SUPPORT, 8, p, to);
        if (PlainCase.age(p) < 18) {
            to.add(finding("PARENT_UNABLE_TO_SUPPORT", ProgrammeId.EXTREME_HARDSHIP_SUPPORT, p.id(), !oneIn(4)));
        }
        if (PlainHardship.isOfTheMind(p)) {
            to.add(finding("NO_CIVIL_CAPACITY", ProgrammeId.EXTREME_HARDSHIP_SUPPORT, p.id(), oneIn(2)));
        }
        some("WITHDREW", ProgrammeId.EXTREME_HARDSHIP_SUPPORT, 20, p, to);
        some("PROPERTY_WITHIN_RULE", ProgrammeId.EXTREME_HARDSHIP_SUPPORT, 10, p, to);
        some("COUNTY_NAMED_PERSON", ProgrammeId.MEDICAL_ASSISTANCE, 20, p, to);
        some("SUBSIDY_STOPPED", ProgrammeId.DISABILITY_LIVING_SUBSIDY, 20, p, to);
        some("LIVES_ON_OWN_LABOUR", ProgrammeId.CHILD_GUARDIANSHIP, 8, p, to);
        if (mayMeanAParent(p.guardianship())) {
            to.add(finding("PARENT_HAS_CAPACITY", ProgrammeId.CHILD_GUARDIANSHIP, p.id(), oneIn(2)));
        }
        some("OTHER_LONG_TERM_GROUND", ProgrammeId.CHILD_GUARDIANSHIP, 30, p, to);
        some("OTHER_TEMPORARY_GROUND", ProgrammeId.CHILD_GUARDIANSHIP, 30, p, to);
    }

    /** Whether it is recorded that the guardians are dead, incapable or missing, but not which of the parents that means. */
    private static boolean mayMeanAParent(@Nullable Guardianship guardianship) {
        Set<Guardianship.Situation> recorded = guardianship == null ? null : guardianship.situations();
        return recorded != null
                && (recorded.contains(Guardianship.Situation.GUARDIANS_DEAD)
                        || recorded.contains(Guardianship.Situation.CAPACITY_LOST)
                        || recorded.contains(Guardianship.Situation.WHEREABOUTS_UNKNOWN));
    }

    private void some(String kind, ProgrammeId programme, int oneIn, Person p, List<OfficialFinding> to) {
        if (oneIn(oneIn)) {
            to.add(finding(kind, programme, p.id(), !oneIn(4)));
        }
    }
}
