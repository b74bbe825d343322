package io.civilaffairs.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.json.CaseReader;
import io.civilaffairs.people.ChildFacts;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Sex;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.programme.socialassistance.MinimumLivingGuarantee;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.testkit.CivilAffairsDomain;
import io.civilaffairs.testkit.PolicyCase;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The generators reach what they are meant to reach, and learning keeps what is known. */
@Domain(CivilAffairsDomain.class)
@Domain(DomainContext.Global.class)
class CivilAffairsDomainLaws {
    private static final Pattern GROWING = Pattern.compile("/household/members(/[0-9]+/parents)?");

    private final CivilAffairsDomain domain = new CivilAffairsDomain();

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void all_outcomes_are_common(@ForAll PolicyCase policyCase) {
        Outcome outcome =
                MinimumLivingGuarantee.PROGRAMME.in(policyCase.setting()).test(policyCase.household());
        Statistics.collect(outcome);
        Statistics.coverage(coverage -> {
            coverage.check(Outcome.MET).percentage(p -> p > 5);
            coverage.check(Outcome.NOT_MET).percentage(p -> p > 15);
            coverage.check(Outcome.UNKNOWN).percentage(p -> p > 15);
        });
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void sizes_and_rosters_vary(@ForAll Household household) {
        Roster<Person> persons = household.persons();
        Statistics.label("size")
                .collect(persons == null ? -1 : Math.min(persons.list().size(), 4));
        Statistics.label("roster").collect(persons == null || !persons.complete());
        Statistics.label("leap day")
                .collect(persons != null
                        && persons.list().stream()
                                .anyMatch(p -> p.birthDate() != null
                                        && p.birthDate().getMonthValue() == 2
                                        && p.birthDate().getDayOfMonth() == 29));
        Statistics.label("size").coverage(c -> {
            for (int size : List.of(-1, 0, 1, 2, 3, 4)) {
                c.check(size).count(n -> n > 0);
            }
        });
        Statistics.label("roster").coverage(c -> c.check(true).percentage(p -> p > 3));
        Statistics.label("leap day").coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void every_group_of_people_comes_up(@ForAll Household household) {
        Roster<Person> persons = household.persons();
        List<Person> listed = persons == null ? List.of() : persons.list();
        collect(
                "assessed",
                listed.stream().anyMatch(p -> p.elder() != null && p.elder().barthel() != null));
        collect(
                "child without a guardian",
                listed.stream()
                        .map(Person::guardianship)
                        .anyMatch(g -> g != null
                                && g.situations() != null
                                && !g.situations().isEmpty()));
        collect(
                "parent unknown",
                listed.stream().anyMatch(p -> p.parents() != null && p.parents().size() < 2));
        collect(
                "parent listed",
                listed.stream()
                        .anyMatch(
                                p -> p.parents() != null && p.parents().stream().anyMatch(q -> q.member() != null)));
        collect(
                "out of work",
                listed.stream()
                        .anyMatch(p ->
                                p.unemployment() != null && p.unemployment().jobless()));
        collect("disaster", household.disaster() != null && household.disaster().struck());
        collect(
                "supporter on aid",
                household.elsewhere() != null
                        && household.elsewhere().stream()
                                .anyMatch(s -> s.aid() != null && s.aid() != Supporter.Aid.NONE));
    }

    private static void collect(String label, boolean found) {
        Statistics.label(label).collect(found);
        Statistics.label(label).coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    @Example
    void the_parent_who_is_not_listed_may_be_learnt_and_the_other_stays() {
        Parent mother = new Parent(Sex.FEMALE, Set.of(Parent.Situation.DEAD), null, null);
        Household household = Household.builder("h1")
                .members(Roster.complete(
                        List.of(Person.builder("p1").parents(List.of(mother)).build())))
                .build();
        FactRef asked = ChildFacts.PARENTS.at(household.member("p1").orElseThrow());

        List<Parent> parents = domain.filling()
                .fill(household, asked, new Random(1))
                .member("p1")
                .orElseThrow()
                .person()
                .parents();

        assertThat(parents).hasSize(2).startsWith(mother);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void months_are_those_of_the_packs(@ForAll YearMonth month) {
        assertThat(month).isBetween(YearMonth.of(2015, 1), YearMonth.of(2026, 12));
        Statistics.collect(month.equals(YearMonth.of(2025, 7)));
        Statistics.coverage(c -> c.check(true).percentage(p -> p > 0.4));
    }

    /** What is known is known of every extension, to the letter: only what is not written becomes something. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void learning_changes_nothing_that_is_known(@ForAll PolicyCase policyCase, @ForAll long seed) {
        Household after = domain.filling().extensionOf(policyCase.household(), new Random(seed));

        assertKept("", written(policyCase), written(policyCase.with(after)));
    }

    private static JsonNode written(PolicyCase policyCase) {
        return JsonMapper.shared().readTree(policyCase.toString());
    }

    /** Lists may grow only where the law says that more are to be listed. */
    private static void assertKept(String at, JsonNode before, JsonNode after) {
        if (before.isNull() || (at.equals("/household/membersComplete") && !before.booleanValue())) {
            return;
        }
        if (before.isObject()) {
            before.properties()
                    .forEach(entry ->
                            assertKept(at + "/" + entry.getKey(), entry.getValue(), after.path(entry.getKey())));
        } else if (before.isArray() && GROWING.matcher(at).matches()) {
            assertThat(after.size()).as(at).isGreaterThanOrEqualTo(before.size());
            for (int i = 0; i < before.size(); i++) {
                assertKept(at + "/" + i, before.get(i), after.get(i));
            }
        } else if (before.isArray()) {
            assertThat(after.size()).as(at).isEqualTo(before.size());
            for (int i = 0; i < before.size(); i++) {
                assertKept(at + "/" + i, before.get(i), after.get(i));
            }
        } else {
            assertThat(after).as(at).isEqualTo(before);
        }
    }

    /** Whatever fact of the library a rule may ask for, the test kit can learn it. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void every_fact_can_be_learnt(@ForAll PolicyCase policyCase, @ForAll long seed) {
        Household household = policyCase.household();
        for (Fact<Household, ?> fact : LibraryFacts.ofHouseholds()) {
            household = learnt(household, fact, h -> h, seed);
        }
        List<String> ids = household.persons().list().stream().map(Person::id).toList();
        for (Fact<Member, ?> fact : LibraryFacts.ofPersons()) {
            for (String id : ids) {
                household = learnt(household, fact, h -> h.member(id).orElseThrow(), seed);
            }
        }
        for (Fact<Supporter, ?> fact : LibraryFacts.ofSupporters()) {
            for (int i = 0; i < household.elsewhere().size(); i++) {
                int position = i;
                household = learnt(household, fact, h -> h.elsewhere().get(position), seed);
            }
        }
    }

    /** Learns first the whole, if that is unknown, then the part; a part of nothing stays unknown. */
    private <S extends Subject> Household learnt(
            Household household, Fact<S, ?> fact, Function<Household, S> subject, long seed) {
        Household more = household;
        for (int i = 0; i < 2 && fact.read(subject.apply(more)) == null; i++) {
            more = domain.filling().fill(more, fact.at(subject.apply(more)), new Random(seed + i));
        }
        if (!LibraryFacts.PARTS_THAT_NONE_LACKS.contains(fact.id())) {
            assertThat(fact.read(subject.apply(more))).as(fact.id()).isNotNull();
        }
        return more;
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void forgetting_then_learning_never_loses_a_member(@ForAll PolicyCase policyCase, @ForAll long seed) {
        Household less = domain.partiallyKnown(policyCase.household())
                .generator(100)
                .next(new Random(seed))
                .value();
        Household more = domain.informationExtensionOf(less)
                .generator(100)
                .next(new Random(seed))
                .value();
        assertThat(CivilAffairs.policyBook()
                        .in(policyCase.setting())
                        .assess(more)
                        .results())
                .isNotEmpty();
        if (less.persons() != null) {
            assertThat(more.persons().list().stream().map(Person::id))
                    .containsAll(less.persons().list().stream().map(Person::id).toList());
        }
    }

    /** The text of a failing sample can be read again. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_text_of_a_case_reads_as_a_case_document(@ForAll PolicyCase policyCase) {
        Household read = CaseReader.read(policyCase.toString()).household();
        assertThat(policyCase.with(read)).hasToString(policyCase.toString());
    }
}
