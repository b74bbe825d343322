package io.civilaffairs.json;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Application;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Disaster;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Guardianship;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.OtherAsset;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.SelfCare;
import io.civilaffairs.people.Sex;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.Unemployment;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.region.Region;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Makes cases in which every fact is now known, now unknown. */
final class RandomCase {
    private final Random random;
    private final List<String> ids = new ArrayList<>();
    private final LocalDate assessed;

    RandomCase(Random random) {
        this.random = random;
        this.assessed = date();
    }

    CaseDocument document() {
        Household household = household();
        boolean headAtHome = household.persons() != null
                && household.persons().list().stream()
                        .anyMatch(p -> p.relation() == Relation.HEAD && Absence.NONE.equals(p.absence()));
        boolean byMonth = random.nextBoolean();
        return new CaseDocument(
                byMonth ? YearMonth.from(assessed) : null,
                byMonth ? null : assessed,
                maybe(this::date),
                Region.of("500154"),
                random.nextBoolean() ? List.of() : List.of("minimum-living-guarantee", "cn.sz.heating"),
                random.nextBoolean() ? Map.of() : Map.of("clergy-years", "three", "a", "b"),
                household,
                headAtHome && random.nextBoolean() ? List.of(CaseDocument.HEAD_LIVES_AT_HOME) : List.of());
    }

    private Household household() {
        List<Person> persons = list(this::person);
        boolean listed = !persons.isEmpty() || random.nextBoolean();
        return Household.builder(name())
                .members(listed ? new Roster<>(persons, random.nextBoolean()) : null)
                .settlement(maybe(() -> any(Settlement.class)))
                .registeredPoor(maybe(random::nextBoolean))
                .elsewhere(maybe(() -> list(this::supporter)))
                .assets(maybe(this::assets))
                .spending(maybe(() -> list(() -> new Spending(
                        any(Spending.Kind.class),
                        maybe(this::amount),
                        member(),
                        maybe(this::date),
                        maybe(random::nextBoolean)))))
                .events(maybe(() ->
                        list(() -> new Event(any(Event.Kind.class), maybe(this::date), member(), maybe(this::money)))))
                .receiving(maybe(() -> list(() -> new BenefitInPayment(
                        "veteran-pension",
                        member(),
                        maybe(this::amount),
                        maybe(() -> YearMonth.from(date())),
                        maybe(() -> "MAJOR_ILLNESS")))))
                .disaster(maybe(() -> random.nextBoolean() ? Disaster.NONE : disaster()))
                .enrolled(maybe(() -> list(
                        () -> new Enrolment("price-linked-subsidy", subject(), maybe(() -> YearMonth.from(date()))))))
                .findings(maybe(() -> list(() -> new OfficialFinding(
                        "CASE_BY_CASE",
                        maybe(() -> "temporary-assistance"),
                        member(),
                        maybe(this::date),
                        random.nextBoolean(),
                        maybe(this::money),
                        maybe(() -> "office-1"),
                        maybe(() -> "heavy loss")))))
                .applications(maybe(() -> list(this::application)))
                .build();
    }

    private Application application() {
        LocalDate applied = maybe(this::date);
        LocalDate confirmed = applied == null ? maybe(this::date) : maybe(() -> applied.plusDays(random.nextInt(60)));
        return new Application("temporary-assistance", subject(), applied, confirmed);
    }

    private Supporter supporter() {
        return Supporter.builder("s" + random.nextInt(1_000_000_000))
                .relation(maybe(() -> any(Relation.class)))
                .of(member())
                .ableToSupport(maybe(random::nextBoolean))
                .maintenanceDue(maybe(this::regularAmount))
                .familyIncome(maybe(this::regularAmount))
                .familySize(maybe(() -> 1 + random.nextInt(9)))
                .personsSupported(maybe(() -> 1 + random.nextInt(9)))
                .birthDate(maybe(this::birthDate))
                .disability(maybe(this::disability))
                .aid(maybe(() -> any(Supporter.Aid.class)))
                .situation(maybe(() -> any(Supporter.Situation.class)))
                .incomePerHead(maybe(this::regularAmount))
                .ownIncome(maybe(this::regularAmount))
                .propertyWithinRule(maybe(random::nextBoolean))
                .build();
    }

