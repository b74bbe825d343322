package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.people.ChildFacts;
import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.SupporterFacts;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.value.Label;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PointersTest {
    private static final Household HOUSEHOLD =
            CaseReader.read(Samples.FULL_CASE).household();
    private static final Pointers POINTERS = Pointers.in(HOUSEHOLD);

    private static FactRef fact(String subject, String path) {
        return new FactRef(FactRef.Kind.FACT, "id", subject, path, Label.of("事实", "fact"));
    }

    @ParameterizedTest
    @CsvSource({
        "household, assets/financial, /household/assets/financial",
        "household, membersComplete, /household/membersComplete",
        "person:p1, birthDate, /household/members/0/birthDate",
        "person:p3, absence/since, /household/members/2/absence/since",
        "supporter:s1, familyIncome, /household/elsewhere/0/familyIncome"
    })
    void a_fact_belongs_to_its_subject(String subject, String path, String pointer) {
        assertThat(POINTERS.find(fact(subject, path))).contains(pointer);
    }

    @Test
    void a_decision_belongs_to_the_findings() {
        FactRef decision = new FactRef(
                FactRef.Kind.DECISION,
                "PROPERTY_WITHIN_RULE",
                "household",
                "some-programme",
                Label.of("认定", "decision"));

        assertThat(POINTERS.find(decision)).contains("/household/findings");
    }

    @Test
    void a_standard_belongs_to_no_case() {
        FactRef standard = new FactRef(FactRef.Kind.STANDARD, "minimum-wage", "500154", "", Label.of("标准", "standard"));

        assertThat(POINTERS.find(standard)).isEmpty();
    }

    @Test
    void a_subject_that_is_not_listed_has_no_place() {
        assertThat(POINTERS.find(fact("person:p9", "sex"))).isEmpty();
        assertThat(Pointers.in(Household.builder("h1").build()).find(fact("supporter:s1", "of")))
                .isEmpty();
    }

    @Test
    void the_pointer_of_every_fact_that_is_known_leads_to_it() {
        JsonNode document = JsonMapper.shared().readTree(Samples.CASE);
        Household household = CaseReader.read(Samples.CASE).household();
        Member p1 = household.members().list().get(0);
        Pointers pointers = Pointers.in(household);

        assertThat(Stream.of(
                        PersonFacts.RELATION.at(p1),
                        PersonFacts.SEX.at(p1),
                        PersonFacts.BIRTH_DATE.at(p1),
                        PersonFacts.REGISTERED_AT.at(p1),
                        PersonFacts.EMPLOYMENT.at(p1),
                        PersonFacts.LABOUR_CAPACITY.at(p1),
                        PersonFacts.SERIOUS_ILLNESS.at(p1),
                        PersonFacts.INCOME.at(p1),
                        PersonFacts.DISABILITY_KIND.at(p1),
                        PersonFacts.DISABILITY_GRADE.at(p1),
                        HouseholdFacts.SETTLEMENT.at(household),
                        HouseholdFacts.REGISTERED_POOR.at(household),
                        HouseholdFacts.ELSEWHERE.at(household),
                        HouseholdFacts.FINANCIAL_ASSETS.at(household),
                        HouseholdFacts.VEHICLES.at(household),
                        HouseholdFacts.DWELLINGS.at(household),
                        HouseholdFacts.OTHER_ASSETS.at(household),
                        HouseholdFacts.SPENDING.at(household),
                        HouseholdFacts.EVENTS.at(household),
                        HouseholdFacts.RECEIVING.at(household),
                        HouseholdFacts.FINDINGS.at(household)))
                .allSatisfy(needed -> assertThat(
                                document.at(pointers.find(needed).orElseThrow()).isMissingNode())
                        .as(needed.path())
                        .isFalse());
    }

    @Test
    void the_path_of_every_part_of_a_known_whole_is_the_path_in_the_document() throws IllegalAccessException {
        JsonNode document = JsonMapper.shared().readTree(Samples.FULL_CASE);
        List<Member> members = HOUSEHOLD.members().list();
        List<FactRef> known = new ArrayList<>();
        for (Fact<Member, ?> fact : PointersTest.<Member>factsIn(ElderFacts.class)) {
            if (fact.path().startsWith("elder")) {
                known.add(fact.at(members.get(4)));
            }
        }
        for (Fact<Household, ?> fact : PointersTest.<Household>factsIn(HouseholdFacts.class)) {
            if (fact.path().startsWith("disaster")) {
                known.add(fact.at(HOUSEHOLD));
            }
        }
        for (Fact<Supporter, ?> fact : PointersTest.<Supporter>factsIn(SupporterFacts.class)) {
            if (fact.read(HOUSEHOLD.elsewhere().get(0)) != null) {
                known.add(fact.at(HOUSEHOLD.elsewhere().get(0)));
            }
        }
        known.addAll(List.of(
                PersonFacts.HIV_INFECTED.at(members.get(3)),
                PersonFacts.AUTISM.at(members.get(3)),
                PersonFacts.RESIDES_AT.at(members.get(3)),
                PersonFacts.STUDYING_CONTINUOUS_SINCE.at(members.get(3)),
                PersonFacts.UNEMPLOYED.at(members.get(3)),
                PersonFacts.UNEMPLOYMENT_INSURED.at(members.get(3)),
                PersonFacts.WITHOUT_INCOME_SINCE.at(members.get(3)),
                PersonFacts.CARE.at(members.get(1)),
                ChildFacts.PARENTS.at(members.get(3)),
                ChildFacts.GUARDIANSHIP_SITUATIONS.at(members.get(3)),
                ChildFacts.GUARDIANSHIP_CANDIDATES.at(members.get(3)),
                ElderFacts.ABILITY.at(members.get(0)),
                ElderFacts.COMA.at(members.get(0)),
                ElderFacts.RISK_EVENTS_IN_30_DAYS.at(members.get(0)),
                HouseholdFacts.ENROLLED.at(HOUSEHOLD)));

        assertThat(known)
                .hasSizeGreaterThan(50)
                .allSatisfy(needed -> assertThat(
                                document.at(POINTERS.find(needed).orElseThrow()).isMissingNode())
                        .as(needed.path())
                        .isFalse());
    }

    @SuppressWarnings("unchecked") // the facts of a class are all about one kind of subject
    private static <S extends Subject> List<Fact<S, ?>> factsIn(Class<?> holder) throws IllegalAccessException {
        List<Fact<S, ?>> facts = new ArrayList<>();
        for (Field field : holder.getFields()) {
            facts.add((Fact<S, ?>) field.get(null));
        }
        return facts;
    }
}
