package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Application;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReaderTest {
    private static Household household(String json) {
        return CaseReader.read(json).household();
    }

    private static Person person(String fields) {
        return household(Samples.member(fields)).persons().list().get(0);
    }

    private static Amount yuan(String money, Per per) {
        return Amount.of(Money.parse(money), per);
    }

    @Test
    void the_sample_case_is_read_completely() {
        CaseDocument document = CaseReader.read(Samples.CASE);

        Person p1 = Person.builder("p1")
                .relation(Relation.HEAD)
                .sex(Sex.FEMALE)
                .birthDate(LocalDate.of(1950, 3, 2))
                .registeredAt(Region.of("500154001"))
                .studying(Studying.NONE)
                .employment(Employment.NOT_WORKING)
                .labourCapacity(LabourCapacity.NONE)
                .disability(new Disability(Disability.Kind.PHYSICAL, 1))
                .seriousIllness(false)
                .selfCare(new SelfCare(true, true, true, true, false, false))
                .income(List.of(IncomeItem.of(IncomeItem.Kind.PENSION, yuan("460.00", Per.MONTH))))
                .absence(Absence.NONE)
                .build();
        Household expected = Household.builder("h1")
                .settlement(Settlement.URBAN)
                .registeredPoor(false)
                .members(Roster.complete(List.of(p1)))
                .elsewhere(List.of(new Supporter("s1", Relation.CHILD, "p1", true, null, null, null, null)))
                .assets(new Assets(
                        Money.parse("8000.00"),
                        List.of(),
                        List.of(new Dwelling(BigDecimal.valueOf(80), Dwelling.DangerGrade.NONE)),
                        List.of()))
                .spending(List.of(
                        new Spending(Spending.Kind.MEDICAL_SELF_PAID, yuan("8000.00", Per.YEAR), "p1", null, null)))
                .receiving(List.of(new BenefitInPayment(
                        "disability-nursing-subsidy", "p1", yuan("90.00", Per.MONTH), YearMonth.of(2024, 3))))
                .events(List.of(
                        new Event(Event.Kind.ACCIDENT, LocalDate.of(2025, 8, 3), "p1", Money.parse("12000.00"))))
                .build();
        assertThat(document)
                .isEqualTo(new CaseDocument(
                        YearMonth.of(2025, 8),
                        null,
                        LocalDate.of(2025, 8, 20),
                        Region.of("500154"),
                        List.of("minimum-living-guarantee"),
                        Map.of("maintenance-formula", "none"),
                        expected,
                        List.of("head-lives-at-home")));
    }

    @Test
    void every_other_key_is_read_completely() {
        CaseDocument document = CaseReader.read(Samples.FULL_CASE);
        Household household = document.household();
        List<Person> persons = household.persons().list();

        assertThat(document.month()).isNull();
        assertThat(document.asOf()).isEqualTo(LocalDate.of(2025, 8, 15));
        assertThat(document.knownOn()).isNull();
        assertThat(document.assessedMonth()).isEqualTo(YearMonth.of(2025, 8));
        assertThat(document.assumptions()).isEmpty();
        assertThat(persons.get(0))
                .isEqualTo(Person.builder("p1")
                        .relation(Relation.HEAD)
                        .maritalStatus(MaritalStatus.WIDOWED)
                        .supportDuty(false)
                        .income(List.of(
                                new IncomeItem(IncomeItem.Kind.WAGE, null, yuan("3000", Per.MONTH), false, null),
                                new IncomeItem(IncomeItem.Kind.WAGE, yuan("100.50", Per.DAY), null, false, 20),
                                new IncomeItem(IncomeItem.Kind.FARMING, null, null, true, null),
                                new IncomeItem(IncomeItem.Kind.OTHER, null, null, false, null)))
                        .ability(Map.of("B1.1", 4, "B3.9", 2))
                        .coma(false)
                        .dementiaOrMentalDisorder(true)
                        .riskEventsIn30Days(2)
                        .extra("heated", true)
                        .extra("rooms", 3)
                        .extra("street", "east")
                        .extra("rent", "120.00")
                        .build());
        assertThat(persons.get(1))
                .isEqualTo(Person.builder("p2")
                        .relation(Relation.CHILD)
                        .studying(new Studying(Studying.Stage.PRIMARY, null))
                        .care(Care.KIN)
                        .disability(Disability.NONE)
                        .parents(List.of(
                                new Parent(
                                        Sex.FEMALE,
                                        Set.of(Parent.Situation.LOST_CONTACT, Parent.Situation.AWAY_FOR_WORK),
                                        LocalDate.of(2024, 12, 1),
                                        18),
                                new Parent(null, null, null, null)))
                        .build());
        assertThat(persons.get(2))
                .isEqualTo(Person.builder("p3")
                        .absence(new Absence(Absence.Kind.PRISON, LocalDate.of(2023, 1, 10)))
                        .disability(new Disability(Disability.Kind.MENTAL, null))
                        .selfCare(new SelfCare(null, null, null, null, null, null))
                        .build());
        assertThat(persons.get(3))
                .isEqualTo(Person.builder("p4")
                        .absence(Absence.NONE)
                        .studying(new Studying(Studying.Stage.MASTER, false, LocalDate.of(2023, 9, 1)))
                        .income(List.of())
                        .hivInfected(false)
                        .autism(true)
                        .residesAt(Region.of("500101"))
                        .unemployment(new Unemployment(false, YearMonth.of(2025, 4)))
                        .parents(List.of(
                                new Parent(null, null, null, null, new Disability(Disability.Kind.VISUAL, 1), "p5"),
                                new Parent(null, null, null, null, Disability.NONE, null)))
                        .guardianship(new Guardianship(
                                Set.of(Guardianship.Situation.UNABLE, Guardianship.Situation.GUARDIANS_DEAD),
                                List.of(
                                        new Guardianship.Candidate(
                                                Guardianship.Candidate.Kind.GRANDPARENT, true, false, true),
                                        new Guardianship.Candidate(
                                                Guardianship.Candidate.Kind.OTHER, null, null, null))))
                        .build());
        assertThat(persons.get(4))
                .isEqualTo(Person.builder("p5")
                        .unemployment(Unemployment.NONE)
                        .guardianship(new Guardianship(Set.of(), List.of()))
                        .elder(ElderRecord.builder()
                                .abilityAssessedOn(LocalDate.of(2025, 3, 4))
                                .abilityReason(ElderRecord.AbilityReason.REGULAR)
                                .assessors(List.of(new ElderRecord.Assessor(true), new ElderRecord.Assessor(null)))
                                .ability2013(Map.of("cognition", 0))
                                .barthel(Map.of("stairs", 10, "bathing", 5))
                                .longTermCare(Map.of("memory", 4))
                                .longTermCareGate(Map.of("eating", 2))
                                .longTermCareInsured(true)
                                .longTermCareInsuredSince(LocalDate.of(2023, 5, 6))
                                .careDays(30)
                                .hospitalDays(0)
                                .services(List.of(
                                        new ElderRecord.ServiceUse(
                                                ElderRecord.ServiceUse.Kind.SHORT_STAY, Money.ofYuan(900), 31),
                                        new ElderRecord.ServiceUse(ElderRecord.ServiceUse.Kind.HOME, null, null)))
                                .living(ElderRecord.Living.ALONE)
                                .familySupport(ElderRecord.FamilySupport.NONE)
                                .childrenAway(true)
                                .voucherUsed(Money.parse("12.50"))
                                .build())
                        .build());
        assertThat(household.members().complete()).isFalse();
        assertThat(household.elsewhere())
                .containsExactly(Supporter.builder("s1")
                        .maintenanceDue(yuan("200", Per.MONTH))
                        .familyIncome(yuan("5000", Per.MONTH))
                        .familySize(3)
                        .personsSupported(2)
                        .birthDate(LocalDate.of(1960, 2, 29))
                        .disability(new Disability(Disability.Kind.MENTAL, 2))
                        .aid(Supporter.Aid.NONE)
                        .situation(Supporter.Situation.IN_PRISON)
                        .incomePerHead(yuan("1666.67", Per.MONTH))
                        .ownIncome(yuan("900.00", Per.MONTH))
                        .propertyWithinRule(true)
                        .build());
        assertThat(household.disaster())
                .isEqualTo(Disaster.builder()
                        .date(LocalDate.of(2025, 7, 10))
                        .evacuatedDays(3)
                        .transitionDays(90)
                        .homeless(true)
                        .withoutLivelihood(false)
                        .unableToHelpItself(true)
                        .deaths(1)
                        .roomsDestroyed(4)
                        .soleDwelling(true)
                        .winterSpringNeed(false)
                        .build());
        assertThat(household.assets())
                .isEqualTo(new Assets(
                        null,
                        List.of(
                                new Vehicle(Vehicle.Kind.CAR, Money.ofYuan(30_000)),
                                new Vehicle(Vehicle.Kind.SHIP, null)),
                        List.of(
                                new Dwelling(new BigDecimal("60.5"), Dwelling.DangerGrade.C),
                                new Dwelling(null, Dwelling.DangerGrade.NONE)),
                        List.of(
                                new OtherAsset(OtherAsset.Kind.SHOP, Money.ofYuan(1)),
                                new OtherAsset(OtherAsset.Kind.COMPANY, null))));
        assertThat(household.spending())
                .containsExactly(new Spending(Spending.Kind.OTHER, null, null, LocalDate.of(2025, 1, 1), true));
        assertThat(household.receiving()).isNull();
        assertThat(household.enrolled())
                .containsExactly(new Enrolment("minimum-living-guarantee", "household", YearMonth.of(2024, 5)));
        assertThat(household.events()).isEmpty();
        assertThat(household.findings())
                .containsExactly(new OfficialFinding(
                        "PROPERTY_WITHIN_RULE",
                        "extreme-hardship-support",
                        "p3",
                        LocalDate.of(2025, 7, 1),
                        true,
                        Money.ofYuan(5000),
                        "office-1",
                        "savings are those of a grandchild"));
        assertThat(household.applications())
                .containsExactly(new Application(
                        "extreme-hardship-support", "person:p3", LocalDate.of(2025, 6, 3), LocalDate.of(2025, 7, 1)));
    }

    @Test
    void a_stream_and_a_text_are_read_alike() {
        assertThat(CaseReader.read(Samples.stream(Samples.CASE))).isEqualTo(CaseReader.read(Samples.CASE));
    }

    @Nested
    class Unknown {
        @Test
        void what_is_absent_is_unknown() {
            Household household = household(Samples.household(""));

            assertThat(household).isEqualTo(Household.builder("household").build());
            assertThat(household.assets()).isNull();
            assertThat(household.spending()).isNull();
            assertThat(household.members()).isNull();
        }

        @Test
        void what_is_null_is_unknown() {
            Person person = person("\"sex\": null, \"income\": null, \"studying\": null, \"extras\": {\"a\": null}");

            assertThat(person).isEqualTo(Person.builder("p1").build());
        }

        @ParameterizedTest
        @ValueSource(strings = {"receiving", "enrolled", "findings", "application"})
        void records_of_the_administration_are_empty_if_absent_or_empty_and_unknown_if_null(String key) {
            assertThat(records(household(Samples.household("")), key)).isEmpty();
            assertThat(records(household(Samples.household("\"" + key + "\": []")), key))
                    .isEmpty();
            assertThat(records(household(Samples.household("\"" + key + "\": null")), key))
                    .isNull();
        }

        private static List<?> records(Household household, String key) {
            return switch (key) {
                case "receiving" -> household.receiving();
                case "enrolled" -> household.enrolled();
                case "findings" -> household.findings();
                default -> household.applications();
            };
        }

        @Test
        void empty_lists_are_known() {
            assertThat(household(Samples.household("\"events\": [], \"elsewhere\": []"))
                            .events())
                    .isEmpty();
            assertThat(person("\"income\": []").income()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ", \"membersComplete\": null", ", \"membersComplete\": false"})
        void a_roster_is_incomplete_unless_said_to_be_complete(String complete) {
            assertThat(household(Samples.household("\"members\": []" + complete))
                            .members())
                    .isEqualTo(Roster.incomplete(List.of()));
        }
    }

    @Test
    void none_is_known_and_an_empty_object_is_not() {
        assertThat(household(Samples.household("\"disaster\": \"NONE\"")).disaster())
                .isEqualTo(Disaster.NONE);
        assertThat(household(Samples.household("\"disaster\": {}")).disaster())
                .isEqualTo(Disaster.builder().build());
        assertThat(person("\"unemployment\": \"NONE\"").unemployment()).isEqualTo(Unemployment.NONE);
        assertThat(person("\"unemployment\": {}").unemployment()).isEqualTo(new Unemployment(null, null));
        assertThat(person("\"guardianship\": {}").guardianship()).isEqualTo(new Guardianship(null, null));
        assertThat(person("\"elder\": {}").elder())
                .isEqualTo(ElderRecord.builder().build());
    }

    @Test
    void a_payment_may_say_what_it_is_for() {
        assertThat(household(
                                Samples.household(
                                        "\"receiving\": [{\"programme\": \"temporary-assistance\", \"cause\": \"MAJOR_ILLNESS\"}]"))
                        .receiving())
                .containsExactly(new BenefitInPayment("temporary-assistance", null, null, null, "MAJOR_ILLNESS"));
    }

    @Nested
    class HeadOfTheHousehold {
        @Test
        void is_taken_to_live_at_home_if_absence_is_not_mentioned() {
            CaseDocument document = CaseReader.read(Samples.member("\"relation\": \"HEAD\""));

            assertThat(document.household().persons().list().get(0).absence()).isEqualTo(Absence.NONE);
            assertThat(document.assumptions()).containsExactly("head-lives-at-home");
        }

        @Test
        void may_be_away_without_anybody_knowing() {
            CaseDocument document = CaseReader.read(Samples.member("\"relation\": \"HEAD\", \"absence\": null"));

            assertThat(document.household().persons().list().get(0).absence()).isNull();
            assertThat(document.assumptions()).isEmpty();
        }

        @Test
        void said_to_live_at_home_needs_no_assumption() {
            CaseDocument document = CaseReader.read(Samples.member("\"relation\": \"HEAD\", \"absence\": \"NONE\""));

            assertThat(document.household().persons().list().get(0).absence()).isEqualTo(Absence.NONE);
            assertThat(document.assumptions()).isEmpty();
        }

        @Test
        void is_the_only_one_about_whom_anything_is_assumed() {
            CaseDocument document = CaseReader.read(Samples.member("\"relation\": \"SPOUSE\""));

            assertThat(document.household().persons().list().get(0).absence()).isNull();
            assertThat(document.assumptions()).isEmpty();
        }
    }

    @Nested
    class Amounts {
        @ParameterizedTest
        @ValueSource(strings = {"460", "460.0", "460.00", "4.6e2", "\"460\"", "\"460.0\"", "\"460.00\""})
        void may_be_texts_or_numbers_exact_to_the_fen(String amount) {
            assertThat(household(Samples.household("\"assets\": {\"financial\": " + amount + "}"))
                            .assets()
                            .financial())
                    .isEqualTo(Money.ofYuan(460));
        }

        @Test
        void keep_every_fen_however_large() {
            assertThat(household(Samples.household("\"assets\": {\"financial\": 99999999999999.99}"))
                            .assets()
                            .financial())
                    .isEqualTo(Money.parse("99999999999999.99"));
        }

        @Test
        void without_an_amount_are_unknown_even_if_the_period_is_said() {
            assertThat(person("\"income\": [{\"kind\": \"WAGE\", \"amount\": null, \"per\": \"MONTH\"}]")
                            .income())
                    .containsExactly(new IncomeItem(IncomeItem.Kind.WAGE, null, null, false, null));
        }
    }

    @Test
    void a_document_names_exactly_one_of_month_and_day() {
        Household household = Household.builder("h1").build();
        Region region = Region.of("500154");
        LocalDate day = LocalDate.of(2025, 8, 1);

        assertThatThrownBy(() -> new CaseDocument(
                        YearMonth.of(2025, 8), day, null, region, List.of(), Map.of(), household, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CaseDocument(null, null, null, region, List.of(), Map.of(), household, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_text_form_of_a_case_shows_no_facts() {
        assertThat(CaseReader.read(Samples.CASE).toString()).doesNotContain("1950", "460", "PHYSICAL");
    }
}
