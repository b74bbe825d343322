package io.civilaffairs.programme.eldercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.programme.eldercare.ElderSupport.Duty;
import io.civilaffairs.programme.eldercare.ElderSupport.Kind;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ElderSupportTest {
    private static final Setting SETTING =
            CivilAffairs.setting("500154", YearMonth.of(2025, 8)).asOf(LocalDate.of(2025, 8, 15));

    private static Person person(String id, Relation relation, String birthDate) {
        return Person.builder(id)
                .relation(relation)
                .birthDate(LocalDate.parse(birthDate))
                .build();
    }

    private static Supporter away(String id, Relation relation, String of, @Nullable Boolean able) {
        return Supporter.builder(id)
                .relation(relation)
                .of(of)
                .ableToSupport(able)
                .birthDate(LocalDate.of(1980, 1, 1))
                .build();
    }

    private static List<Duty> duties(int elder, List<Person> members, List<Supporter> elsewhere) {
        Household household = Household.builder("h1")
                .members(Roster.complete(members))
                .elsewhere(elsewhere)
                .build();
        Roster<Member> roster = household.members();
        assertThat(roster).isNotNull();
        return ElderSupport.of(roster.list().get(elder), SETTING);
    }

    @Test
    void spouses_owe_each_other_and_children_owe_both() {
        List<Person> couple = List.of(
                person("p1", Relation.HEAD, "1950-01-01"),
                person("p2", Relation.SPOUSE, "1952-01-01"),
                person("p3", Relation.CHILD, "1980-01-01"),
                person("p4", Relation.CHILD_IN_LAW, "1981-01-01"));

        assertThat(duties(0, couple, List.of()))
                .containsExactly(
                        new Duty("person:p2", Kind.SPOUSE, Outcome.MET, List.of()),
                        new Duty("person:p3", Kind.CHILD, Outcome.MET, List.of()),
                        new Duty("person:p4", Kind.CHILD_IN_LAW, Outcome.MET, List.of()));
        assertThat(duties(1, couple, List.of()))
                .extracting(Duty::subject)
                .containsExactly("person:p1", "person:p3", "person:p4");
    }

    @Test
    void the_head_and_its_brothers_owe_the_head_s_parents() {
        List<Person> home = List.of(
                person("p1", Relation.HEAD, "1980-01-01"),
                person("p2", Relation.PARENT, "1950-01-01"),
                person("p3", Relation.PARENT, "1951-01-01"),
                person("p4", Relation.SIBLING, "1985-01-01"));

        assertThat(duties(1, home, List.of()))
                .extracting(Duty::subject, Duty::kind)
                .containsExactly(
                        tuple("person:p1", Kind.CHILD),
                        tuple("person:p3", Kind.SPOUSE),
                        tuple("person:p4", Kind.CHILD));
    }

    /** Three generations: an elder, the elder's son, the son's wife, their grown-up child. */
    private static List<Person> family(Relation elder, Relation son, Relation wife, Relation grandchild) {
        return List.of(
                person("p1", elder, "1945-01-01"),
                person("p2", son, "1970-01-01"),
                person("p3", wife, "1971-01-01"),
                person("p4", grandchild, "1998-01-01"));
    }

    @Test
    void the_duties_are_the_same_whoever_heads_the_household() {
        List<Duty> headedByTheElder =
                duties(0, family(Relation.HEAD, Relation.CHILD, Relation.CHILD_IN_LAW, Relation.GRANDCHILD), List.of());

        assertThat(headedByTheElder)
                .extracting(Duty::subject, Duty::kind, Duty::owed)
                .containsExactly(
                        tuple("person:p2", Kind.CHILD, Outcome.MET),
                        tuple("person:p3", Kind.CHILD_IN_LAW, Outcome.MET),
                        tuple("person:p4", Kind.GRANDCHILD, Outcome.UNKNOWN));
        assertThat(duties(0, family(Relation.PARENT, Relation.HEAD, Relation.SPOUSE, Relation.CHILD), List.of()))
                .as("headed by the son")
                .isEqualTo(headedByTheElder);
        assertThat(duties(0, family(Relation.PARENT_IN_LAW, Relation.SPOUSE, Relation.HEAD, Relation.CHILD), List.of()))
                .as("headed by the son's wife")
                .isEqualTo(headedByTheElder);
        assertThat(duties(
                        0,
                        List.of(
                                person("p1", Relation.GRANDPARENT, "1945-01-01"),
                                person("p2", Relation.PARENT, "1970-01-01"),
                                person("p4", Relation.HEAD, "1998-01-01"),
                                person("p5", Relation.SIBLING, "2000-01-01")),
                        List.of()))
                .as("headed by the grandchild")
                .extracting(Duty::subject, Duty::kind)
                .containsExactly(
                        tuple("person:p2", Kind.CHILD),
                        tuple("person:p4", Kind.GRANDCHILD),
                        tuple("person:p5", Kind.GRANDCHILD));
    }

    @Test
    void brothers_and_sisters_are_so_whichever_of_them_is_the_head() {
        List<Person> home = List.of(
                person("p1", Relation.HEAD, "1940-01-01"),
                person("p2", Relation.SIBLING, "1942-01-01"),
                person("p3", Relation.SIBLING, "1944-01-01"));

        assertThat(duties(1, home, List.of()))
                .extracting(Duty::subject, Duty::kind, Duty::owed)
                .containsExactly(
                        tuple("person:p1", Kind.SIBLING, Outcome.UNKNOWN),
                        tuple("person:p3", Kind.SIBLING, Outcome.UNKNOWN));
    }

    @Test
    void a_child_elsewhere_of_one_spouse_owes_both() {
        List<Person> couple = List.of(
                person("p1", Relation.HEAD, "1950-01-01"),
                person("p2", Relation.SPOUSE, "1952-01-01"),
                person("p3", Relation.SIBLING, "1955-01-01"));
        List<Supporter> elsewhere = List.of(
                away("s1", Relation.CHILD, "p1", true),
                away("s2", Relation.GRANDCHILD, "p2", true),
                away("s3", Relation.SIBLING, "p1", true),
                away("s4", Relation.CHILD, "p3", true));

        assertThat(duties(0, couple, elsewhere))
                .extracting(Duty::subject, Duty::kind)
                .containsExactly(
                        tuple("person:p2", Kind.SPOUSE),
                        tuple("person:p3", Kind.SIBLING),
                        tuple("supporter:s1", Kind.CHILD),
                        tuple("supporter:s2", Kind.GRANDCHILD),
                        tuple("supporter:s3", Kind.SIBLING));
        assertThat(duties(1, couple, elsewhere))
                .extracting(Duty::subject, Duty::kind)
                .containsExactly(
                        tuple("person:p1", Kind.SPOUSE),
                        tuple("supporter:s1", Kind.CHILD),
                        tuple("supporter:s2", Kind.GRANDCHILD));
    }

    @Test
    void somebody_listed_as_other_may_be_a_child_of_the_head_s_brother() {
        Person other = person("p3", Relation.OTHER, "1970-01-01");
        Person young = person("p4", Relation.OTHER, "2010-01-01");
        Person lodger = person("p5", Relation.OTHER, "1970-01-01").toBuilder()
                .supportDuty(false)
                .build();
        List<Person> home = List.of(
                person("p1", Relation.HEAD, "1958-01-01"),
                person("p2", Relation.SIBLING, "1940-01-01"),
                other,
                young,
                lodger);

        assertThat(duties(1, home, List.of()).subList(1, 3))
                .containsExactly(
                        new Duty("person:p3", Kind.CHILD, Outcome.UNKNOWN, List.of("childOfTheElder")),
                        new Duty("person:p4", Kind.CHILD, Outcome.NOT_MET, List.of()));
        assertThat(duties(1, home, List.of())).extracting(Duty::subject).doesNotContain("person:p5");
        assertThat(duties(0, home, List.of()))
                .as("a child of the head is listed as such")
                .extracting(Duty::subject)
                .containsExactly("person:p2");
        assertThat(duties(2, home, List.of()))
                .as("the duty of the elder, listed as other, is open")
                .extracting(Duty::subject)
                .containsExactly("person:p2", "person:p4");
    }

    @Test
    void a_child_owes_from_the_eighteenth_birthday_on() {
        List<Person> of = List.of(
                person("p1", Relation.HEAD, "1960-01-01"),
                person("p2", Relation.CHILD, "2007-08-15"),
                person("p3", Relation.CHILD, "2007-08-16"));

        assertThat(duties(0, of, List.of())).extracting(Duty::owed).containsExactly(Outcome.MET, Outcome.NOT_MET);
    }

    @Test
    void a_child_of_unknown_age_leaves_it_open() {
        Supporter child = away("s1", Relation.CHILD, "p1", true).toBuilder()
                .birthDate(null)
                .build();

        assertThat(duties(0, List.of(person("p1", Relation.HEAD, "1950-01-01")), List.of(child)))
                .containsExactly(new Duty("supporter:s1", Kind.CHILD, Outcome.UNKNOWN, List.of("birthDate")));
    }

    @Test
    void before_the_civil_code_the_age_of_majority_has_no_figure() {
        Household household = Household.builder("h1")
                .members(Roster.complete(
                        List.of(person("p1", Relation.HEAD, "1950-01-01"), person("p2", Relation.CHILD, "1980-01-01"))))
                .elsewhere(List.of())
                .build();
        Roster<Member> roster = household.members();
        assertThat(roster).isNotNull();

        assertThat(ElderSupport.of(roster.list().get(0), CivilAffairs.setting("500154", YearMonth.of(2020, 12))))
                .containsExactly(
                        new Duty("person:p2", Kind.CHILD, Outcome.UNKNOWN, List.of("civil-status.majority-age")));
    }

    @Test
    void an_able_grandchild_owes_only_if_no_child_is_able() {
        List<Person> alone = List.of(person("p1", Relation.HEAD, "1940-01-01"));
        Supporter grandchild = away("g1", Relation.GRANDCHILD, "p1", true);

        assertThat(duties(0, alone, List.of(grandchild)))
                .as("the children are dead")
                .containsExactly(new Duty("supporter:g1", Kind.GRANDCHILD, Outcome.MET, List.of()));
        assertThat(duties(0, alone, List.of(away("s1", Relation.CHILD, "p1", false), grandchild))
                        .get(1)
                        .owed())
                .isEqualTo(Outcome.MET);
        assertThat(duties(0, alone, List.of(away("s1", Relation.CHILD, "p1", true), grandchild))
                        .get(1)
                        .owed())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(duties(0, alone, List.of(away("s1", Relation.CHILD, "p1", null), grandchild))
                        .get(1))
                .isEqualTo(
                        new Duty("supporter:g1", Kind.GRANDCHILD, Outcome.UNKNOWN, List.of("whether a child is able")));
        assertThat(duties(0, alone, List.of(away("g1", Relation.GRANDCHILD, "p1", false)))
                        .get(0)
                        .owed())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(duties(0, alone, List.of(away("g1", Relation.GRANDCHILD, "p1", null)))
                        .get(0))
                .isEqualTo(new Duty("supporter:g1", Kind.GRANDCHILD, Outcome.UNKNOWN, List.of("ableToSupport")));
    }

    @Test
    void a_brother_or_sister_owes_only_if_raised_by_the_elder_which_no_fact_tells() {
        List<Person> alone = List.of(person("p1", Relation.HEAD, "1940-01-01"));
        Supporter sister = away("b1", Relation.SIBLING, "p1", true);

        assertThat(duties(0, alone, List.of(sister)))
                .containsExactly(new Duty("supporter:b1", Kind.SIBLING, Outcome.UNKNOWN, List.of("raisedByTheElder")));
        assertThat(duties(0, alone, List.of(away("s1", Relation.CHILD, "p1", true), sister))
                        .get(1)
                        .owed())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void who_owes_another_member_is_not_listed() {
        List<Person> two =
                List.of(person("p1", Relation.HEAD, "1940-01-01"), person("p2", Relation.OTHER, "1941-01-01"));

        assertThat(duties(0, two, List.of(away("s1", Relation.CHILD, "p2", true))))
                .isEmpty();
    }

    @Test
    void each_duty_names_its_article() {
        assertThat(Kind.CHILD.citation().text(Language.ZH)).isEqualTo("《中华人民共和国老年人权益保障法》第十四条第二款");
        assertThat(Kind.GRANDCHILD.citation().text(Language.ZH)).isEqualTo("《中华人民共和国民法典》第一千零七十四条第二款");
    }
}