    private Disaster disaster() {
        return Disaster.builder()
                .date(maybe(this::date))
                .evacuatedDays(maybe(() -> random.nextInt(40)))
                .transitionDays(maybe(() -> random.nextInt(200)))
                .homeless(maybe(random::nextBoolean))
                .withoutLivelihood(maybe(random::nextBoolean))
                .unableToHelpItself(maybe(random::nextBoolean))
                .deaths(maybe(() -> random.nextInt(4)))
                .roomsDestroyed(maybe(() -> random.nextInt(9)))
                .soleDwelling(maybe(random::nextBoolean))
                .winterSpringNeed(maybe(random::nextBoolean))
                .build();
    }

    private Assets assets() {
        return new Assets(
                maybe(this::money),
                maybe(() -> list(() -> new Vehicle(any(Vehicle.Kind.class), maybe(this::money)))),
                maybe(() -> list(() -> new Dwelling(
                        maybe(() -> BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5))),
                        any(Dwelling.DangerGrade.class)))),
                maybe(() -> list(() -> new OtherAsset(any(OtherAsset.Kind.class), maybe(this::money)))));
    }

    private Person person() {
        String id = "p" + ids.size() + name();
        ids.add(id);
        PersonBuilder person = Person.builder(id)
                .relation(maybe(() -> random.nextBoolean() ? Relation.HEAD : any(Relation.class)))
                .sex(maybe(() -> any(Sex.class)))
                .birthDate(maybe(this::birthDate))
                .registeredAt(maybe(() -> Region.of(random.nextBoolean() ? "500154001" : "500154001002")))
                .studying(maybe(this::studying))
                .employment(maybe(() -> any(Employment.class)))
                .labourCapacity(maybe(() -> any(LabourCapacity.class)))
                .disability(maybe(this::disability))
                .seriousIllness(maybe(random::nextBoolean))
                .selfCare(maybe(() -> new SelfCare(
                        maybe(random::nextBoolean),
                        maybe(random::nextBoolean),
                        maybe(random::nextBoolean),
                        maybe(random::nextBoolean),
                        maybe(random::nextBoolean),
                        maybe(random::nextBoolean))))
                .income(maybe(() -> list(this::income)))
                .absence(maybe(this::absence))
                .care(maybe(() -> any(Care.class)))
                .parents(maybe(() -> list(this::parent)))
                .maritalStatus(maybe(() -> any(MaritalStatus.class)))
                .supportDuty(maybe(random::nextBoolean))
                .ability(maybe(() -> scores(AssessmentScale.ABILITY)))
                .coma(maybe(random::nextBoolean))
                .dementiaOrMentalDisorder(maybe(random::nextBoolean))
                .riskEventsIn30Days(maybe(() -> random.nextInt(9)))
                .hivInfected(maybe(random::nextBoolean))
                .autism(maybe(random::nextBoolean))
                .residesAt(maybe(() -> Region.of("500154002")))
                .unemployment(maybe(this::unemployment))
                .guardianship(maybe(this::guardianship))
                .elder(maybe(this::elder));
        if (random.nextBoolean()) {
            person.extra(text(), random.nextInt())
                    .extra("flag", random.nextBoolean())
                    .extra("text", text());
        }
        return person.build();
    }

    private Studying studying() {
        Studying.Stage stage = any(Studying.Stage.class);
        return stage == Studying.Stage.NONE
                ? Studying.NONE
                : new Studying(stage, maybe(random::nextBoolean), maybe(this::date));
    }

    private Unemployment unemployment() {
        return random.nextBoolean()
                ? Unemployment.NONE
                : new Unemployment(maybe(random::nextBoolean), maybe(() -> YearMonth.from(date())));
    }

    private Guardianship guardianship() {
        return new Guardianship(
                maybe(() -> some(Guardianship.Situation.class)),
                maybe(() -> list(() -> new Guardianship.Candidate(
                        any(Guardianship.Candidate.Kind.class),
                        maybe(random::nextBoolean),
                        maybe(random::nextBoolean),
                        maybe(random::nextBoolean)))));
    }

    private ElderRecord elder() {
        Integer within = maybe(() -> random.nextInt(32));
        return ElderRecord.builder()
                .abilityAssessedOn(maybe(this::date))
                .abilityReason(maybe(() -> any(ElderRecord.AbilityReason.class)))
                .assessors(maybe(() -> list(() -> new ElderRecord.Assessor(maybe(random::nextBoolean)))))
                .ability2013(maybe(() -> scores(AssessmentScale.ABILITY_2013)))
                .barthel(maybe(() -> scores(AssessmentScale.BARTHEL)))
                .longTermCare(maybe(() -> scores(AssessmentScale.LONG_TERM_CARE)))
                .longTermCareGate(maybe(() -> scores(AssessmentScale.LONG_TERM_CARE_GATE)))
                .longTermCareInsured(maybe(random::nextBoolean))
                .longTermCareInsuredSince(maybe(this::date))
                .careDays(within)
                .hospitalDays(maybe(() -> random.nextInt(within == null ? 32 : within + 1)))
                .services(maybe(() -> list(() -> new ElderRecord.ServiceUse(
                        any(ElderRecord.ServiceUse.Kind.class), maybe(this::money), maybe(() -> random.nextInt(99))))))
                .living(maybe(() -> any(ElderRecord.Living.class)))
                .familySupport(maybe(() -> any(ElderRecord.FamilySupport.class)))
                .childrenAway(maybe(random::nextBoolean))
                .voucherUsed(maybe(this::money))
                .build();
    }

    private Map<String, Integer> scores(AssessmentScale scale) {
        Map<String, Integer> scores = new TreeMap<>();
        list(() -> scale.items().get(random.nextInt(scale.items().size()))).forEach(item -> {
            List<Integer> points = item.points();
            scores.put(item.id(), points.get(random.nextInt(points.size())));
        });
        return scores;
    }

    private Disability disability() {
        Disability.Kind kind = any(Disability.Kind.class);
        return kind == Disability.Kind.NONE
                ? Disability.NONE
                : new Disability(kind, maybe(() -> 1 + random.nextInt(4)));
    }

    private Absence absence() {
        Absence.Kind kind = random.nextBoolean() ? Absence.Kind.NONE : any(Absence.Kind.class);
        return kind == Absence.Kind.NONE ? Absence.NONE : new Absence(kind, maybe(this::date));
    }

    private IncomeItem income() {
        int form = random.nextInt(4);
        return new IncomeItem(
                any(IncomeItem.Kind.class),
                form == 0 ? amount() : null,
                form == 1 ? amount() : null,
                form == 2,
                maybe(() -> random.nextInt(32)));
    }

    private Parent parent() {
        return new Parent(
                maybe(() -> any(Sex.class)),
                maybe(() -> some(Parent.Situation.class)),
                maybe(this::date),
                maybe(() -> random.nextInt(1_201)),
                maybe(this::disability),
                member());
    }

    private String member() {
        return ids.isEmpty() || random.nextBoolean() ? null : ids.get(random.nextInt(ids.size()));
    }

    private String subject() {
        String member = member();
        return member == null ? "household" : "person:" + member;
    }

    private Amount regularAmount() {
        return Amount.of(money(), List.of(Per.MONTH, Per.QUARTER, Per.YEAR).get(random.nextInt(3)));
    }

    private Amount amount() {
        return Amount.of(money(), any(Per.class));
    }

    private Money money() {
        return Money.ofFen(
                random.nextBoolean() ? random.nextInt(100_000) : Math.floorMod(random.nextLong(), 1_000_000_000_000L));
    }

    private LocalDate date() {
        return LocalDate.of(1930, 1, 1).plusDays(random.nextInt(36_000));
    }

    /** Everybody listed is born by the day assessed. */
    private LocalDate birthDate() {
        LocalDate born = date();
        return born.isAfter(assessed) ? assessed : born;
    }

    /** Short texts with whatever may break a document. */
    private String text() {
        return text(List.of("a", "民", "\"", "\\", "/", "~", "\n", "\u0000", "𠀀", "é", " ", "<", "\u2028"));
    }

    /** The same on one line, as an id is. */
    private String name() {
        return text(List.of("a", "民", "\"", "\\", "/", "~", "𠀀", "é", " ", "<"));
    }

    private String text(List<String> parts) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.noneOf(type);
        some.addAll(list(() -> any(type)));
        return some;
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> elements = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            elements.add(element.get());
        }
        return elements;
    }
}
